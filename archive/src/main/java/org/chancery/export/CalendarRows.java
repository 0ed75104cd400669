package org.chancery.export;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.chancery.follow.CalendarFile;
import org.chancery.follow.CalendarFile.Certainty;
import org.chancery.keep.ReportRow;

/**
 * What has a day, as iCalendar: a month or year is all of its days. An encounter stands once, by the report that is about it.
 */
final class CalendarRows implements RowWriter {

    private final Writer out;
    private final CalendarFile file = new CalendarFile("archive");

    CalendarRows(Writer out) {
        this.out = out;
    }

    @Override
    public void row(Row row) {
        boolean due = row.what() == What.COMMITMENTS;
        String from = row.text(due ? "due_from" : "day_from");
        String until = row.text(due ? "due_until" : "day_until");
        String encounter = row.text("encounter");
        if (from == null || encounter != null && !encounter.equals(row.id())) {
            return;
        }
        ReportRow report = Objects.requireNonNull(row.report());
        // Stamped with the day of publication, so that the same archive gives the same bytes.
        file.add(new CalendarFile.Entry(
                row.id(),
                LocalDate.parse(report.published() == null ? from : report.published()),
                LocalDate.parse(from),
                LocalDate.parse(until == null ? from : until),
                (due ? "Due: " : "") + row.title(),
                row.text("place"),
                description(row, report),
                report.url(),
                List.of(),
                certainty(row.what() == What.UPCOMING ? row.text("certainty") : row.text("status")),
                false));
    }

    private static String description(Row row, ReportRow report) {
        Object others = row.fields().get("told_by");
        return (row.quotes().isEmpty() ? "" : "“" + row.quotes().get(0).text() + "”\n")
                + report.publisherName() + ", " + report.published() + ", " + report.title()
                + (others instanceof Long number && number > 1 ? "\nTold in " + number + " reports" : "")
                + (row.licence() == null ? "" : "\nLicence: " + row.licence());
    }

    private static Certainty certainty(@org.jspecify.annotations.Nullable String status) {
        return switch (String.valueOf(status)) {
            case "cancelled" -> Certainty.CANCELLED;
            case "held", "announced", "planned" -> Certainty.CONFIRMED;
            default -> Certainty.TENTATIVE;
        };
    }

    @Override
    public void end() throws IOException {
        out.write(file.text());
    }
}
