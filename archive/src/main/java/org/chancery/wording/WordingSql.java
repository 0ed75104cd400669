package org.chancery.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.keep.Dialect;
import org.chancery.keep.Session;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** All SQL of this package. Only the latest wording of a report counts. */
final class WordingSql {

    private final Handle handle;
    private final Dialect dialect;

    WordingSql(Session session) {
        this.handle = session.handle();
        this.dialect = session.dialect();
    }

    /** All texts of the archive by day, those without one first; {@code levels} ranks the offices of who takes part. */
    List<CorpusText> corpus(Levels levels) {
        Map<Long, Attendance> attendances = attendances(levels);
        return handle.createQuery(
                        "SELECT r.report, r.doc, r.title, p.name, r.side, r.published FROM reports r JOIN publishers p"
                                + " ON p.publisher = r.publisher WHERE r.latest = 1"
                                + " ORDER BY COALESCE(r.published, ''), r.report")
                .map((row, context) -> {
                    long report = row.getLong(1);
                    Attendance attendance = attendances.getOrDefault(report, Attendance.NONE);
                    String side = row.getString(5);
                    return new CorpusText(
                            report,
                            row.getString(2),
                            row.getString(3),
                            row.getString(4),
                            side,
                            row.getString(6),
                            attendance.kind,
                            attendance.others(side),
                            attendance.level(side));
                })
                .list();
    }

    /** Who takes part in the main encounter of a report. */
    private static final class Attendance {
        static final Attendance NONE = new Attendance("none");
        private final String kind;
        private final Set<String> states = new TreeSet<>();
        private final Map<String, String> levels = new HashMap<>();

        Attendance(String kind) {
            this.kind = kind;
        }

        Set<String> others(String side) {
            Set<String> others = new TreeSet<>(states);
            others.remove(side);
            return others;
        }

        String level(String side) {
            return levels.getOrDefault(side, "unknown");
        }
    }

    private Map<Long, Attendance> attendances(Levels levels) {
        Map<Long, Attendance> attendances = new HashMap<>();
        Map<String, String> levelOf = new HashMap<>();
        handle.createQuery("SELECT e.report, e.kind, a.state, ra.held FROM encounters e"
                        + " LEFT JOIN parties p ON p.entry = e.entry AND p.role = 'participant'"
                        + " LEFT JOIN actors a ON a.actor = p.actor"
                        + " LEFT JOIN report_actors ra ON ra.report = e.report AND ra.actor = p.actor"
                        + " WHERE e.main = 1 ORDER BY e.entry")
                .map((row, context) -> {
                    Attendance attendance = attendances.get(row.getLong(1));
                    if (attendance == null) {
                        attendance = new Attendance(row.getString(2));
                        attendances.put(row.getLong(1), attendance);
                    }
                    String state = row.getString(3);
                    if (state != null) {
                        attendance.states.add(state);
                        String held = row.getString(4);
                        String level = held == null ? "unknown" : levelOf.computeIfAbsent(held, levels::highest);
                        attendance.levels.merge(state, level, Levels::higher);
                    }
                    return attendance;
                })
                .forEach(attendance -> {});
        return attendances;
    }

    /** Texts that may have one of these phrases, by report. */
    Map<Long, String> texts(List<Phrase> phrases) {
        Map<Long, String> texts = new LinkedHashMap<>();
        if (!WordQuery.canTell(phrases)) {
            eachText(texts::put);
            return texts;
        }
        String sql = dialect == Dialect.SQLITE
                ? "SELECT t.report, t.text FROM texts_words w JOIN texts t ON t.report = w.rowid WHERE texts_words MATCH :query"
                        + " ORDER BY t.report"
                : "SELECT t.report, t.text FROM texts t WHERE t.words_found @@ to_tsquery('chancery', :query)"
                        + " ORDER BY t.report";
        handle.createQuery(sql)
                .bind("query", dialect == Dialect.SQLITE ? WordQuery.sqlite(phrases) : WordQuery.postgresql(phrases))
                .map((row, context) -> Map.entry(row.getLong(1), row.getString(2)))
                .forEach(entry -> texts.put(entry.getKey(), entry.getValue()));
        return texts;
    }

    /** All texts, one at a time, in the order of their reports. */
    void eachText(java.util.function.BiConsumer<Long, String> consumer) {
        handle.createQuery("SELECT t.report, t.text FROM texts t JOIN reports r ON r.report = t.report"
                        + " WHERE r.latest = 1 ORDER BY t.report")
                .setFetchSize(500)
                .map((row, context) -> Map.entry(row.getLong(1), row.getString(2)))
                .forEach(entry -> consumer.accept(entry.getKey(), entry.getValue()));
    }

    /** Names of the persons of the archive, as its reports have them. */
    List<String> persons() {
        return handle.createQuery("SELECT DISTINCT ra.name FROM report_actors ra JOIN actors a ON a.actor = ra.actor"
                        + " WHERE a.kind = 'person' ORDER BY ra.name")
                .mapTo(String.class)
                .list();
    }

    /** Reports in which a person corrected a use of a formulation. */
    Set<Long> corrected() {
        return new HashSet<>(handle.createQuery("SELECT DISTINCT r.report FROM corrections c JOIN reports r"
                        + " ON r.fingerprint = c.fingerprint WHERE c.layer = 'formulation' AND c.undone_at IS NULL")
                .mapTo(Long.class)
                .list());
    }

    /** A use as it was read. */
    record Use(long report, int begin, int end) {}

    /** Uses of a formulation in a report, as read and corrected. */
    List<Use> uses(String formulation, long report) {
        return handle.createQuery(
                        "SELECT report, span_begin, span_end FROM formulations WHERE formulation = :formulation"
                                + " AND report = :report ORDER BY entry")
                .bind("formulation", formulation)
                .bind("report", report)
                .map((row, context) -> new Use(row.getLong(1), row.getInt(2), row.getInt(3)))
                .list();
    }

    /** Who says the words at a place of a text: the speaker of the shortest statement around it. */
    @Nullable
    String speaker(String doc, int begin, int end) {
        List<Map.Entry<Long, String>> found = handle.createQuery(
                        "SELECT s.entry, a.name FROM statements s JOIN evidence ev ON ev.entry = s.entry AND ev.role = 'content'"
                                + " JOIN parties p ON p.entry = s.entry AND p.role = 'speaker'"
                                + " JOIN actors a ON a.actor = p.actor"
                                + " WHERE s.report = (SELECT r.report FROM reports r WHERE r.doc = :doc) AND ev.span_begin <= :begin AND ev.span_end >= :end"
                                + " ORDER BY ev.span_end - ev.span_begin, s.entry, p.n")
                .bind("doc", doc)
                .bind("begin", begin)
                .bind("end", end)
                .map((row, context) -> Map.entry(row.getLong(1), row.getString(2)))
                .list();
        if (found.isEmpty()) {
            return null;
        }
        List<String> names = new ArrayList<>();
        found.stream()
                .filter(one -> one.getKey().equals(found.get(0).getKey()))
                .forEach(one -> names.add(one.getValue()));
        return String.join(", ", names);
    }

    /** Texts with a formulation as read, by side. */
    List<FormulationPage.Count> counts(String formulation) {
        return handle.createQuery("SELECT f.side, COUNT(DISTINCT f.report) FROM formulations f JOIN reports r"
                        + " ON r.report = f.report AND r.latest = 1 WHERE f.formulation = :formulation"
                        + " GROUP BY f.side ORDER BY 2 DESC, 1")
                .bind("formulation", formulation)
                .map((row, context) -> new FormulationPage.Count(row.getString(1), row.getInt(2)))
                .list();
    }

    /** Of all formulations, by id and side: texts, first and last day as read. */
    List<FormulationList.Row> all(@Nullable String side) {
        return handle.createQuery("SELECT f.formulation, f.side, COUNT(DISTINCT f.report), MIN(f.day), MAX(f.day)"
                        + " FROM formulations f JOIN reports r ON r.report = f.report AND r.latest = 1"
                        + (side == null ? "" : " WHERE f.side = :side")
                        + " GROUP BY f.formulation, f.side ORDER BY 3 DESC, 1, 2")
                .bindMap(side == null ? Map.of() : Map.of("side", side))
                .map((row, context) -> new FormulationList.Row(
                        row.getString(1), row.getString(2), row.getInt(3), row.getString(4), row.getString(5)))
                .list();
    }
}
