package org.chancery.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.keep.Session;
import org.chancery.search.Query.Order;
import org.chancery.search.Query.Scope;
import org.jspecify.annotations.Nullable;

/**
 * Asks the tables. The rarest condition leads: the words, or who speaks, if they have few matches, which are then counted and
 * sorted; of words that nearly everything has, the matches kept last are sorted by day; without words reports are walked from
 * the newest until a page is full.
 */
final class SqlSearch implements Search {

    /** How many matches are sorted: for more, ranking takes longer than a person waits. */
    private static final int MOST_SORTED = 10_000;

    /** How many matches of words that are not rare are looked at. */
    private static final int MOST_LOOKED_AT = 50_000;

    private final Session session;

    SqlSearch(Session session) {
        this.session = session;
    }

    /** A row on its way to a hit; {@code entry} is 0 for reports. */
    record Found(long report, String day, long entry, double score, long total) {}

    @Override
    public Page find(Query query) {
        Cursor cursor = Cursor.read(query);
        FullText words = query.words().isBlank() ? null : FullText.of(session.dialect(), Words.parse(query.words()));
        Conditions conditions = new Conditions(session, query.filter());
        long newest = cursor == null ? newest() : cursor.newest();
        Map<String, Object> values = new LinkedHashMap<>(conditions.values());
        values.put("newest", newest);
        if (words != null) {
            values.putAll(words.values());
        }
        Order order = cursor != null ? cursor.order() : words == null ? Order.NEWEST : query.order();
        Lead lead = lead(query.scope(), words, conditions, values);
        if (lead != Lead.WORDS) {
            order = Order.NEWEST;
        }
        String sql = lead == Lead.NONE
                ? walk(query, conditions, cursor, values)
                : sorted(query, words, conditions, cursor, values, lead, order);
        List<Found> found = ask(sql, values);
        List<Found> shown = found.subList(0, Math.min(query.limit(), found.size()));
        String next = null;
        if (found.size() > shown.size()) {
            Found last = shown.get(shown.size() - 1);
            next = new Cursor(newest, order, last.score(), last.day(), last.report(), last.entry()).write(query);
        }
        long total = found.isEmpty() ? cursor == null ? 0 : -1 : found.get(0).total();
        return new Page(new Hits(session).of(query.scope(), shown, words), total, order, next);
    }

    private enum Lead {
        WORDS,
        COMMON_WORDS,
        SPEAKERS,
        ADDRESSEES,
        NONE
    }

    private Lead lead(Scope scope, @Nullable FullText words, Conditions conditions, Map<String, Object> values) {
        if (words != null && isRare(words.matches(scope, false), values)) {
            return Lead.WORDS;
        }
        if (!conditions.speakers().isEmpty() && isRare(said(scope, "speaker", conditions.speakers()), values)) {
            return Lead.SPEAKERS;
        }
        if (!conditions.addressees().isEmpty() && isRare(said(scope, "addressee", conditions.addressees()), values)) {
            return Lead.ADDRESSEES;
        }
        return words == null ? Lead.NONE : Lead.COMMON_WORDS;
    }

    private boolean isRare(String matches, Map<String, Object> values) {
        String sql = "SELECT COUNT(*) FROM (" + matches + " LIMIT " + (MOST_SORTED + 1) + ") x";
        var question = session.handle().createQuery(sql);
        values.forEach((name, value) -> {
            if (mentions(sql, name)) {
                question.bind(name, value);
            }
        });
        return question.mapTo(Long.class).one() <= MOST_SORTED;
    }

    private static String said(Scope scope, String role, List<Long> actors) {
        String hit = scope == Scope.STATEMENTS ? "entry" : Conditions.REPORT_OF_ENTRY;
        return "SELECT DISTINCT " + hit + " AS hit, 0.0 AS score FROM parties WHERE role = '" + role
                + "' AND actor IN (" + Conditions.numbers(actors) + ")";
    }

    /** All that meet the conditions, then those after the cursor. */
    private static String sorted(
            Query query,
            @Nullable FullText words,
            Conditions conditions,
            @Nullable Cursor cursor,
            Map<String, Object> values,
            Lead lead,
            Order order) {
        Scope scope = query.scope();
        String hits = switch (lead) {
            case WORDS -> java.util.Objects.requireNonNull(words).matches(scope, order == Order.RELEVANCE);
            case COMMON_WORDS -> java.util.Objects.requireNonNull(words).latest(scope, MOST_LOOKED_AT);
            case SPEAKERS -> said(scope, "speaker", conditions.speakers());
            default -> said(scope, "addressee", conditions.addressees());
        };
        List<String> where = new ArrayList<>();
        where.add(scope == Scope.REPORTS ? "r.report = h.hit" : "s.entry = h.hit AND r.report = s.report");
        where.add(conditions.sql(scope));
        if (words != null && (lead == Lead.SPEAKERS || lead == Lead.ADDRESSEES)) {
            where.add(words.holds(scope, "h.hit"));
        }
        boolean statements = scope == Scope.STATEMENTS;
        return "WITH h AS MATERIALIZED (" + hits
                + "), found AS MATERIALIZED (SELECT r.report, COALESCE(r.published, '') AS day, "
                + (statements ? "s.entry" : "0") + " AS entry, h.score FROM h CROSS JOIN "
                + (statements ? "statements s CROSS JOIN reports r" : "reports r") + " WHERE "
                + String.join(" AND ", where)
                + ") SELECT f.report, f.day, f.entry, f.score, "
                + (lead == Lead.COMMON_WORDS ? "-1" : "(SELECT COUNT(*) FROM found)") + " AS total FROM found f"
                + (cursor == null ? "" : " WHERE " + after(cursor, order, "f.day", "f.report", "f.entry", values))
                + (order == Order.RELEVANCE ? " ORDER BY f.score, " : " ORDER BY f.day DESC, ")
                + "f.report DESC, f.entry LIMIT " + (query.limit() + 1);
    }

    /** From the newest report on, until the page is full. */
    private static String walk(
            Query query, Conditions conditions, @Nullable Cursor cursor, Map<String, Object> values) {
        boolean statements = query.scope() == Scope.STATEMENTS;
        List<String> where = new ArrayList<>();
        if (statements) {
            where.add("s.report = r.report");
        }
        where.add(conditions.sql(query.scope()));
        if (cursor != null) {
            where.add(after(cursor, Order.NEWEST, "r.published", "r.report", statements ? "s.entry" : "0", values));
        }
        return "SELECT r.report, COALESCE(r.published, '') AS day, " + (statements ? "s.entry" : "0")
                + " AS entry, 0.0 AS score, -1 AS total FROM reports r" + (statements ? " CROSS JOIN statements s" : "")
                + " WHERE " + String.join(" AND ", where) + " ORDER BY r.published DESC NULLS LAST, r.report DESC"
                + (statements ? ", s.entry" : "") + " LIMIT " + (query.limit() + 1);
    }

    private static String after(
            Cursor cursor, Order order, String day, String report, String entry, Map<String, Object> values) {
        values.put("lastReport", cursor.report());
        values.put("lastEntry", cursor.entry());
        String same = "(" + report + " < :lastReport OR " + report + " = :lastReport AND " + entry + " > :lastEntry)";
        if (order == Order.RELEVANCE) {
            values.put("lastScore", cursor.score());
            return "(f.score > :lastScore OR f.score = :lastScore AND " + same + ")";
        }
        if (cursor.day().isEmpty()) {
            return "(COALESCE(" + day + ", '') = '' AND " + same + ")";
        }
        values.put("lastDay", cursor.day());
        return "(COALESCE(" + day + ", '') < :lastDay OR " + day + " = :lastDay AND " + same + ")";
    }

    private List<Found> ask(String sql, Map<String, Object> values) {
        var question = session.handle().createQuery(sql);
        values.forEach((name, value) -> {
            if (mentions(sql, name)) {
                question.bind(name, value);
            }
        });
        return question.map((row, context) ->
                        new Found(row.getLong(1), row.getString(2), row.getLong(3), row.getDouble(4), row.getLong(5)))
                .list();
    }

    /** A value that the statement does not name may not be bound. */
    static boolean mentions(String sql, String name) {
        return sql.matches("(?s).*:" + name + "\\b.*");
    }

    private long newest() {
        return session.handle()
                .createQuery("SELECT COALESCE(MAX(report), 0) FROM reports")
                .mapTo(Long.class)
                .one();
    }
}
