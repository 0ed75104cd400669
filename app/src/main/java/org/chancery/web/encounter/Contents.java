package org.chancery.web.encounter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.resolve.Record;
import org.chancery.show.Words;
import org.chancery.web.Asked;
import org.chancery.web.Urls;
import org.chancery.web.reader.Quoting;
import org.jspecify.annotations.Nullable;

/** What the reports about an encounter say, brought together. */
final class Contents {

    private static final int MOST_SPEAKERS = 5;
    private static final int MOST_STATEMENTS = 150;
    private static final int MOST_OTHERS = 40;

    /** Name of the column of those who say least. */
    private static final String OTHERS = "others";

    private final List<Tellers> tellers;
    private final Quoting quoting;
    private final Map<String, String> topicNames = new HashMap<>();

    Contents(Asked asked, List<Tellers> tellers) {
        this.tellers = tellers.stream().filter(one -> one.about().isPresent()).toList();
        this.quoting = new Quoting(asked);
        asked.site().knowledge().topics().forEach(topic -> topicNames.put(topic.id(), topic.name()));
    }

    private interface Take<T> {
        T take(Tellers teller, Record record);
    }

    private <T> List<T> each(Take<List<T>> take, int most) {
        List<T> all = new ArrayList<>();
        for (Tellers teller : tellers) {
            all.addAll(take.take(teller, teller.about().orElseThrow()));
        }
        return all.subList(0, Math.min(most, all.size()));
    }

    /** Those who say most first; more than a few stand together as others. */
    List<String> speakers() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        each((teller, record) -> record.statements(), Integer.MAX_VALUE)
                .forEach(statement -> counts.merge(speaker(statement), 1, Integer::sum));
        List<String> speakers = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
        if (speakers.size() <= MOST_SPEAKERS + 1) {
            return speakers;
        }
        List<String> first = new ArrayList<>(speakers.subList(0, MOST_SPEAKERS));
        first.add(OTHERS);
        return first;
    }

    private static String speaker(Record.Statement statement) {
        return statement.speakers().isEmpty()
                ? "not named"
                : statement.speakers().size() > 1
                        ? "jointly"
                        : statement.speakers().get(0);
    }

    /** Topics in the order of the texts, each with who spoke of it where. */
    List<EncounterView.TopicRow> topics(List<String> speakers) {
        Map<String, Map<String, List<EncounterView.Ref>>> byTopic = new LinkedHashMap<>();
        for (Tellers teller : tellers) {
            for (Record.Statement statement : teller.about().orElseThrow().statements()) {
                String column = speakers.contains(speaker(statement)) ? speaker(statement) : OTHERS;
                for (String topic : statement.topics().isEmpty() ? List.of("") : statement.topics()) {
                    byTopic.computeIfAbsent(topic, key -> new LinkedHashMap<>())
                            .computeIfAbsent(column, key -> new ArrayList<>())
                            .add(teller.ref(statement.id()));
                }
            }
        }
        Map<String, List<EncounterView.Ref>> none = byTopic.remove("");
        if (none != null) {
            byTopic.put("", none);
        }
        List<EncounterView.TopicRow> rows = new ArrayList<>();
        byTopic.forEach((topic, cells) -> rows.add(new EncounterView.TopicRow(
                topic.isEmpty() ? "no topic found" : topicNames.getOrDefault(topic, topic),
                speakers.stream()
                        .map(speaker -> new EncounterView.Cell(cells.getOrDefault(speaker, List.of())))
                        .toList(),
                cells.values().stream().mapToInt(List::size).sum())));
        return rows;
    }

    List<EncounterView.Said> statements() {
        return each(
                (teller, record) -> record.statements().stream()
                        .map(statement -> said(teller, statement))
                        .toList(),
                MOST_STATEMENTS);
    }

    private EncounterView.Said said(Tellers teller, Record.Statement statement) {
        String words = Words.withoutHalfQuotation(Words.oneLine(statement.content()));
        return new EncounterView.Said(
                teller.ref(statement.id()),
                Words.list(statement.speakers(), "speaker not named"),
                Words.list(statement.addressees()),
                Words.of(statement.act()),
                words,
                quoting.copy(
                        words,
                        teller.report().publisherName(),
                        teller.report().published(),
                        Urls.entry(teller.report(), statement.id())));
    }

    List<EncounterView.Entry> commitments() {
        return each(
                (teller, record) -> record.commitments().stream()
                        .map(one -> entry(
                                teller,
                                one.id(),
                                Words.list(one.by(), "by whom is not said")
                                        + (one.to().isEmpty() ? "" : " to " + Words.list(one.to())) + ": "
                                        + Words.oneLine(one.action()),
                                Words.of(one.strength()) + (one.due() == null ? "" : ", due " + one.due()),
                                one.evidence()))
                        .toList(),
                MOST_OTHERS);
    }

    List<EncounterView.Entry> upcoming() {
        return each(
                (teller, record) -> record.upcoming().stream()
                        .map(one -> entry(
                                teller,
                                one.id(),
                                Words.oneLine(one.what()),
                                Words.of(one.certainty()) + (one.date() == null ? "" : ", " + one.date()),
                                one.evidence()))
                        .toList(),
                MOST_OTHERS);
    }

    List<EncounterView.Entry> tone() {
        return each(
                (teller, record) -> record.tone().stream()
                        .map(one -> entry(
                                teller,
                                one.id(),
                                "“" + one.word() + "” of the " + one.of(),
                                "conventional reading " + (one.reading() > 0 ? "+" : "") + one.reading(),
                                one.evidence()))
                        .toList(),
                MOST_OTHERS);
    }

    List<EncounterView.Entry> formulations() {
        return each(
                (teller, record) -> {
                    List<EncounterView.Entry> uses = new ArrayList<>();
                    for (int i = 0; i < record.formulations().size(); i++) {
                        Record.Formulation one = record.formulations().get(i);
                        uses.add(new EncounterView.Entry(
                                teller.ref("f" + (i + 1)),
                                one.id(),
                                one.speaker() == null ? "" : "used by " + one.speaker(),
                                Words.oneLine(one.text())));
                    }
                    return uses;
                },
                MOST_OTHERS);
    }

    private static EncounterView.Entry entry(
            Tellers teller, String local, String title, String how, List<Record.Evidence> evidence) {
        @Nullable
        String quote = evidence.isEmpty()
                ? null
                : Words.withoutHalfQuotation(Words.oneLine(evidence.get(0).quote()));
        return new EncounterView.Entry(teller.ref(local), title, how, quote);
    }
}
