package org.chancery.follow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The SQL of this package but for grades. Only the latest wording of a report counts. */
final class FollowSql {

    private static final String OF_REPORT = "r.report, r.doc, r.published, r.side, p.name";
    private static final String REPORTS = " JOIN reports r ON r.report = x.report AND r.latest = 1"
            + " JOIN publishers p ON p.publisher = r.publisher ";

    private final Handle handle;

    FollowSql(Handle handle) {
        this.handle = handle;
    }

    /** First and last day of publication, and the number of reports. */
    record Span(@Nullable String from, @Nullable String until, int reports) {}

    Span span() {
        return handle.createQuery("SELECT MIN(published), MAX(published), COUNT(*) FROM reports WHERE latest = 1")
                .map((row, context) -> new Span(row.getString(1), row.getString(2), row.getInt(3)))
                .one();
    }

    /** Number of reports of each day. */
    Map<String, Integer> published() {
        Map<String, Integer> days = new HashMap<>();
        handle.createQuery("SELECT published, COUNT(*) FROM reports WHERE latest = 1 AND published IS NOT NULL"
                        + " GROUP BY published")
                .map((row, context) -> Map.entry(row.getString(1), row.getInt(2)))
                .forEach(entry -> days.put(entry.getKey(), entry.getValue()));
        return days;
    }

    record UpcomingRow(
            long entry,
            String id,
            String what,
            @Nullable String date,
            @Nullable String from,
            @Nullable String until,
            @Nullable String place,
            String certainty,
            Report report) {}

    List<UpcomingRow> upcoming() {
        return handle.createQuery(
                        "SELECT x.entry, e.id, x.what, x.date, x.day_from, x.day_until, x.place, x.certainty, "
                                + OF_REPORT + " FROM upcoming x JOIN entries e ON e.entry = x.entry" + REPORTS
                                + "ORDER BY r.published, x.entry")
                .map((row, context) -> new UpcomingRow(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7),
                        row.getString(8),
                        report(row, 9)))
                .list();
    }

    /** @param from first day, that of publication where the encounter has none; {@code dated} says whether it has */
    record EncounterRow(
            long entry,
            String id,
            String kind,
            String status,
            @Nullable String from,
            @Nullable String until,
            boolean dated,
            @Nullable String place,
            Report report,
            String title) {}

    List<EncounterRow> encounters() {
        return handle.createQuery("SELECT x.entry, e.id, x.kind, x.status, x.day_from, x.day_until, x.place, "
                        + OF_REPORT + ", r.title FROM encounters x JOIN entries e ON e.entry = x.entry" + REPORTS
                        + "ORDER BY COALESCE(x.day_from, r.published), x.entry")
                .map((row, context) -> {
                    Report report = report(row, 8);
                    String from = row.getString(5);
                    String until = row.getString(6);
                    return new EncounterRow(
                            row.getLong(1),
                            row.getString(2),
                            row.getString(3),
                            row.getString(4),
                            from == null ? report.day() : from,
                            until == null ? report.day() : until,
                            from != null,
                            row.getString(7),
                            report,
                            row.getString(13));
                })
                .list();
    }

    /** Who takes which part in the entries of a layer's table, by entry. */
    Map<Long, List<Actor>> parties(String table, String role) {
        Map<Long, List<Actor>> parties = new HashMap<>();
        handle.createQuery("SELECT q.entry, a.name, a.kind, a.state, a.actor FROM " + table
                        + " x JOIN parties q ON q.entry = x.entry AND q.role = :role JOIN actors a ON a.actor = q.actor"
                        + " ORDER BY q.entry, q.n")
                .bind("role", role)
                .map((row, context) -> Map.entry(
                        row.getLong(1),
                        new Actor(row.getString(2), row.getString(3), row.getString(4), row.getLong(5))))
                .forEach(entry -> parties.computeIfAbsent(entry.getKey(), key -> new ArrayList<>())
                        .add(entry.getValue()));
        return parties;
    }

    record CommitmentRow(
            long entry,
            String id,
            String strength,
            String action,
            @Nullable String due,
            @Nullable String dueUntil,
            @Nullable String condition,
            boolean repeated,
            @Nullable Long reaffirms,
            Report report) {}

    List<CommitmentRow> commitments() {
        return handle.createQuery(
                        "SELECT x.entry, e.id, x.strength, x.action, x.due, x.due_until, x.condition, x.repeated,"
                                + " x.reaffirms, " + OF_REPORT
                                + " FROM commitments x JOIN entries e ON e.entry = x.entry" + REPORTS
                                + "ORDER BY r.published, x.entry")
                .map((row, context) -> new CommitmentRow(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7),
                        row.getInt(8) == 1,
                        (Long) (row.getObject(9) == null ? null : Long.valueOf(row.getLong(9))),
                        report(row, 10)))
                .list();
    }

    /** What some actors say as past or done, by day: candidates for a report of a fulfilled commitment. */
    record SaidRow(
            long entry,
            String id,
            String content,
            String act,
            String polarity,
            java.util.Set<String> words,
            Report report) {}

    List<SaidRow> past(List<Long> speakers) {
        if (speakers.isEmpty()) {
            return List.of();
        }
        return handle.createQuery("SELECT DISTINCT x.entry, e.id, x.content, x.act, x.polarity, " + OF_REPORT
                        + " FROM parties q JOIN statements x ON x.entry = q.entry JOIN entries e ON e.entry = x.entry"
                        + REPORTS
                        + "WHERE q.role = 'speaker' AND q.actor IN (" + numbers(speakers)
                        + ") AND x.tense IN ('past', 'perfect')"
                        + " AND x.polarity = 'positive' AND x.modality = 'fact' ORDER BY r.published, x.entry")
                .map((row, context) -> said(row))
                .list();
    }

    /** What some actors say of a topic or one below it, by day. */
    List<SaidRow> said(List<Long> speakers, String topic) {
        if (speakers.isEmpty()) {
            return List.of();
        }
        return handle.createQuery("SELECT DISTINCT x.entry, e.id, x.content, x.act, x.polarity, " + OF_REPORT
                        + " FROM parties q JOIN statements x ON x.entry = q.entry JOIN entries e ON e.entry = x.entry"
                        + " JOIN statement_topics t ON t.entry = x.entry" + REPORTS
                        + "WHERE q.role = 'speaker' AND q.actor IN (" + numbers(speakers)
                        + ") AND (t.topic = :topic OR t.topic LIKE :below)"
                        + " ORDER BY r.published, x.entry")
                .bind("topic", topic)
                .bind("below", topic + ".%")
                .map((row, context) -> said(row))
                .list();
    }

    /** Not as values: of a state they are hundreds, and the question would be parsed anew for each number of them. */
    static String numbers(List<Long> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static SaidRow said(java.sql.ResultSet row) throws java.sql.SQLException {
        return new SaidRow(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                Names.words(row.getString(3)),
                report(row, 6));
    }

    /** Numbers of all who are or act for a state. */
    List<Long> actorsOf(String state) {
        return handle.createQuery("SELECT actor FROM actors WHERE state = :state ORDER BY actor")
                .bind("state", state)
                .mapTo(Long.class)
                .list();
    }

    /** Names of who has a role in statements, by entry. */
    Map<Long, List<String>> names(List<Long> entries, String role) {
        Map<Long, List<String>> names = new HashMap<>();
        for (int at = 0; at < entries.size(); at += 500) {
            handle.createQuery("SELECT q.entry, a.name FROM parties q JOIN actors a ON a.actor = q.actor"
                            + " WHERE q.role = :role AND q.entry IN (<entries>) ORDER BY q.entry, q.n")
                    .bind("role", role)
                    .bindList("entries", entries.subList(at, Math.min(entries.size(), at + 500)))
                    .map((row, context) -> Map.entry(row.getLong(1), row.getString(2)))
                    .forEach(entry -> names.computeIfAbsent(entry.getKey(), key -> new ArrayList<>())
                            .add(entry.getValue()));
        }
        return names;
    }

    /** Topics in use that have this text in them. */
    List<String> topicsLike(String text) {
        return handle.createQuery("SELECT topic FROM statement_topics WHERE topic LIKE :like GROUP BY topic"
                        + " ORDER BY COUNT(*) DESC, topic LIMIT 8")
                .bind("like", "%" + text + "%")
                .mapTo(String.class)
                .list();
    }

    record RelationRow(long entry, String label, @Nullable String since, Report report) {}

    List<RelationRow> relations() {
        return handle.createQuery("SELECT x.entry, x.label, x.since, " + OF_REPORT + " FROM relations x" + REPORTS
                        + "ORDER BY r.published, x.entry")
                .map((row, context) ->
                        new RelationRow(row.getLong(1), row.getString(2), row.getString(3), report(row, 4)))
                .list();
    }

    /** In which state a place lies, as a report has it. */
    @Nullable
    String country(long report, String place) {
        return handle.createQuery("SELECT country FROM places WHERE report = :report AND country IS NOT NULL"
                        + " AND (text = :place OR name = :place) ORDER BY entry LIMIT 1")
                .bind("report", report)
                .bind("place", place)
                .mapTo(String.class)
                .findOne()
                .orElse(null);
    }

    /** Offices of an actor as a report has them: what is written, else what is known to be held; JSON lists. */
    record OfficeRow(String offices, String held) {}

    @Nullable
    OfficeRow offices(long report, long actor) {
        return handle.createQuery("SELECT offices, held FROM report_actors WHERE report = :report AND actor = :actor")
                .bind("report", report)
                .bind("actor", actor)
                .map((row, context) -> new OfficeRow(row.getString(1), row.getString(2)))
                .findFirst()
                .orElse(null);
    }

    /** The words around what an entry rests on. */
    String around(long entry, long report, int characters) {
        return handle.createQuery("SELECT t.text, MIN(ev.span_begin), MAX(ev.span_end) FROM evidence ev JOIN texts t"
                        + " ON t.report = :report WHERE ev.entry = :entry GROUP BY t.text")
                .bind("report", report)
                .bind("entry", entry)
                .map((row, context) -> {
                    String text = row.getString(1);
                    int begin = Math.max(0, row.getInt(2) - characters);
                    return text.substring(begin, Math.min(text.length(), row.getInt(3) + characters));
                })
                .findOne()
                .orElse("");
    }

    private static Report report(java.sql.ResultSet row, int first) throws java.sql.SQLException {
        return new Report(
                row.getLong(first),
                row.getString(first + 1),
                row.getString(first + 2),
                row.getString(first + 3),
                row.getString(first + 4));
    }
}
