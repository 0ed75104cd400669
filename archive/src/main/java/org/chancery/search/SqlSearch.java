package org.chancery.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.keep.Dialect;
import org.chancery.keep.Session;
import org.chancery.search.Query.Order;
import org.chancery.search.Query.Scope;
import org.jspecify.annotations.Nullable;

/**
 * Asks the tables. What has few matches leads: the words, or a condition on statements; these matches are counted and sorted. Where
 * nothing is rare, reports are walked from the newest until a page is full.
 */
final class SqlSearch implements Search {

    /** How many matches are sorted: for more, ranking takes longer than a person waits. */
    private static final int MOST_SORTED = 10_000;

    /** With more matches, looking each row up takes less than going through all matches: a page is then soon full. */
    private static final int MOST_GONE_THROUGH = 100_000;

    /** Of those that go through words, so many may lead: looking their days up takes less than walking by day for them. */
    private static final double LED_SHARE = 0.4;

    /** Part of {@link #mostSorted}: so many are looked up among frequent words before a person waits. */
    private static final int LOOKED_UP = 10;

    /** So many matches are kept at hand, where finding them means looking where the words stand in each that has them. */
    private static final int MOST_KNOWN = 2_000;

    /** How many a report has, roughly. */
    private static final int STATEMENTS = 30;

    private final Session session;
    private final int mostSorted;
    private final int mostGoneThrough;

    SqlSearch(Session session) {
        this(session, MOST_SORTED, MOST_GONE_THROUGH);
    }

    /** With other bounds, so that small archives can show what large ones do. */
    SqlSearch(Session session, int mostSorted, int mostGoneThrough) {
        this.session = session;
        this.mostSorted = mostSorted;
        this.mostGoneThrough = mostGoneThrough;
    }

    /** A row on its way to a hit; {@code entry} is 0 for reports. */
    record Found(long report, String day, long entry, double score, long total) {}

    @Override
    public Page find(Query query) {
        Cursor cursor = Cursor.read(query);
        Words words = query.words().isBlank() ? null : Words.parse(query.words());
        Asking asking = asking(query, words, cursor == null ? newest() : cursor.newest(), mostLeading(words));
        Order order = cursor != null ? cursor.order() : words == null ? Order.NEWEST : query.order();
        if (asking.lead() != Lead.WORDS) {
            order = Order.NEWEST;
        }
        List<Found> found = ask(sql(query, asking, cursor, order), asking.values());
        List<Found> shown = found.subList(0, Math.min(query.limit(), found.size()));
        String next = null;
        if (found.size() > shown.size()) {
            Found last = shown.get(shown.size() - 1);
            next = new Cursor(asking.newest(), order, last.score(), last.day(), last.report(), last.entry())
                    .write(query);
        }
        long total = found.isEmpty() ? cursor == null ? 0 : -1 : found.get(0).total();
        return new Page(new Hits(session).of(query.scope(), shown, words), total, order, next);
    }

    private String sql(Query query, Asking asking, @Nullable Cursor cursor, Order order) {
        boolean plain = asking.lead() == Lead.WORDS && asking.conditions().plain(query.scope(), "h.hit") != null;
        if (asking.lead() == Lead.NONE || plain && order == Order.NEWEST && asking.walksSooner(query)) {
            return walk(query, asking, cursor);
        }
        if (plain && order == Order.RELEVANCE) {
            return best(query, asking, cursor);
        }
        return asking.lead() == Lead.CONDITION && asking.frequent() && asking.led() > mostSorted / LOOKED_UP
                ? led(query, asking, cursor)
                : sorted(query, asking, cursor, order);
    }

    @Override
    public Facets facets(Query query) {
        Words words = query.words().isBlank() ? null : Words.parse(query.words());
        Asking asking = asking(query, words, newest(), mostSorted);
        Sample sample = new Sample(query.scope(), asking.newest());
        List<Long> base = numbers(base(query.scope(), asking, ""), asking.values());
        double each = 1;
        boolean cut = base.size() > mostSorted;
        if (cut) {
            each = sample.step();
            base = numbers(base(query.scope(), asking, sample.reports()), asking.values());
        }
        List<Long> looked = sample.thinned(base);
        each *= looked.isEmpty() ? 1 : (double) base.size() / looked.size();
        if (asking.words() != null && asking.lead() == Lead.NONE && !looked.isEmpty()) {
            looked = numbers(holding(query.scope(), asking, looked), asking.values());
        }
        boolean exact = each == 1 && !cut;
        return new Facets(
                Math.round(looked.size() * each),
                exact,
                looked.size(),
                new FacetCounts(session, query.scope(), looked, each).all());
    }

    /** Numbers of what meets the conditions, and the words too if something leads; one too many if there are many. */
    private String base(Scope scope, Asking asking, String among) {
        boolean statements = scope == Scope.STATEMENTS;
        String of = statements ? "statements s CROSS JOIN reports r" : "reports r";
        String number = statements ? "s.entry" : "r.report";
        String within = among.isEmpty() ? "" : " AND r.report IN (" + among + ")";
        String limit = among.isEmpty() ? " LIMIT " + (mostSorted + 1) : "";
        if (asking.lead() != Lead.NONE) {
            return "WITH h AS MATERIALIZED (" + asking.hits() + ") SELECT " + number + " FROM h CROSS JOIN " + of
                    + " WHERE " + where(scope, asking) + within + limit;
        }
        return "SELECT " + number + " FROM "
                + (statements ? "reports r CROSS JOIN statements s WHERE s.report = r.report AND " : "reports r WHERE ")
                + asking.conditions().sql(scope) + within + limit;
    }

    private static String holding(Scope scope, Asking asking, List<Long> numbers) {
        boolean statements = scope == Scope.STATEMENTS;
        String number = statements ? "s.entry" : "s.report";
        return "SELECT " + number + " FROM " + (statements ? "statements" : "texts") + " s WHERE " + number + " IN ("
                + Conditions.numbers(numbers) + ") AND "
                + java.util.Objects.requireNonNull(asking.words()).holds(scope, number, asking.frequent());
    }

    private List<Long> numbers(String sql, Map<String, Object> values) {
        var question = session.handle().createQuery(sql);
        bind(question, sql, values);
        return question.mapTo(Long.class).list();
    }

    private enum Lead {
        WORDS,
        CONDITION,
        NONE
    }

    /**
     * How a question is asked.
     *
     * @param hits selects the numbers of what leads; empty if nothing does
     * @param matches how many matches the words have; one more than is counted if there are more
     * @param frequent whether the words have so many matches that they are better looked up one by one
     * @param led how many meet the condition that leads
     */
    private record Asking(
            @Nullable FullText words,
            Conditions conditions,
            Map<String, Object> values,
            long newest,
            Lead lead,
            String hits,
            long matches,
            boolean frequent,
            long led) {

        /** Whether a page is full sooner than all matches are sorted. */
        boolean walksSooner(Query query) {
            long rows = query.scope() == Scope.STATEMENTS ? newest * STATEMENTS : newest;
            return matches * matches > rows * query.limit();
        }
    }

    private Asking asking(Query query, @Nullable Words words, long newest, int mostLeading) {
        FullText text = words == null ? null : FullText.of(session.dialect(), words);
        Conditions conditions = new Conditions(session, query.filter());
        Map<String, Object> values = new LinkedHashMap<>(conditions.values());
        values.put("newest", newest);
        long number = 0;
        if (text != null && words != null) {
            values.putAll(text.values());
            String matches = text.matches(query.scope(), false);
            if (session.dialect() == Dialect.POSTGRESQL && words.isByPlace()) {
                List<Long> found =
                        numbers("SELECT hit FROM (" + matches + " LIMIT " + (mostSorted + 1) + ") x", values);
                number = found.size();
                if (number <= MOST_KNOWN) {
                    text = text.known(found);
                    matches = text.matches(query.scope(), false);
                }
            } else {
                number = count(matches, mostCounted(), values);
            }
            if (number <= mostSorted) {
                narrow(conditions, values);
                return new Asking(text, conditions, values, newest, Lead.WORDS, matches, number, false, 0);
            }
        }
        boolean frequent = number > mostGoneThrough;
        for (String lead : conditions.leads()) {
            long led = count(lead, mostLeading, values);
            if (led <= mostLeading) {
                String hit = query.scope() == Scope.STATEMENTS ? "entry" : Conditions.REPORT_OF_ENTRY;
                String hits = "SELECT DISTINCT " + hit + " AS hit, 0.0 AS score FROM (" + lead + ") l";
                return new Asking(text, conditions, values, newest, Lead.CONDITION, hits, number, frequent, led);
            }
        }
        return new Asking(text, conditions, values, newest, Lead.NONE, "", number, frequent, 0);
    }

    /** PostgreSQL looks rows up one by one whatever their number, and counting takes it longer. */
    private int mostCounted() {
        return session.dialect() == Dialect.SQLITE ? Math.max(mostSorted, mostGoneThrough) : mostSorted;
    }

    /** Going through the numbers of all matches takes SQLite so little that more can lead. */
    private int mostLeading(@Nullable Words words) {
        boolean gone = words != null && session.dialect() == Dialect.SQLITE;
        return gone ? Math.max(mostSorted, (int) (mostGoneThrough * LED_SHARE)) : mostSorted;
    }

    /** Of conditions on statements one that little meets is looked up at once, not anew for each match. */
    private void narrow(Conditions conditions, Map<String, Object> values) {
        for (String lead : conditions.leads()) {
            if (count(lead, mostSorted, values) <= mostSorted) {
                conditions.among(lead);
                return;
            }
        }
    }

    /** How many rows a question has; one more than {@code most} if there are more. */
    private long count(String matches, int most, Map<String, Object> values) {
        String sql = "SELECT COUNT(*) FROM (" + matches + " LIMIT " + (most + 1) + ") x";
        var question = session.handle().createQuery(sql);
        bind(question, sql, values);
        return question.mapTo(Long.class).one();
    }

    /** The best of all matches, where nothing but the words decides: only what is shown is looked up. */
    private static String best(Query query, Asking asking, @Nullable Cursor cursor) {
        boolean statements = query.scope() == Scope.STATEMENTS;
        String report = statements ? "f.hit / " + Conditions.PER_REPORT : "f.hit";
        String entry = statements ? "f.hit" : "0";
        return "WITH h AS MATERIALIZED ("
                + java.util.Objects.requireNonNull(asking.words()).matches(query.scope(), true)
                + "), found AS MATERIALIZED (SELECT h.hit, h.score FROM h WHERE "
                + asking.conditions().plain(query.scope(), "h.hit")
                + "), shown AS (SELECT " + report + " AS report, " + entry + " AS entry, f.score FROM found f"
                + (cursor == null ? "" : " WHERE " + after(cursor, Order.RELEVANCE, "", report, entry, asking.values()))
                + " ORDER BY f.score, 1 DESC, 2 LIMIT " + (query.limit() + 1)
                + ") SELECT s.report, COALESCE(r.published, ''), s.entry, s.score, (SELECT COUNT(*) FROM found)"
                + " FROM shown s JOIN reports r ON r.report = s.report ORDER BY s.score, s.report DESC, s.entry";
    }

    /** All that meet the conditions, then those after the cursor. */
    private static String sorted(Query query, Asking asking, @Nullable Cursor cursor, Order order) {
        Scope scope = query.scope();
        FullText words = asking.words();
        String hits = asking.lead() == Lead.WORDS && words != null
                ? words.matches(scope, order == Order.RELEVANCE)
                : asking.hits();
        boolean statements = scope == Scope.STATEMENTS;
        return "WITH h AS MATERIALIZED (" + hits
                + "), found AS MATERIALIZED (SELECT r.report, COALESCE(r.published, '') AS day, "
                + (statements ? "s.entry" : "0") + " AS entry, h.score FROM h CROSS JOIN "
                + (statements ? "statements s CROSS JOIN reports r" : "reports r") + " WHERE " + where(scope, asking)
                + ") SELECT f.report, f.day, f.entry, f.score, (SELECT COUNT(*) FROM found) AS total FROM found f"
                + (cursor == null
                        ? ""
                        : " WHERE " + after(cursor, order, "f.day", "f.report", "f.entry", asking.values()))
                + (order == Order.RELEVANCE ? " ORDER BY f.score, " : " ORDER BY f.day DESC, ")
                + "f.report DESC, f.entry LIMIT " + (query.limit() + 1);
    }

    /**
     * What meets the conditions by day, each looked up among frequent words until the page is full. Rows keep their order: they are
     * made whole before they are looked up, and nothing sorts them after.
     */
    private static String led(Query query, Asking asking, @Nullable Cursor cursor) {
        Scope scope = query.scope();
        boolean statements = scope == Scope.STATEMENTS;
        String entry = statements ? "s.entry" : "0";
        String rest = cursor == null
                ? ""
                : " AND " + after(cursor, Order.NEWEST, "r.published", "r.report", entry, asking.values());
        return "WITH h AS MATERIALIZED (" + asking.hits()
                + "), led AS MATERIALIZED (SELECT r.report, COALESCE(r.published, '') AS day, " + entry
                + " AS entry, h.score FROM h CROSS JOIN "
                + (statements ? "statements s CROSS JOIN reports r" : "reports r") + " WHERE "
                + conditions(scope, asking) + rest
                + " ORDER BY day DESC, r.report DESC, 3) SELECT f.report, f.day, f.entry, f.score, -1 FROM led f WHERE "
                + java.util.Objects.requireNonNull(asking.words())
                        .holds(scope, statements ? "f.entry" : "f.report", true)
                + " LIMIT " + (query.limit() + 1);
    }

    /** What holds of reports r and statements s that are hits h of what leads, but for the words. */
    private static String conditions(Scope scope, Asking asking) {
        return (scope == Scope.REPORTS ? "r.report = h.hit" : "s.entry = h.hit AND r.report = s.report") + " AND "
                + asking.conditions().sql(scope);
    }

    private static String where(Scope scope, Asking asking) {
        List<String> where = new ArrayList<>();
        where.add(conditions(scope, asking));
        if (asking.words() != null && asking.lead() == Lead.CONDITION) {
            where.add(asking.words().holds(scope, "h.hit", asking.frequent()));
        }
        return String.join(" AND ", where);
    }

    /** From the newest report on, until the page is full. */
    private static String walk(Query query, Asking asking, @Nullable Cursor cursor) {
        boolean statements = query.scope() == Scope.STATEMENTS;
        List<String> where = new ArrayList<>();
        if (statements) {
            where.add("s.report = r.report");
        }
        where.add(asking.conditions().sql(query.scope()));
        if (cursor != null) {
            where.add(after(
                    cursor, Order.NEWEST, "r.published", "r.report", statements ? "s.entry" : "0", asking.values()));
        }
        if (asking.words() != null) {
            where.add(asking.words().holds(query.scope(), statements ? "s.entry" : "r.report", asking.frequent()));
        }
        return "SELECT r.report, COALESCE(r.published, '') AS day, " + (statements ? "s.entry" : "0")
                + " AS entry, 0.0 AS score, " + total(query.scope(), asking) + " AS total FROM reports r"
                + (statements ? " CROSS JOIN statements s" : "")
                + " WHERE " + String.join(" AND ", where) + " ORDER BY r.published DESC NULLS LAST, r.report DESC"
                + (statements ? ", s.entry" : "") + " LIMIT " + (query.limit() + 1);
    }

    /** How many there are on all pages, if the words are rare and nothing else decides. */
    private static String total(Scope scope, Asking asking) {
        return asking.lead() == Lead.WORDS
                ? "(SELECT COUNT(*) FROM (" + asking.hits() + ") h WHERE "
                        + asking.conditions().plain(scope, "h.hit") + ")"
                : "-1";
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
        bind(question, sql, values);
        return question.map((row, context) ->
                        new Found(row.getLong(1), row.getString(2), row.getLong(3), row.getDouble(4), row.getLong(5)))
                .list();
    }

    private static void bind(org.jdbi.v3.core.statement.Query question, String sql, Map<String, Object> values) {
        values.forEach((name, value) -> {
            if (mentions(sql, name)) {
                question.bind(name, value);
            }
        });
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
