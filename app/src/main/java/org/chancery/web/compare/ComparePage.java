package org.chancery.web.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.compare.Comparison;
import org.chancery.compare.ComparisonJson;
import org.chancery.show.CompareTable;
import org.chancery.web.Asked;
import org.chancery.web.Problem;
import org.chancery.web.Shown;
import org.chancery.web.Urls;
import org.chancery.web.reader.Json;
import org.chancery.web.reader.Quoting;
import org.jspecify.annotations.Nullable;

/** Makes the page of a comparison. */
final class ComparePage {

    private static final int MOST_BARS = 8;
    private static final Map<String, String> ORDERS = new LinkedHashMap<>(Map.of("topic", "by topic"));

    static {
        ORDERS.put("published", "in the published order");
        ORDERS.put("class", "by agreement");
    }

    private final Asked asked;
    private final Comparison comparison;
    private final Groups groups;

    ComparePage(Asked asked, Comparison comparison) {
        this.asked = asked;
        this.comparison = comparison;
        this.groups = new Groups(comparison, asked.site().knowledge(), new Quoting(asked));
    }

    Shown page() {
        String order = asked.query("order", "topic");
        if (!ORDERS.containsKey(order)) {
            throw Problem.wrong("order: \"" + order + "\" is none of " + String.join(", ", ORDERS.keySet()) + ".");
        }
        List<CompareView.Group> rows = groups.in(order);
        String address = Urls.compare(
                comparison.texts().stream().map(Comparison.TextFacts::doc).toArray(String[]::new));
        String brief = address.replaceFirst("^/compare", "/compare/brief");
        CompareView view = new CompareView(
                texts(),
                bars(),
                CompareTable.facts(comparison),
                CompareTable.names(comparison),
                places(),
                CompareTable.order(comparison).orElse(null),
                tallies(rows),
                rows,
                order,
                ORDERS.entrySet().stream()
                        .map(one ->
                                new CompareView.Order(one.getKey(), one.getValue(), address + "&order=" + one.getKey()))
                        .toList(),
                brief + "&as=md",
                brief + "&as=html",
                CompareTable.legend());
        String title = "Comparison: "
                + String.join(
                        " and ",
                        view.texts().stream().map(CompareView.Text::label).toList());
        return Shown.table(
                title, "compare/compare.jte", view, new Json(() -> ComparisonJson.write(comparison)), table(rows));
    }

    private List<CompareView.Text> texts() {
        List<CompareView.Text> texts = new ArrayList<>();
        for (int i = 0; i < comparison.texts().size(); i++) {
            Comparison.TextFacts text = comparison.texts().get(i);
            texts.add(new CompareView.Text(
                    CompareTable.letter(i),
                    text.title().isBlank() ? text.doc() : text.title(),
                    text.label(),
                    CompareTable.byline(text),
                    text.completeness() == org.chancery.read.Completeness.FULL,
                    text.words(),
                    Urls.report(text.doc())));
        }
        return texts;
    }

    /** Speakers with the most words first. */
    private List<CompareView.Bar> bars() {
        Map<String, Integer> most = new LinkedHashMap<>();
        comparison.texts().forEach(text -> text.wordsOf().forEach((who, n) -> most.merge(who, n, Integer::sum)));
        int longest = Math.max(
                1,
                comparison.texts().stream()
                        .flatMap(text -> text.wordsOf().values().stream())
                        .max(Integer::compare)
                        .orElse(1));
        return most.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(MOST_BARS)
                .map(one -> bar(one.getKey(), longest))
                .toList();
    }

    private CompareView.Bar bar(String speaker, int longest) {
        List<Integer> words = comparison.texts().stream()
                .map(text -> text.wordsOf().getOrDefault(speaker, 0))
                .toList();
        return new CompareView.Bar(
                speaker,
                words,
                words.stream().map(n -> Math.round(100f * n / longest)).toList());
    }

    private List<CompareView.Place> places() {
        Set<String> topics = new LinkedHashSet<>();
        comparison.texts().forEach(text -> topics.addAll(text.topics()));
        List<CompareView.Place> places = new ArrayList<>();
        for (String topic : topics) {
            List<@Nullable Integer> of = new ArrayList<>();
            for (Comparison.TextFacts text : comparison.texts()) {
                int at = text.topics().indexOf(topic);
                of.add(at < 0 ? null : (Integer) (at + 1));
            }
            places.add(new CompareView.Place(groups.family(topic), of));
        }
        return places;
    }

    private static List<CompareView.Tally> tallies(List<CompareView.Group> groups) {
        Map<CompareView.RowClass, Integer> numbers = new LinkedHashMap<>();
        groups.forEach(group -> group.rows().forEach(row -> numbers.merge(row.kind(), 1, Integer::sum)));
        return numbers.entrySet().stream()
                .sorted(Map.Entry.<CompareView.RowClass, Integer>comparingByValue()
                        .reversed())
                .map(one -> new CompareView.Tally(one.getKey(), one.getValue()))
                .toList();
    }

    private List<List<String>> table(List<CompareView.Group> groups) {
        List<List<String>> rows = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of("group", "class", "topic"));
        comparison.texts().forEach(text -> head.add(text.doc()));
        head.addAll(List.of("differences", "absence"));
        rows.add(head);
        for (CompareView.Group group : groups) {
            for (CompareView.Row row : group.rows()) {
                List<String> line =
                        new ArrayList<>(List.of(group.title(), row.kind().label(), row.topic()));
                row.cells()
                        .forEach(cell -> line.add(String.join(
                                " | ",
                                cell.quotes().stream()
                                        .map(quote -> quote.who() + ": " + quote.words())
                                        .toList())));
                line.add(String.join("; ", row.differences()));
                line.add(row.absence() == null ? "" : row.absence());
                rows.add(line);
            }
        }
        return rows;
    }
}
