package org.chancery.export;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import org.chancery.keep.ReportRow;

/** iCalendar (RFC 5545): what has a day, as events of whole days; a month or year is all of its days. */
final class CalendarRows implements RowWriter {

    private static final int LONGEST_LINE = 75;

    private final Writer out;

    CalendarRows(Writer out) {
        this.out = out;
    }

    @Override
    public void begin() throws IOException {
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//Chancery//archive//EN");
        line("CALSCALE:GREGORIAN");
    }

    @Override
    public void row(Row row) throws IOException {
        boolean due = row.what() == What.COMMITMENTS;
        String from = row.text(due ? "due_from" : "day_from");
        String until = row.text(due ? "due_until" : "day_until");
        if (from == null) {
            return;
        }
        ReportRow report = Objects.requireNonNull(row.report());
        LocalDate end = LocalDate.parse(until == null ? from : until).plusDays(1);
        line("BEGIN:VEVENT");
        line("UID:" + row.id() + "@chancery");
        // When it was published, so that the same archive gives the same bytes.
        line("DTSTAMP:" + day(report.published() == null ? from : report.published()) + "T000000Z");
        line("DTSTART;VALUE=DATE:" + day(from));
        line("DTEND;VALUE=DATE:" + day(end.toString()));
        line("SUMMARY:" + escaped((due ? "Due: " : "") + row.title()));
        if (row.text("place") != null) {
            line("LOCATION:" + escaped(String.valueOf(row.text("place"))));
        }
        String quote = row.quotes().isEmpty() ? "" : "“" + row.quotes().get(0).text() + "”\n";
        line("DESCRIPTION:"
                + escaped(quote + report.publisherName() + ", " + report.published() + ", " + report.title()
                        + (row.licence() == null ? "" : "\nLicence: " + row.licence())));
        if (report.url() != null) {
            line("URL:" + report.url());
        }
        String status = row.what() == What.UPCOMING ? row.text("certainty") : row.text("status");
        line("STATUS:" + status(status));
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
    }

    @Override
    public void end() throws IOException {
        line("END:VCALENDAR");
    }

    private static String status(@org.jspecify.annotations.Nullable String status) {
        return switch (String.valueOf(status)) {
            case "cancelled" -> "CANCELLED";
            case "held", "announced", "planned" -> "CONFIRMED";
            default -> "TENTATIVE";
        };
    }

    private static String day(String iso) {
        return iso.substring(0, 10).replace("-", "");
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\n")
                .replace("\r", "\n")
                .replace("\n", "\\n");
    }

    /** Lines have 75 bytes at most; the next begins with a space, and no character is cut. */
    private void line(String line) throws IOException {
        int bytes = 0;
        StringBuilder folded = new StringBuilder();
        for (int i = 0; i < line.length(); ) {
            int code = line.codePointAt(i);
            String character = new String(Character.toChars(code));
            int length = character.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + length > LONGEST_LINE) {
                folded.append("\r\n ");
                bytes = 1;
            }
            folded.append(character);
            bytes += length;
            i += Character.charCount(code);
        }
        out.write(folded.append("\r\n").toString());
    }
}
