package org.chancery.date;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** Units of time that are counted. */
enum Unit {
    SECOND("TS", Grain.TIME),
    MINUTE("TM", Grain.TIME),
    HOUR("TH", Grain.TIME),
    DAY("D", Grain.DAY),
    WEEKEND("WE", Grain.WEEKEND),
    WEEK("W", Grain.WEEK),
    FORTNIGHT("W", Grain.WEEK),
    MONTH("M", Grain.MONTH),
    QUARTER("Q", Grain.QUARTER),
    SEASON("Y", Grain.SEASON),
    YEAR("Y", Grain.YEAR),
    DECADE("DE", Grain.DECADE),
    CENTURY("CE", Grain.CENTURY);

    private static final int MOST = 5000;
    private static final int LATEST_YEAR = 9998;

    private final String code;
    private final Grain grain;

    Unit(String code, Grain grain) {
        this.code = code;
        this.grain = grain;
    }

    static Unit of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    Grain grain() {
        return grain;
    }

    /** A length of time: {@code P3Y}, {@code PT2H}, {@code PXM}. @param count digits, or X where it is not told */
    String duration(String count) {
        String many = this == FORTNIGHT && count.equals("1") ? "2" : count;
        return code.startsWith("T") ? "PT" + many + code.substring(1) : "P" + many + code;
    }

    /** The day so many units later; empty where a calendar cannot hold it or the unit is shorter than a day. */
    Optional<LocalDate> plus(LocalDate day, long count) {
        return Math.abs(count) > MOST
                ? Optional.empty()
                : counted(day, count).filter(later -> Math.abs(later.getYear()) <= LATEST_YEAR);
    }

    private Optional<LocalDate> counted(LocalDate day, long count) {
        return switch (this) {
            case SECOND, MINUTE, HOUR -> Optional.empty();
            case DAY -> Optional.of(day.plusDays(count));
            case WEEK, WEEKEND -> Optional.of(day.plusWeeks(count));
            case FORTNIGHT -> Optional.of(day.plusWeeks(2 * count));
            case MONTH -> Optional.of(day.plusMonths(count));
            case QUARTER -> Optional.of(day.plusMonths(3 * count));
            case SEASON, YEAR -> Optional.of(day.plusYears(count));
            case DECADE -> Optional.of(day.plusYears(10 * count));
            case CENTURY -> Optional.of(day.plusYears(100 * count));
        };
    }
}
