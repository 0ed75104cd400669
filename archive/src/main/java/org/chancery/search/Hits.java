package org.chancery.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.keep.ReportRow;
import org.chancery.keep.Session;
import org.chancery.search.Query.Scope;
import org.chancery.search.SqlSearch.Found;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** What is shown of the rows that were found. */
final class Hits {

    private static final int BEGINNING = 300;

    private final Handle handle;

    Hits(Session session) {
        this.handle = session.handle();
    }

    List<Hit> of(Scope scope, List<Found> found, @Nullable Words words) {
        if (found.isEmpty()) {
            return List.of();
        }
        Map<Long, ReportRow> reports = reports(found);
        Map<Long, Hit.Said> said = scope == Scope.STATEMENTS ? said(found) : Map.of();
        Map<Long, String> texts = texts(scope, found, words != null);
        Marks marks = words == null ? null : new Marks(words);
        List<Hit> hits = new ArrayList<>();
        for (Found one : found) {
            ReportRow report = reports.get(one.report());
            if (report != null) {
                long number = scope == Scope.REPORTS ? one.report() : one.entry();
                String text = texts.getOrDefault(number, "");
                Snippet snippet = Snippet.of(text, marks == null ? List.of() : marks.in(text));
                hits.add(new Hit(report, said.get(one.entry()), snippet));
            }
        }
        return hits;
    }

    /** Texts by number of the hit; only their beginnings if nothing is marked in them. */
    private Map<Long, String> texts(Scope scope, List<Found> found, boolean whole) {
        boolean reports = scope == Scope.REPORTS;
        String key = reports ? "report" : "entry";
        String text = !reports ? "content" : whole ? "text" : "SUBSTR(text, 1, " + BEGINNING + ")";
        String numbers = Conditions.numbers(
                found.stream().map(one -> reports ? one.report() : one.entry()).toList());
        Map<Long, String> texts = new HashMap<>();
        handle.createQuery("SELECT " + key + ", " + text + " FROM " + (reports ? "texts" : "statements") + " WHERE "
                        + key + " IN (" + numbers + ")")
                .map((row, context) -> texts.put(row.getLong(1), row.getString(2)))
                .list();
        return texts;
    }

    private Map<Long, ReportRow> reports(List<Found> found) {
        String numbers =
                Conditions.numbers(found.stream().map(Found::report).distinct().toList());
        return handle
                .createQuery(ReportRow.SELECT + "WHERE r.report IN (" + numbers + ")")
                .mapTo(ReportRow.class)
                .stream()
                .collect(Collectors.toMap(ReportRow::report, Function.identity()));
    }

    private Map<Long, Hit.Said> said(List<Found> found) {
        String numbers = Conditions.numbers(found.stream().map(Found::entry).toList());
        Map<Long, List<String>> speakers = texts(parties("speaker", numbers));
        Map<Long, List<String>> addressees = texts(parties("addressee", numbers));
        Map<Long, List<String>> topics =
                texts("SELECT entry, topic FROM statement_topics WHERE entry IN (" + numbers + ") ORDER BY entry, n");
        Map<Long, int[]> spans = spans(numbers);
        Map<Long, Hit.Said> said = new HashMap<>();
        handle.createQuery(
                        "SELECT s.entry, n.id, n.local, s.act, s.form FROM statements s JOIN entries n ON n.entry = s.entry"
                                + " WHERE s.entry IN (" + numbers + ")")
                .map((row, context) -> {
                    long entry = row.getLong(1);
                    int[] span = spans.getOrDefault(entry, new int[] {-1, -1});
                    said.put(
                            entry,
                            new Hit.Said(
                                    row.getString(2),
                                    row.getString(3),
                                    speakers.getOrDefault(entry, List.of()),
                                    addressees.getOrDefault(entry, List.of()),
                                    row.getString(4),
                                    row.getString(5),
                                    topics.getOrDefault(entry, List.of()),
                                    span[0],
                                    span[1]));
                    return entry;
                })
                .list();
        return said;
    }

    private static String parties(String role, String numbers) {
        return "SELECT q.entry, a.name FROM parties q JOIN actors a ON a.actor = q.actor WHERE q.role = '" + role
                + "' AND q.entry IN (" + numbers + ") ORDER BY q.entry, q.n";
    }

    private Map<Long, List<String>> texts(String sql) {
        Map<Long, List<String>> texts = new HashMap<>();
        handle.createQuery(sql)
                .map((row, context) -> texts.computeIfAbsent(row.getLong(1), entry -> new ArrayList<>())
                        .add(row.getString(2)))
                .list();
        return texts;
    }

    private Map<Long, int[]> spans(String numbers) {
        Map<Long, int[]> spans = new HashMap<>();
        handle.createQuery(
                        "SELECT entry, MIN(span_begin), MAX(span_end) FROM evidence WHERE role = 'content' AND entry IN ("
                                + numbers + ") GROUP BY entry")
                .map((row, context) -> spans.put(row.getLong(1), new int[] {row.getInt(2), row.getInt(3)}))
                .list();
        return spans;
    }
}
