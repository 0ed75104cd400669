package org.chancery.export;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.keep.ReportRow;
import org.chancery.keep.Session;
import org.chancery.merge.EncounterIndex;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Reads rows a page at a time, in the order of their numbers. */
final class Rows {

    private static final int AT_ONCE = 1_000;
    private static final int AROUND = 32;

    private final Session session;
    private final Handle handle;
    private final @Nullable EncounterIndex index;
    private @Nullable Kept kept;

    /** @param index needed for encounters alone */
    Rows(Session session, @Nullable EncounterIndex index) {
        this.index = index;
        this.session = session;
        this.handle = session.handle();
    }

    /** Takes rows; may fail in writing them. */
    interface Taker {
        void take(Row row) throws java.io.IOException;
    }

    /** What is asked of a report once for all its entries. */
    private record Kept(ReportRow report, @Nullable String licence, String text) {}

    private record Entry(long number, long report, Map<String, @Nullable Object> fields) {}

    void each(What what, Taker taker) throws java.io.IOException {
        long after = -1;
        while (true) {
            List<Entry> page = page(what, after);
            if (page.isEmpty()) {
                return;
            }
            after = page.get(page.size() - 1).number();
            boolean entries = what != What.REPORTS && what != What.ACTORS;
            Map<String, List<String>> several =
                    entries ? several(what, page.get(0).number(), after) : Map.of();
            Map<Long, List<int[]>> spans = entries ? spans(page.get(0).number(), after) : Map.of();
            for (Entry entry : page) {
                taker.take(row(what, entry, several, spans));
            }
        }
    }

    private Row row(What what, Entry entry, Map<String, List<String>> several, Map<Long, List<int[]>> spans) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>(entry.fields());
        what.roles().forEach((role, name) -> fields.put(name, several.getOrDefault(entry.number() + role, List.of())));
        if (what == What.STATEMENTS) {
            fields.put("topics", several.getOrDefault(entry.number() + "topic", List.of()));
        }
        if (index != null) {
            String id = String.valueOf(fields.get("id"));
            fields.put("encounter", index.idOf(id));
            fields.put(
                    "told_by",
                    index.with(id).map(of -> (long) of.reports().size()).orElse(1L));
        }
        if (what == What.ACTORS) {
            return new Row(what, fields, null, null, List.of());
        }
        Kept of = kept(entry.report());
        List<Row.Quote> quotes = new ArrayList<>();
        for (int[] span : spans.getOrDefault(entry.number(), List.of())) {
            if (span[0] >= 0 && span[1] <= of.text().length() && span[0] < span[1]) {
                quotes.add(quote(of.text(), span[0], span[1]));
            }
        }
        provenance(what, fields, of, quotes);
        return new Row(what, fields, of.report(), of.licence(), quotes);
    }

    private static void provenance(What what, Map<String, @Nullable Object> fields, Kept of, List<Row.Quote> quotes) {
        if (what != What.REPORTS) {
            ReportRow report = of.report();
            fields.put("quote", quotes.isEmpty() ? null : quotes.get(0).text());
            fields.put(
                    "begin",
                    quotes.isEmpty() ? null : (Long) (long) quotes.get(0).begin());
            fields.put(
                    "end", quotes.isEmpty() ? null : (Long) (long) quotes.get(0).end());
            fields.put("report", report.doc());
            fields.put("report_title", report.title());
            fields.put("publisher", report.publisherName());
            fields.put("side", report.side());
            fields.put("published", report.published());
            fields.put("completeness", report.completeness());
            fields.put("url", report.url());
        }
        fields.put("licence", of.licence());
    }

    private static Row.Quote quote(String text, int begin, int end) {
        return new Row.Quote(
                begin,
                end,
                text.substring(begin, end),
                text.substring(Math.max(0, begin - AROUND), begin),
                text.substring(end, Math.min(text.length(), end + AROUND)));
    }

    private Kept kept(long report) {
        Kept last = kept;
        if (last == null || last.report().report() != report) {
            ReportRow row = session.report(report).orElseThrow();
            String licence = handle.createQuery("SELECT licence FROM sources WHERE source = :source")
                    .bind("source", row.source())
                    .mapTo(String.class)
                    .findOne()
                    .orElse(null);
            String text = handle.createQuery("SELECT text FROM texts WHERE report = :report")
                    .bind("report", report)
                    .mapTo(String.class)
                    .findOne()
                    .orElse("");
            last = new Kept(row, licence, text);
            kept = last;
        }
        return last;
    }

    private List<Entry> page(What what, long after) {
        String sql = switch (what) {
            case REPORTS ->
                "SELECT r.report, r.report AS of, r.doc AS id, r.title, p.name AS publisher, r.side, r.published, r.published_at,"
                        + " r.dateline, r.place, r.url, r.language, r.completeness, r.sha256, r.characters, r.words, r.version, r.latest,"
                        + " s.address AS source FROM reports r JOIN publishers p ON p.publisher = r.publisher"
                        + " JOIN sources s ON s.source = r.source WHERE r.report > :after ORDER BY r.report";
            case ACTORS ->
                "SELECT a.actor, 0 AS of, a.key AS id, a.name, a.kind, a.state, a.wikidata, (SELECT COUNT(DISTINCT x.report) FROM"
                        + " report_actors x WHERE x.actor = a.actor) AS reports, (SELECT MIN(r.published) FROM report_actors x JOIN reports r"
                        + " ON r.report = x.report WHERE x.actor = a.actor) AS first, (SELECT MAX(r.published) FROM report_actors x JOIN reports"
                        + " r ON r.report = x.report WHERE x.actor = a.actor) AS last FROM actors a WHERE a.actor > :after ORDER BY a.actor";
            default ->
                "SELECT x.entry, x.report AS of, n.id, n.local, x." + String.join(", x.", what.columns()) + " FROM "
                        + what.table()
                        + " x JOIN entries n ON n.entry = x.entry WHERE x.entry > :after ORDER BY x.entry";
        };
        return handle.createQuery(sql + " LIMIT " + AT_ONCE)
                .bind("after", after)
                .map((row, context) -> entry(row))
                .list();
    }

    /** The first column is the number, the second the report; names of the others are those of the fields. */
    private static Entry entry(ResultSet row) throws SQLException {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        for (int i = 3; i <= row.getMetaData().getColumnCount(); i++) {
            String name = row.getMetaData().getColumnLabel(i);
            fields.put(name, value(name, row.getObject(i)));
        }
        return new Entry(row.getLong(1), row.getLong(2), fields);
    }

    private static @Nullable Object value(String name, @Nullable Object value) {
        return switch (name) {
            case "main", "repeated", "latest" -> value instanceof Number number && number.intValue() == 1;
            case "contexts", "amounts" -> value == null ? List.of() : Json.texts(value.toString());
            default -> {
                if (value instanceof Double || value instanceof Float) {
                    yield ((Number) value).doubleValue();
                }
                yield value instanceof Number number ? (Object) number.longValue() : value;
            }
        };
    }

    /** Parties by number of the entry and role, and topics of statements. */
    private Map<String, List<String>> several(What what, long first, long last) {
        Map<String, List<String>> several = new HashMap<>();
        take(
                several,
                "SELECT q.entry, q.role, a.name FROM parties q JOIN actors a ON a.actor = q.actor"
                        + " WHERE q.entry >= :first AND q.entry <= :last ORDER BY q.entry, q.role, q.n",
                first,
                last);
        if (what == What.STATEMENTS) {
            take(
                    several,
                    "SELECT entry, 'topic', topic FROM statement_topics WHERE entry >= :first AND entry <= :last"
                            + " ORDER BY entry, n",
                    first,
                    last);
        }
        return several;
    }

    private void take(Map<String, List<String>> several, String sql, long first, long last) {
        handle.createQuery(sql)
                .bind("first", first)
                .bind("last", last)
                .map((row, context) -> several.computeIfAbsent(
                                row.getLong(1) + row.getString(2), key -> new ArrayList<>())
                        .add(row.getString(3)))
                .list();
    }

    /** Of statements what is said, of all others the evidence. */
    private Map<Long, List<int[]>> spans(long first, long last) {
        Map<Long, List<int[]>> spans = new HashMap<>();
        handle.createQuery("SELECT entry, span_begin, span_end FROM evidence WHERE entry >= :first AND entry <= :last"
                        + " AND role IN ('evidence', 'content') ORDER BY entry, n")
                .bind("first", first)
                .bind("last", last)
                .map((row, context) -> spans.computeIfAbsent(row.getLong(1), entry -> new ArrayList<>())
                        .add(new int[] {row.getInt(2), row.getInt(3)}))
                .list();
        return spans;
    }
}
