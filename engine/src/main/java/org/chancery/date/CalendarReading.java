package org.chancery.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** Parts of the calendar named by their names: days, months, seasons, quarters, halves, years; what is missing is filled in. */
final class CalendarReading implements Reading {

    @Override
    public Optional<Value> read(Node node, Story story) {
        return moment(node, story).map(Value::of);
    }

    private static Optional<Moment> moment(Node node, Story story) {
        Optional<Integer> year = year(node, story);
        if (node.has("month") && node.has("day")) {
            return day(node, story, year);
        }
        if (node.has("month")) {
            int month = node.number("month");
            return year.or(() -> Years.of(month, 1, story, Grain.MONTH)).map(found -> Moment.month(found, month));
        }
        if (node.has("season")) {
            String season = node.give("season");
            int begins = Moment.season(2000, season).month();
            return year.or(() -> Years.of(begins, 1, story, Grain.SEASON)).map(found -> Moment.season(found, season));
        }
        if (node.has("quarter")) {
            return part(node.number("quarter"), 3, Grain.QUARTER, story, year);
        }
        if (node.has("half")) {
            return part(node.number("half"), 6, Grain.HALF, story, year);
        }
        if (node.has("weekday")) {
            return weekday(node, story);
        }
        return node.has("day") ? dayOfToldMonth(node, story) : year.map(Moment::year);
    }

    private static Optional<Moment> dayOfToldMonth(Node node, Story story) {
        return story.told(Grain.MONTH).flatMap(month -> Moment.day(month.year(), month.month(), node.number("day")));
    }

    /** A year with its era, of two digits, within the century before it, or told by words such as "of that year". */
    private static Optional<Integer> year(Node node, Story story) {
        if (node.has("oldyear") || node.has("shortyear")) {
            int year = node.has("oldyear") ? node.number("oldyear") : node.number("shortyear");
            boolean before = node.give("era").equals("BC") || !node.has("era") && story.isBeforeOurEra();
            return node.has("era") || before ? Optional.of(before ? 1 - year : year) : Optional.empty();
        }
        if (node.has("yy")) {
            int century = node.has("year") ? node.number("year") / 100 : story.century(node.number("yy"));
            return Optional.of(century * 100 + node.number("yy"));
        }
        if (node.has("year")) {
            return Optional.of(node.number("year"));
        }
        if (node.has("toldyear")) {
            return story.latest().map(Moment::year);
        }
        if (node.has("step")) {
            return story.here().map(here -> here.year() + node.number("step"));
        }
        return node.inner().isEmpty()
                ? Optional.empty()
                : Readings.read(node.inner().get(0), story).map(Value::moment).map(Moment::year);
    }

    private static Optional<Moment> part(int number, int months, Grain grain, Story story, Optional<Integer> year) {
        int parts = 12 / months;
        int month = ((number == 0 ? parts : number) - 1) * months + 1;
        return month > 12
                ? Optional.empty()
                : year.or(() -> Years.of(month, 1, story, grain))
                        .map(found -> Moment.of(grain, LocalDate.of(found, month, 1)));
    }

    private static Optional<Moment> day(Node node, Story story, Optional<Integer> year) {
        int month = node.number("month");
        int day = node.number("day");
        if (year.isEmpty() && node.has("weekday") && story.published().isPresent()) {
            int near = story.published().get().getYear();
            for (int found : new int[] {near, near - 1, near + 1}) {
                Optional<Moment> moment = Moment.day(found, month, day);
                if (moment.isPresent() && moment.get().day().getDayOfWeek().getValue() == node.number("weekday")) {
                    return moment;
                }
            }
        }
        return year.or(() -> Years.of(month, day, story, Grain.DAY)).flatMap(found -> Moment.day(found, month, day));
    }

    private static Optional<Moment> weekday(Node node, Story story) {
        DayOfWeek weekday = DayOfWeek.of(node.number("weekday"));
        Optional<LocalDate> from = story.isNarrative() ? story.told(Grain.DAY).map(Moment::day) : story.published();
        return from.map(day -> Moment.of(
                Grain.DAY,
                day.with(
                        story.tense() == Tense.FUTURE
                                ? TemporalAdjusters.nextOrSame(weekday)
                                : TemporalAdjusters.previousOrSame(weekday))));
    }
}
