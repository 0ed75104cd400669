package org.chancery.merge;

import java.util.List;
import java.util.Optional;
import org.chancery.keep.ReportRow;
import org.chancery.keep.Session;

/** The texts before and after a report that are mainly of an encounter of the same two sides. Only last wordings count. */
public final class Neighbours {

    private static final String OF_PAIR =
            "JOIN encounters e ON e.report = r.report WHERE r.latest = 1 AND e.main = 1 AND " + has(":other") + " AND "
                    + has(":one");

    private final Session session;

    public Neighbours(Session session) {
        this.session = session;
    }

    /**
     * Two sides.
     *
     * @param one the publisher's, if it took part
     * @param other a state's code, or the key of an actor without a state; as is {@code one}
     */
    public record Pair(String one, String other) {}

    /** The two sides of a report's main encounter; empty if it has none, or fewer sides. */
    public Optional<Pair> pair(ReportRow report) {
        List<String> codes = session
                .handle()
                .createQuery("SELECT COALESCE(a.state, a.key) FROM encounters e JOIN parties t ON t.entry = e.entry"
                        + " JOIN actors a ON a.actor = t.actor WHERE e.report = :report AND e.main = 1"
                        + " AND t.role = 'participant' ORDER BY e.entry, t.n")
                .bind("report", report.report())
                .mapTo(String.class)
                .list()
                .stream()
                .distinct()
                .toList();
        if (codes.size() < 2) {
            return Optional.empty();
        }
        String one = codes.contains(report.side()) ? report.side() : codes.get(0);
        return codes.stream().filter(code -> !code.equals(one)).findFirst().map(other -> new Pair(one, other));
    }

    /** The text before of any publisher. */
    public Optional<ReportRow> before(ReportRow report, Pair pair) {
        return near(report, pair, "<", "DESC", "");
    }

    /** The text after of any publisher. */
    public Optional<ReportRow> after(ReportRow report, Pair pair) {
        return near(report, pair, ">", "ASC", "");
    }

    /** The text before of the same publisher. */
    public Optional<ReportRow> beforeOfPublisher(ReportRow report, Pair pair) {
        return near(
                report,
                pair,
                "<",
                "DESC",
                " AND r.publisher = (SELECT x.publisher FROM reports x WHERE x.report = :report)");
    }

    private Optional<ReportRow> near(ReportRow report, Pair pair, String sign, String order, String more) {
        if (report.published() == null) {
            return Optional.empty();
        }
        return session.handle()
                .createQuery(ReportRow.SELECT + OF_PAIR + more + " AND (r.published " + sign
                        + " :day OR r.published = :day AND r.report " + sign + " :report) ORDER BY r.published " + order
                        + ", r.report " + order + " LIMIT 1")
                .bind("one", pair.one())
                .bind("other", pair.other())
                .bind("day", report.published())
                .bind("report", report.report())
                .mapTo(ReportRow.class)
                .findFirst();
    }

    private static String has(String code) {
        return "e.entry IN (SELECT t.entry FROM parties t WHERE t.role = 'participant' AND t.actor IN (SELECT a.actor FROM actors a"
                + " WHERE a.state = " + code + " UNION SELECT a.actor FROM actors a WHERE a.key = " + code + "))";
    }
}
