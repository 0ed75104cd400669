package org.chancery.follow;

import java.util.List;
import org.chancery.keep.Session;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * What is new in an archive and what is near, in questions that stay fast however large it is. Only the latest wording of a
 * report counts. Days are ISO 8601 texts.
 */
public final class News {

    private static final String LATEST = " JOIN reports r ON r.report = x.report AND r.latest = 1"
            + " JOIN publishers p ON p.publisher = r.publisher ";

    private final Handle handle;

    public News(Session session) {
        this.handle = session.handle();
    }

    /** First and last day of publication; {@code sides} of publishers that are known. */
    public record Span(@Nullable String from, @Nullable String until, int reports, int sides) {}

    /** Reports of one side in one year; the side is empty where it is unknown. */
    public record Year(String year, String side, int reports) {}

    /** @param statements that were read in it */
    public record Fresh(Report report, String title, String completeness, int statements) {}

    /** @param by the first of those who promise */
    public record Due(String id, String action, String by, String due, Report report) {}

    public record Ahead(
            String id,
            String what,
            String date,
            String from,
            @Nullable String place,
            String certainty,
            int reports,
            Report report) {}

    /**
     * A registered wording that a side uses again or for the first time.
     *
     * @param before the last day on which this side used it before; null: never in this archive
     */
    public record Wording(
            String formulation,
            String side,
            String day,
            @Nullable String before,
            int texts) {}

    /** What came in on one day, and what could not be taken in. */
    public record Arrival(String day, int reports, int rejects) {}

    public Span span() {
        return handle.createQuery(
                        "SELECT MIN(published), MAX(published), COUNT(*),"
                                + " (SELECT COUNT(DISTINCT side) FROM publishers WHERE side <> '') FROM reports WHERE latest = 1")
                .map((row, context) -> new Span(row.getString(1), row.getString(2), row.getInt(3), row.getInt(4)))
                .one();
    }

    /** Reports by year of publication and side; those without a day are left out. */
    public List<Year> years() {
        return handle.createQuery(
                        "SELECT SUBSTR(published, 1, 4) AS y, side, COUNT(*) FROM reports"
                                + " WHERE latest = 1 AND published IS NOT NULL GROUP BY SUBSTR(published, 1, 4), side ORDER BY 1, 2")
                .map((row, context) -> new Year(row.getString(1), row.getString(2), row.getInt(3)))
                .list();
    }

    /** The reports that were published last, the last first. */
    public List<Fresh> latest(int most) {
        return handle.createQuery("SELECT r.report, r.doc, r.published, r.side, p.name, r.title, r.completeness,"
                        + " (SELECT COUNT(*) FROM statements s WHERE s.report = r.report) FROM reports r"
                        + " JOIN publishers p ON p.publisher = r.publisher WHERE r.latest = 1 AND r.published IS NOT NULL"
                        + " ORDER BY r.published DESC, r.report DESC LIMIT :most")
                .bind("most", most)
                .map((row, context) -> new Fresh(report(row, 1), row.getString(6), row.getString(7), row.getInt(8)))
                .list();
    }

    /** The day on which so many encounters or more began, looking back from a day; null if there are none. */
    public @Nullable String encountersSince(String today, int most) {
        return handle.createQuery("SELECT MIN(day_from) FROM (SELECT day_from FROM encounters"
                        + " WHERE day_from <= :today AND status = 'held' ORDER BY day_from DESC LIMIT :most) AS last")
                .bind("today", today)
                .bind("most", most)
                .mapTo(String.class)
                .findOne()
                .orElse(null);
    }

    /** What was promised until a day from this one on, the next first. */
    public List<Due> due(String today, int most) {
        return handle.createQuery("SELECT e.id, x.action, x.due, r.report, r.doc, r.published, r.side, p.name,"
                        + " (SELECT a.name FROM parties y JOIN actors a ON a.actor = y.actor"
                        + " WHERE y.entry = x.entry AND y.role = 'by' AND y.n = (SELECT MIN(z.n) FROM parties z"
                        + " WHERE z.entry = x.entry AND z.role = 'by'))"
                        + " FROM commitments x JOIN entries e ON e.entry = x.entry" + LATEST
                        + "WHERE x.due_until >= :today ORDER BY x.due_until, x.entry LIMIT :most")
                .bind("today", today)
                .bind("most", most)
                .map((row, context) -> new Due(
                        row.getString(1),
                        row.getString(2),
                        row.getString(9) == null ? "Somebody" : row.getString(9),
                        row.getString(3),
                        report(row, 4)))
                .list();
    }

    /** Occasions that are not over on a day, the next first; what several reports announce for one date in one wording is one. */
    public List<Ahead> ahead(String today, int most) {
        return handle.createQuery("SELECT e.id, x.what, x.date, x.day_from, x.place, x.certainty, g.told,"
                        + " r.report, r.doc, r.published, r.side, p.name FROM (SELECT MIN(u.entry) AS entry, COUNT(*) AS told,"
                        + " MIN(u.day_until) AS until FROM upcoming u JOIN reports v ON v.report = u.report AND v.latest = 1"
                        + " WHERE u.day_until >= :today GROUP BY LOWER(u.what), u.date ORDER BY until LIMIT :most) g"
                        + " JOIN upcoming x ON x.entry = g.entry JOIN entries e ON e.entry = x.entry" + LATEST
                        + "ORDER BY x.day_until, x.entry")
                .bind("today", today)
                .bind("most", most)
                .map((row, context) -> new Ahead(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getInt(7),
                        report(row, 8)))
                .list();
    }

    /**
     * Wordings that a side used from a day on, and never before, or not since another day.
     *
     * @param since first day of what counts as now
     * @param silence a use before this day is so long ago that the wording returned
     */
    public List<Wording> wordings(String since, String silence, int most) {
        return handle.createQuery(
                        "SELECT formulation, side, MIN(now), MAX(past), COUNT(DISTINCT CASE WHEN now IS NOT NULL"
                                + " THEN report END) FROM (SELECT x.formulation, x.side, x.report, CASE WHEN x.day >= :since THEN x.day END"
                                + " AS now, CASE WHEN x.day < :since THEN x.day END AS past FROM formulations x JOIN reports r"
                                + " ON r.report = x.report AND r.latest = 1 WHERE x.side <> '' AND x.day IS NOT NULL) AS uses"
                                + " GROUP BY formulation, side HAVING MIN(now) IS NOT NULL AND (MAX(past) IS NULL OR MAX(past) < :silence)"
                                + " ORDER BY 3 DESC, 1, 2 LIMIT :most")
                .bind("since", since)
                .bind("silence", silence)
                .bind("most", most)
                .map((row, context) -> new Wording(
                        row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getInt(5)))
                .list();
    }

    /** The last days on which something came in, the last first. */
    public List<Arrival> arrivals(int most) {
        return handle.createQuery("SELECT day, SUM(kept), SUM(rejected) FROM (SELECT SUBSTR(kept_at, 1, 10) AS day,"
                        + " COUNT(*) AS kept, 0 AS rejected FROM reports GROUP BY SUBSTR(kept_at, 1, 10)"
                        + " UNION ALL SELECT SUBSTR(made_at, 1, 10), 0, COUNT(*) FROM rejects GROUP BY SUBSTR(made_at, 1, 10))"
                        + " AS days GROUP BY day ORDER BY day DESC LIMIT :most")
                .bind("most", most)
                .map((row, context) -> new Arrival(row.getString(1), row.getInt(2), row.getInt(3)))
                .list();
    }

    private static Report report(java.sql.ResultSet row, int at) throws java.sql.SQLException {
        return new Report(
                row.getLong(at),
                row.getString(at + 1),
                row.getString(at + 2),
                row.getString(at + 3),
                row.getString(at + 4));
    }
}
