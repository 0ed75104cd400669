package org.chancery.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * Days with a name: {@code 12-25} is a day, {@code 11-4-4} the fourth Thursday of November ({@code 5--1-1} the last Monday of
 * May), {@code easter+1} counts from Easter.
 */
final class HolidayReading implements Reading {

    @Override
    public Optional<Value> read(Node node, Story story) {
        String holiday = node.give("holiday");
        if (node.has("year")) {
            return Optional.of(Value.of(Moment.of(Grain.DAY, in(node.number("year"), holiday))));
        }
        int near = story.here().map(Moment::year).orElse(2000);
        if (near < 1) {
            return Optional.empty();
        }
        LocalDate usual = in(near, holiday);
        return Years.of(usual.getMonthValue(), usual.getDayOfMonth(), story, Grain.DAY)
                .map(year -> Value.of(Moment.of(Grain.DAY, in(year, holiday))));
    }

    static LocalDate in(int year, String holiday) {
        if (holiday.startsWith("easter")) {
            String days = holiday.substring("easter".length());
            return easter(year).plusDays(days.isEmpty() ? 0 : Integer.parseInt(days));
        }
        String[] parts = holiday.replace("--", "-~").split("-");
        int month = Integer.parseInt(parts[0]);
        int number = Integer.parseInt(parts[1].replace('~', '-'));
        LocalDate first = LocalDate.of(year, month, 1);
        return parts.length == 2
                ? LocalDate.of(year, month, number)
                : first.with(TemporalAdjusters.dayOfWeekInMonth(number, DayOfWeek.of(Integer.parseInt(parts[2]))));
    }

    /** Western Easter, by the rule of Gauss as corrected by Meeus. */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}
