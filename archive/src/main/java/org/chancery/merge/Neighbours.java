package org.chancery.merge;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.chancery.keep.ReportRow;
import org.chancery.keep.Session;

/** The texts before and after a report that are mainly of an encounter of the same two sides. Only last wordings count. */
public final class Neighbours {

    private static final String OF_PAIR =
            "SELECT DISTINCT r.report, r.published, p.name, r.side FROM reports r JOIN publishers p ON p.publisher = r.publisher"
                    + " JOIN encounters e ON e.report = r.report WHERE r.latest = 1 AND r.published IS NOT NULL AND e.main = 1"
                    + " AND " + has(":other") + " AND " + has(":one") + " ORDER BY r.published, r.report";

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

    /** Texts of two sides in the order of their days. They stay the same as long as the archive does. */
    public record Texts(List<Place> places) {

        public Texts {
            places = List.copyOf(places);
        }
    }

    /** A text: number, day of publication, publisher and its side. */
    public record Place(long report, String day, String publisher, String side) {

        int compare(String other, long number) {
            int days = day.compareTo(other);
            return days == 0 ? Long.compare(report, number) : days;
        }
    }

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

    /** All texts that are mainly of an encounter of two sides. */
    public Texts texts(Pair pair) {
        return new Texts(session.handle()
                .createQuery(OF_PAIR)
                .bind("one", pair.one())
                .bind("other", pair.other())
                .map((row, context) -> new Place(row.getLong(1), row.getString(2), row.getString(3), row.getString(4)))
                .list());
    }

    /** The text before of any publisher. */
    public Optional<ReportRow> before(ReportRow report, Pair pair) {
        return before(report, texts(pair));
    }

    /** The text after of any publisher. */
    public Optional<ReportRow> after(ReportRow report, Pair pair) {
        return after(report, texts(pair));
    }

    /** The text before of the same publisher. */
    public Optional<ReportRow> beforeOfPublisher(ReportRow report, Pair pair) {
        return beforeOfPublisher(report, texts(pair));
    }

    /** The text before of any publisher, of those that were looked up already. */
    public Optional<ReportRow> before(ReportRow report, Texts texts) {
        return last(report, texts, place -> true);
    }

    /** The text before of the same publisher. */
    public Optional<ReportRow> beforeOfPublisher(ReportRow report, Texts texts) {
        return last(
                report,
                texts,
                place -> place.publisher().equals(report.publisherName())
                        && place.side().equals(report.side()));
    }

    /** The text after of any publisher. */
    public Optional<ReportRow> after(ReportRow report, Texts texts) {
        String day = report.published();
        return day == null
                ? Optional.empty()
                : texts.places().stream()
                        .filter(place -> place.compare(day, report.report()) > 0)
                        .findFirst()
                        .flatMap(place -> session.report(place.report()));
    }

    private Optional<ReportRow> last(ReportRow report, Texts texts, Predicate<Place> which) {
        String day = report.published();
        return day == null
                ? Optional.empty()
                : texts.places().stream()
                        .filter(place -> place.compare(day, report.report()) < 0 && which.test(place))
                        .reduce((one, later) -> later)
                        .flatMap(place -> session.report(place.report()));
    }

    private static String has(String code) {
        return "e.entry IN (SELECT t.entry FROM parties t WHERE t.role = 'participant' AND t.actor IN (SELECT a.actor FROM actors a"
                + " WHERE a.state = " + code + " UNION SELECT a.actor FROM actors a WHERE a.key = " + code + "))";
    }
}
