package org.chancery.web.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.compare.Comparison;
import org.chancery.knowledge.Knowledge;
import org.chancery.read.Span;
import org.chancery.show.CompareTable;
import org.chancery.show.Words;
import org.chancery.web.Urls;
import org.chancery.web.reader.Quoting;

/** The rows of a comparison in one of three orders. */
final class Groups {

    private static final String OTHER = "Other";

    private final Comparison comparison;
    private final Quoting quoting;
    private final Map<String, String> topicNames = new HashMap<>();

    Groups(Comparison comparison, Knowledge knowledge, Quoting quoting) {
        this.comparison = comparison;
        this.quoting = quoting;
        knowledge.topics().forEach(topic -> topicNames.put(topic.id(), topic.name()));
    }

    List<CompareView.Group> in(String order) {
        return switch (order) {
            case "published" ->
                List.of(new CompareView.Group(
                        "In the published order",
                        "The order of text A; what only another text has stands behind what it follows there.",
                        comparison.rows().stream().map(this::row).toList()));
            case "class" ->
                CompareTable.groups(comparison).stream()
                        .map(group -> new CompareView.Group(
                                group.title(),
                                group.note(),
                                group.rows().stream().map(this::row).toList()))
                        .toList();
            default -> byTopic();
        };
    }

    /** Topics of the upper level, in the order in which they come first. */
    private List<CompareView.Group> byTopic() {
        Map<String, List<CompareView.Row>> rows = new LinkedHashMap<>();
        for (Comparison.Row row : comparison.rows()) {
            rows.computeIfAbsent(family(row.topic()), key -> new ArrayList<>()).add(row(row));
        }
        List<CompareView.Row> other = rows.remove(OTHER);
        List<CompareView.Group> groups = new ArrayList<>();
        rows.forEach((topic, of) -> groups.add(new CompareView.Group(topic, "", of)));
        if (other != null) {
            groups.add(new CompareView.Group(OTHER, "No topic was found in these words.", other));
        }
        return groups;
    }

    String family(String topic) {
        if (topic.isEmpty()) {
            return OTHER;
        }
        String upper = topic.indexOf('.') < 0 ? topic : topic.substring(0, topic.indexOf('.'));
        return topicNames.getOrDefault(upper, upper);
    }

    private CompareView.Row row(Comparison.Row row) {
        List<CompareView.Cell> cells = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            Comparison.TextFacts text = comparison.texts().get(i);
            cells.add(new CompareView.Cell(
                    CompareTable.letter(i),
                    row.cells().get(i).stream().map(quote -> quote(quote, text)).toList()));
        }
        return new CompareView.Row(
                RowClasses.of(row, comparison.texts().size()),
                CompareTable.topic(row),
                cells,
                row.differences(),
                row.absence());
    }

    private CompareView.Quote quote(Comparison.Quote quote, Comparison.TextFacts text) {
        String words = Words.withoutHalfQuotation(Words.oneLine(quote.words()));
        String address = at(text.doc(), quote.span());
        return new CompareView.Quote(
                CompareTable.who(quote),
                words,
                address,
                quoting.copy(words, text.publisher(), text.published(), address));
    }

    /** Where words stand in the reader. */
    static String at(String doc, Span span) {
        String report = Urls.report(doc);
        return report + (report.contains("?") ? "&" : "?") + "at=" + span.begin() + "-" + span.end() + "#words-at";
    }
}
