package org.chancery.keep;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** First and last day of a date that is exact to the day, the month or the year. */
public record DayRange(LocalDate from, LocalDate until) {

    /** Empty if there is no date, or none of these three forms. */
    public static Optional<DayRange> of(@Nullable String date) {
        if (date == null) {
            return Optional.empty();
        }
        try {
            return switch (date.length()) {
                case 4 -> Optional.of(year(Year.parse(date)));
                case 7 -> Optional.of(month(YearMonth.parse(date)));
                case 10 -> Optional.of(new DayRange(LocalDate.parse(date), LocalDate.parse(date)));
                default -> Optional.empty();
            };
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static DayRange year(Year year) {
        return new DayRange(year.atDay(1), year.atMonth(12).atEndOfMonth());
    }

    private static DayRange month(YearMonth month) {
        return new DayRange(month.atDay(1), month.atEndOfMonth());
    }
}
