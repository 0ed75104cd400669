package org.chancery.search;

import java.util.ArrayList;
import java.util.List;
import org.chancery.keep.Session;
import org.chancery.search.Facets.By;
import org.chancery.search.Facets.Facet;
import org.chancery.search.Facets.Value;
import org.chancery.search.Query.Scope;

/** Counts the values of some hits. */
final class FacetCounts {

    private final Session session;
    private final Scope scope;
    private final List<Long> hits;
    private final double each;

    /**
     * @param hits numbers of reports or of statements
     * @param each how many hits one of these stands for
     */
    FacetCounts(Session session, Scope scope, List<Long> hits, double each) {
        this.session = session;
        this.scope = scope;
        this.hits = hits;
        this.each = each;
    }

    List<Facet> all() {
        List<Facet> facets = new ArrayList<>();
        for (By by : By.values()) {
            facets.add(new Facet(by, hits.isEmpty() ? List.of() : values(by)));
        }
        return facets;
    }

    private List<Value> values(By by) {
        if (by == By.SPEAKER) {
            return speakers();
        }
        String sql = scope == Scope.REPORTS ? ofReports(by) : ofStatements(by);
        return session.handle()
                .createQuery(sql + " GROUP BY 1, 2 ORDER BY 3 DESC, 1 LIMIT " + Facets.MOST_VALUES)
                .map((row, context) -> new Value(row.getString(1), row.getString(2), Math.round(row.getLong(3) * each)))
                .list();
    }

    /** Named last: few of many are shown. */
    private List<Value> speakers() {
        boolean reports = scope == Scope.REPORTS;
        String hit = reports ? "s.report" : "s.entry";
        String sql = "SELECT a.key, a.name, n.hits FROM (SELECT d.actor, COUNT(*) AS hits FROM (SELECT DISTINCT " + hit
                + ", q.actor FROM statements s JOIN parties q ON q.entry = s.entry AND q.role = 'speaker' WHERE " + hit
                + " IN (" + Conditions.numbers(hits)
                + ")) d GROUP BY d.actor) n JOIN actors a ON a.actor = n.actor ORDER BY 3 DESC, 1 LIMIT "
                + Facets.MOST_VALUES;
        return session.handle()
                .createQuery(sql)
                .map((row, context) -> new Value(row.getString(1), row.getString(2), Math.round(row.getLong(3) * each)))
                .list();
    }

    private String ofReports(By by) {
        String chosen = "IN (" + Conditions.numbers(hits) + ")";
        return switch (by) {
            case SIDE, PUBLISHER, YEAR, COMPLETENESS ->
                select(by, "COUNT(*)") + " FROM reports r" + publisher(by) + " WHERE r.report " + chosen + known(by);
            case KIND -> each("e.report", "e.kind", "encounters e WHERE e.report " + chosen);
            case ACT -> each("s.report", "s.act", "statements s WHERE s.report " + chosen);
            // Topics of a report stand next to each other; its statements need not be looked up.
            case TOPIC ->
                each(
                        "r.report",
                        "t.topic",
                        "reports r CROSS JOIN statement_topics t WHERE t.entry >= r.report * " + Conditions.PER_REPORT
                                + " AND t.entry < (r.report + 1) * " + Conditions.PER_REPORT + " AND r.report "
                                + chosen);
            case SPEAKER -> throw new IllegalArgumentException("speakers are counted on their own");
        };
    }

    private String ofStatements(By by) {
        String chosen = "IN (" + Conditions.numbers(hits) + ")";
        return switch (by) {
            case SIDE, PUBLISHER, YEAR, COMPLETENESS ->
                select(by, "COUNT(*)") + " FROM statements s CROSS JOIN reports r" + publisher(by)
                        + " WHERE r.report = s.report AND s.entry " + chosen + known(by);
            case KIND ->
                each(
                        "s.entry",
                        "e.kind",
                        "statements s CROSS JOIN encounters e WHERE e.report = s.report AND s.entry " + chosen);
            case ACT -> select(by, "COUNT(*)") + " FROM statements s WHERE s.entry " + chosen;
            case TOPIC -> each("t.entry", "t.topic", "statement_topics t WHERE t.entry " + chosen);
            case SPEAKER -> throw new IllegalArgumentException("speakers are counted on their own");
        };
    }

    /** Hits by value, where one has a value several times: its pairs first, as counting each once within groups sorts all rows. */
    private static String each(String hit, String value, String from) {
        return "SELECT d.part, d.part, COUNT(*) FROM (SELECT DISTINCT " + hit + " AS hit, " + value + " AS part FROM "
                + from + ") d";
    }

    private static String select(By by, String count) {
        String[] value = switch (by) {
            case SIDE -> new String[] {"r.side", "r.side"};
            case PUBLISHER -> new String[] {"p.name", "p.name"};
            case YEAR -> new String[] {"SUBSTR(r.published, 1, 4)", "SUBSTR(r.published, 1, 4)"};
            case COMPLETENESS -> new String[] {"r.completeness", "r.completeness"};
            case ACT -> new String[] {"s.act", "s.act"};
            case KIND, TOPIC, SPEAKER -> throw new IllegalArgumentException("hits have several of " + by);
        };
        return "SELECT " + value[0] + ", " + value[1] + ", " + count;
    }

    private static String publisher(By by) {
        return by == By.PUBLISHER ? " JOIN publishers p ON p.publisher = r.publisher" : "";
    }

    /** Without a day there is no year; an unknown side is none. */
    private static String known(By by) {
        return switch (by) {
            case YEAR -> " AND r.published IS NOT NULL";
            case SIDE -> " AND r.side <> ''";
            case PUBLISHER -> " AND p.name <> ''";
            default -> "";
        };
    }
}
