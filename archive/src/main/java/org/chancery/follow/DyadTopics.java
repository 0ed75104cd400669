package org.chancery.follow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.chancery.keep.Session;
import org.chancery.merge.MergedEncounter;

/** What is spoken of in reports of the encounters of two sides, by year. */
public final class DyadTopics {

    private static final int AT_ONCE = 500;

    private final Session session;

    public DyadTopics(Session session) {
        this.session = session;
    }

    /** Of a topic in a year: statements of either side. */
    public record Count(String topic, int statements) {}

    /**
     * Topics of statements that somebody of either side makes in reports of the encounters, by year of the encounter.
     *
     * @param speakers numbers of all who speak for either
     * @param most topics of a year
     */
    public Map<String, List<Count>> byYear(List<MergedEncounter> encounters, Collection<Long> speakers, int most) {
        Map<String, String> yearOf = new LinkedHashMap<>();
        encounters.forEach(one -> one.reports()
                .forEach(
                        doc -> yearOf.putIfAbsent(doc, String.valueOf(one.from().getYear()))));
        Map<String, Map<String, Integer>> counts = new TreeMap<>();
        List<String> docs = List.copyOf(yearOf.keySet());
        for (int at = 0; at < docs.size() && !speakers.isEmpty(); at += AT_ONCE) {
            count(docs.subList(at, Math.min(docs.size(), at + AT_ONCE)), speakers, yearOf, counts);
        }
        Map<String, List<Count>> years = new TreeMap<>(Comparator.reverseOrder());
        counts.forEach((year, topics) -> {
            List<Count> sorted = new ArrayList<>();
            topics.forEach((topic, number) -> sorted.add(new Count(topic, number)));
            sorted.sort(Comparator.comparing((Count one) -> -one.statements()).thenComparing(Count::topic));
            years.put(year, List.copyOf(sorted.subList(0, Math.min(most, sorted.size()))));
        });
        return years;
    }

    private void count(
            List<String> docs,
            Collection<Long> speakers,
            Map<String, String> yearOf,
            Map<String, Map<String, Integer>> counts) {
        // As numbers, not as values: of a state they are hundreds, and each value is looked for in the question anew.
        String numbers = speakers.stream().map(String::valueOf).collect(Collectors.joining(", "));
        session.handle()
                .createQuery("SELECT r.doc, t.topic, COUNT(DISTINCT s.entry) FROM reports r"
                        + " JOIN statements s ON s.report = r.report JOIN statement_topics t ON t.entry = s.entry"
                        + " WHERE r.doc IN (<docs>) AND EXISTS (SELECT 1 FROM parties q WHERE q.entry = s.entry"
                        + " AND q.role = 'speaker' AND q.actor IN (" + numbers + ")) GROUP BY r.doc, t.topic")
                .bindList("docs", docs)
                .map((row, context) -> List.of(row.getString(1), row.getString(2), row.getString(3)))
                .forEach(row -> counts.computeIfAbsent(
                                java.util.Objects.requireNonNull(yearOf.get(row.get(0))), year -> new HashMap<>())
                        .merge(row.get(1), Integer.parseInt(row.get(2)), Integer::sum));
    }
}
