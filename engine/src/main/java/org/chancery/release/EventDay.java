package org.chancery.release;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.chancery.read.Document;
import org.chancery.resolve.Record;
import org.jspecify.annotations.Nullable;

/**
 * The day under which an event stands in a table.
 *
 * @param day null where neither the text nor the report has one
 * @param basis {@code text} for a day that the text gives, {@code report} for that of the report, {@code period} for the first day of a
 *     month or year that the text gives, {@code none}
 */
record EventDay(@Nullable LocalDate day, String basis) {

    /**
     * What the text gives counts, unless it lies after the report: an event that is told as done cannot, so that the date is of what was
     * agreed or planned. A month or year that holds the day of the report gives that day.
     */
    static EventDay of(Record.Event event, Document document) {
        LocalDate reported = document.reportedDay();
        LocalDate first = first(event.date());
        boolean whole = event.date() != null && event.date().length() == 10;
        if (first == null) {
            return new EventDay(reported, reported == null ? "none" : "report");
        }
        LocalDate published = document.published();
        if (published != null && (first.isAfter(published) || !whole && holds(event.date(), published))) {
            return new EventDay(reported, "report");
        }
        return new EventDay(first, whole ? "text" : "period");
    }

    /** Without dashes, as 20240912; empty where there is no day. */
    String digits() {
        return day == null ? "" : day.toString().replace("-", "");
    }

    @Override
    public String toString() {
        return day == null ? "" : day.toString();
    }

    private static boolean holds(@Nullable String period, LocalDate day) {
        return period != null && day.toString().startsWith(period);
    }

    private static @Nullable LocalDate first(@Nullable String date) {
        try {
            return date == null
                    ? null
                    : switch (date.length()) {
                        case 10 -> LocalDate.parse(date);
                        case 7 -> YearMonth.parse(date).atDay(1);
                        case 4 -> LocalDate.of(Integer.parseInt(date), 1, 1);
                        default -> null;
                    };
        } catch (DateTimeException | NumberFormatException e) {
            // A value that is no day, month or year, such as a century: the day of the report counts.
            return null;
        }
    }
}
