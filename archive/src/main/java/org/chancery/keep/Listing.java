package org.chancery.keep;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Lists what an archive holds, and where it came from. */
public final class Listing {

    private final Session session;

    public Listing(Session session) {
        this.session = session;
    }

    /**
     * Which reports.
     *
     * @param side of the publisher, as a code of three letters; null for any
     * @param publisher part of its name, whatever the case; null for any
     * @param from first day of publication, ISO 8601; null for any
     * @param until last day
     * @param latest only the last wording of each
     * @param most at most; 0 for all
     */
    public record Wanted(
            @Nullable String side,
            @Nullable String publisher,
            @Nullable String from,
            @Nullable String until,
            boolean latest,
            int most) {}

    /** Reports by day, those without one last. */
    public List<ReportRow> reports(Wanted wanted) {
        String limit = wanted.most() > 0 ? " LIMIT " + wanted.most() : "";
        return bound(
                        ReportRow.SELECT + where(wanted)
                                + " ORDER BY r.published IS NULL, r.published DESC, r.report DESC" + limit,
                        wanted)
                .mapTo(ReportRow.class)
                .list();
    }

    /** How many there are, whatever {@code most} says. */
    public long count(Wanted wanted) {
        String sql = "SELECT COUNT(*) FROM reports r JOIN publishers p ON p.publisher = r.publisher " + where(wanted);
        return bound(sql, wanted).mapTo(Long.class).one();
    }

    /**
     * How a report came in.
     *
     * @param ids under which it was delivered
     * @param address of its source
     * @param fetched moment when it was taken in
     * @param length bytes of the source; empty if they are not kept
     * @param readAt moment when its record was kept; empty if it has none
     */
    public record History(
            ReportRow report,
            List<String> ids,
            String address,
            String media,
            String licence,
            String fetched,
            String length,
            String knowledge,
            String engine,
            String readAt,
            long entries,
            long corrections) {}

    /** Of a report and all its wordings, the first first. */
    public List<History> history(ReportRow report) {
        return session.versions(report).stream().map(this::one).toList();
    }

    private History one(ReportRow report) {
        List<String> ids = session.handle()
                .createQuery("SELECT doc FROM report_ids WHERE report = :report ORDER BY doc")
                .bind("report", report.report())
                .mapTo(String.class)
                .list();
        return session.handle()
                .createQuery(
                        "SELECT s.address, s.media, s.licence, s.fetched, s.length, j.knowledge, j.engine, j.read_at,"
                                + " (SELECT COUNT(*) FROM entries e WHERE e.report = r.report),"
                                + " (SELECT COUNT(*) FROM corrections c WHERE c.fingerprint = r.fingerprint AND c.undone_at IS NULL)"
                                + " FROM reports r JOIN sources s ON s.source = r.source LEFT JOIN records j ON j.report = r.report"
                                + " WHERE r.report = :report")
                .bind("report", report.report())
                .map((row, context) -> new History(
                        report,
                        ids,
                        text(row.getString(1)),
                        text(row.getString(2)),
                        text(row.getString(3)),
                        text(row.getString(4)),
                        text(row.getString(5)),
                        text(row.getString(6)),
                        text(row.getString(7)),
                        text(row.getString(8)),
                        row.getLong(9),
                        row.getLong(10)))
                .one();
    }

    /**
     * What was rejected, in the order in which it was.
     *
     * @param input part of the name of the input; null for any
     * @param most at most; 0 for all
     */
    public List<Reject> rejects(@Nullable String input, int most) {
        List<Reject> rejects = new ArrayList<>();
        session.eachReject(reject -> {
            boolean wanted = input == null || reject.input().contains(input);
            if (wanted && (most == 0 || rejects.size() < most)) {
                rejects.add(reject);
            }
        });
        return rejects;
    }

    /** How many were rejected in all. */
    public long rejects() {
        return session.handle()
                .createQuery("SELECT COUNT(*) FROM rejects")
                .mapTo(Long.class)
                .one();
    }

    private static String where(Wanted wanted) {
        List<String> conditions = new ArrayList<>();
        Optional.ofNullable(wanted.side()).ifPresent(any -> conditions.add("r.side = :side"));
        Optional.ofNullable(wanted.publisher())
                .ifPresent(any -> conditions.add("LOWER(p.name) LIKE :publisher ESCAPE '!'"));
        Optional.ofNullable(wanted.from()).ifPresent(any -> conditions.add("r.published >= :from"));
        Optional.ofNullable(wanted.until()).ifPresent(any -> conditions.add("r.published <= :until"));
        if (wanted.latest()) {
            conditions.add("r.latest = 1");
        }
        return conditions.isEmpty() ? "" : "WHERE " + String.join(" AND ", conditions);
    }

    private Query bound(String sql, Wanted wanted) {
        Query query = session.handle().createQuery(sql);
        Optional.ofNullable(wanted.side()).ifPresent(side -> query.bind("side", side));
        Optional.ofNullable(wanted.publisher())
                .ifPresent(name -> query.bind(
                        "publisher",
                        "%" + name.toLowerCase(java.util.Locale.ROOT).replaceAll("[!%_]", "!$0") + "%"));
        Optional.ofNullable(wanted.from()).ifPresent(day -> query.bind("from", day));
        Optional.ofNullable(wanted.until()).ifPresent(day -> query.bind("until", day));
        return query;
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
