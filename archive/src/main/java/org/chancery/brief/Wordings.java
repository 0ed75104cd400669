package org.chancery.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.brief.Brief.Line;
import org.chancery.brief.Brief.Party;
import org.chancery.brief.Brief.Section;
import org.chancery.keep.Session;

/**
 * Registered wordings in the sides' own reports that name the other side: those of the last year that were not there in the two
 * years before, and those of the two years that were not there in the last. Counts only; odds are another stage's.
 */
final class Wordings {

    private static final int MOST = 4;

    private final Session session;

    Wordings(Session session) {
        this.session = session;
    }

    Section section(Party one, Party other, LocalDate on) {
        List<Line> lines = new ArrayList<>();
        lines.addAll(lines(one, other, on));
        lines.addAll(lines(other, one, on));
        return new Section(
                "New and dropped wording",
                lines,
                "No registered wording came or went in the two sides' reports on each other, or"
                        + " there are too few of them: at least one in the last year and one in the two years before are needed.");
    }

    private List<Line> lines(Party of, Party on, LocalDate day) {
        if (of.states().isEmpty() || on.states().isEmpty()) {
            return List.of();
        }
        LocalDate year = day.minusYears(1);
        LocalDate before = day.minusYears(3);
        long now = reports(of, on, year, day);
        long earlier = reports(of, on, before, year);
        if (now == 0 || earlier == 0) {
            return List.of();
        }
        String span = " (" + String.join("/", of.states()) + " on " + String.join("/", on.states()) + ": ";
        return Stream.concat(
                        used(
                                of,
                                on,
                                year,
                                day,
                                before,
                                year,
                                "New: ",
                                span,
                                " of " + now + " reports since " + year + ", in none of " + earlier + " from " + before
                                        + ")")
                                .stream(),
                        used(
                                of,
                                on,
                                before,
                                year,
                                year,
                                day,
                                "Not seen any more: ",
                                span,
                                " of " + earlier + " reports from " + before + " to " + year + ", in none of " + now
                                        + " since)")
                                .stream())
                .toList();
    }

    private List<Line> used(
            Party of,
            Party on,
            LocalDate from,
            LocalDate until,
            LocalDate notFrom,
            LocalDate notUntil,
            String what,
            String span,
            String rest) {
        String during = eligible(of, on) + " AND r.published >= :from AND r.published < :until";
        List<Line> lines = new ArrayList<>();
        session.handle()
                .createQuery("SELECT x.formulation, COUNT(DISTINCT x.report) AS n FROM formulations x " + Sources.JOINS
                        + " WHERE " + during
                        + " AND x.formulation NOT IN (SELECT x.formulation FROM formulations x " + Sources.JOINS
                        + " WHERE " + eligible(of, on)
                        + " AND r.published >= :notFrom AND r.published < :notUntil)"
                        + " GROUP BY x.formulation ORDER BY n DESC, x.formulation LIMIT " + MOST)
                .bind("from", from.toString())
                .bind("until", until.toString())
                .bind("notFrom", notFrom.toString())
                .bind("notUntil", notUntil.toString())
                .map((row, context) -> lines.add(last(
                        row.getString(1), what + row.getString(1) + span + row.getLong(2) + rest, during, from, until)))
                .list();
        return lines;
    }

    /** With the last use, its words and its report. */
    private Line last(String formulation, String text, String during, LocalDate from, LocalDate until) {
        return session.handle()
                .createQuery("SELECT x.text, r.doc, r.published, p.name, r.side, r.url FROM formulations x "
                        + Sources.JOINS + " WHERE " + during
                        + " AND x.formulation = :formulation ORDER BY r.published DESC, x.entry LIMIT 1")
                .bind("from", from.toString())
                .bind("until", until.toString())
                .bind("formulation", formulation)
                .map((row, context) -> new Line(
                        text,
                        row.getString(1),
                        row.getString(4) + " (" + row.getString(5) + "), " + row.getString(3) + ", " + row.getString(2),
                        row.getString(6)))
                .one();
    }

    private long reports(Party of, Party on, LocalDate from, LocalDate until) {
        return session.handle()
                .createQuery("SELECT COUNT(*) FROM reports r WHERE " + eligible(of, on)
                        + " AND r.published >= :from AND r.published < :until")
                .bind("from", from.toString())
                .bind("until", until.toString())
                .mapTo(Long.class)
                .one();
    }

    /** Codes of states are letters of the knowledge, nothing that a person types. */
    private static String eligible(Party of, Party on) {
        return "r.latest = 1 AND r.side IN ('" + String.join("', '", of.states())
                + "') AND EXISTS (SELECT 1 FROM report_actors y JOIN actors a"
                + " ON a.actor = y.actor WHERE y.report = r.report AND a.state IN ('" + String.join("', '", on.states())
                + "'))";
    }
}
