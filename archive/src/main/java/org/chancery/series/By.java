package org.chancery.series;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;

/** Into which periods time is cut. */
public enum By {
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    YEAR;

    /** The period of a day (2023-02-07): 2023-02-07, 2023-W06, 2023-02, 2023-Q1, 2023. They sort as texts. */
    public String of(String day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> week(LocalDate.parse(day));
            case MONTH -> day.substring(0, 7);
            case QUARTER -> day.substring(0, 4) + "-Q" + (Integer.parseInt(day.substring(5, 7)) + 2) / 3;
            case YEAR -> day.substring(0, 4);
        };
    }

    private static String week(LocalDate day) {
        return String.format(
                Locale.ROOT,
                "%d-W%02d",
                day.get(IsoFields.WEEK_BASED_YEAR),
                day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    /** As people type it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
