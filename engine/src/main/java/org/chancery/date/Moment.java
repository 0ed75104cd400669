package org.chancery.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Optional;

/**
 * A stretch of the calendar.
 *
 * @param day its first day, or any day in it
 * @param tail what a day cannot hold: the season ({@code SU}) or the time of day ({@code TMO}, {@code T08:30}); else empty
 */
record Moment(Grain grain, LocalDate day, String tail) {

    static Moment of(Grain grain, LocalDate day) {
        return new Moment(grain, day, grain == Grain.SEASON ? season(day.getMonthValue()) : "");
    }

    static Moment year(int year) {
        return of(Grain.YEAR, LocalDate.of(year, 1, 1));
    }

    static Moment month(int year, int month) {
        return of(Grain.MONTH, LocalDate.of(year, month, 1));
    }

    static Moment season(int year, String season) {
        int month = switch (season) {
            case "SP" -> 3;
            case "SU" -> 6;
            case "FA" -> 9;
            default -> 12;
        };
        return new Moment(Grain.SEASON, LocalDate.of(year, month, 1), season);
    }

    /** A day of the calendar; empty if there is none such. */
    static Optional<Moment> day(int year, int month, int day) {
        try {
            return Optional.of(of(Grain.DAY, LocalDate.of(year, month, day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String season(int month) {
        return month < 3 || month == 12 ? "WI" : month < 6 ? "SP" : month < 9 ? "SU" : "FA";
    }

    int year() {
        return day.getYear();
    }

    int month() {
        return day.getMonthValue();
    }

    Moment at(String time) {
        return new Moment(Grain.TIME, day, time);
    }

    /** The same, told no more exactly than this. */
    Moment to(Grain wanted) {
        return grain.isFinerThan(wanted) ? of(wanted, day) : this;
    }

    boolean knows(Grain wanted) {
        return !wanted.isFinerThan(grain);
    }

    /** So many units later, told as exactly as the unit. */
    Optional<Moment> plus(long count, Unit unit) {
        return unit.plus(day, count).map(later -> of(unit.grain(), later));
    }

    /** So many units later, told as exactly as this. */
    Optional<Moment> moved(long count, Unit unit) {
        return unit.plus(day, count).map(later -> new Moment(grain, later, tail));
    }

    /** As TIMEX3 has it. */
    @Override
    public String toString() {
        String year = year() > 0 ? "%04d".formatted(year()) : "BC%04d".formatted(1 - year());
        return switch (grain) {
            case CENTURY -> year.substring(0, year.length() - 2);
            case DECADE -> year.substring(0, year.length() - 1);
            case YEAR -> year;
            case HALF -> year + (month() <= 6 ? "-H1" : "-H2");
            case QUARTER -> year + "-Q" + ((month() + 2) / 3);
            case SEASON -> year + "-" + tail;
            case MONTH -> year + "-%02d".formatted(month());
            case WEEK, WEEKEND -> week() + (grain == Grain.WEEKEND ? "-WE" : "");
            case DAY, TIME -> year + "-%02d-%02d".formatted(month(), day.getDayOfMonth()) + tail;
        };
    }

    private String week() {
        return "%04d-W%02d".formatted(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
