package org.chancery.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** "next month", "last Friday", "that same day", "the following year": steps from the day of publication or the time told. */
final class RelativeReading implements Reading {

    @Override
    public Optional<Value> read(Node node, Story story) {
        boolean told = !node.give("toldstep").isEmpty();
        int step = Integer.parseInt(
                node.give(told ? "toldstep" : "step").isEmpty() ? "0" : node.give(told ? "toldstep" : "step"));
        if (node.has("named")) {
            if (story.isNarrative() && node.number("named") == 0) {
                return Optional.of(Value.of(Dated.Type.DATE, "PRESENT_REF"));
            }
            return story.today()
                    .flatMap(today -> today.plus(node.number("named"), Unit.DAY))
                    .map(Value::of);
        }
        Optional<Moment> from = told ? story.there() : story.here();
        if (!node.give("unit").isEmpty()) {
            Unit unit = node.unit();
            Optional<Moment> base = !told
                    ? from
                    : unit == Unit.YEAR
                            ? story.latest()
                            : story.told(unit.grain()).or(() -> from);
            return base.flatMap(moment -> step(node, story, moment, step, unit)).map(Value::of);
        }
        return from.flatMap(moment -> named(node, moment.day(), step, story)).map(Value::of);
    }

    private static Optional<Moment> step(Node node, Story story, Moment from, int step, Unit unit) {
        if (unit.grain() == Grain.TIME) {
            return Optional.empty();
        }
        boolean over = unit == Unit.WEEKEND
                && node.give("near").equals("weekend")
                && from.day().getDayOfWeek().getValue() < 5
                && story.tense() != Tense.FUTURE;
        // Where a week begins on Sunday, what was last week on a Sunday is the week that ends on it elsewhere.
        boolean sunday = unit == Unit.WEEK && step < 0 && from.day().getDayOfWeek() == DayOfWeek.SUNDAY;
        return from.plus(over ? -1 : sunday ? step + 1 : step, unit);
    }

    private static Optional<Moment> named(Node node, LocalDate from, int step, Story story) {
        if (node.has("weekday")) {
            return Optional.of(weekday(DayOfWeek.of(node.number("weekday")), from, step));
        }
        if (node.has("month")) {
            int month = node.number("month");
            return Optional.of(Moment.month(from.getYear() + years(step, month, from.getMonthValue()), month));
        }
        if (node.has("season")) {
            Moment season = Moment.season(from.getYear(), node.give("season"));
            return season.moved(years(step, season.month(), from.getMonthValue()), Unit.YEAR);
        }
        return Optional.empty();
    }

    private static Moment weekday(DayOfWeek weekday, LocalDate from, int step) {
        return Moment.of(
                Grain.DAY,
                step > 0
                        ? from.with(TemporalAdjusters.next(weekday))
                        : step < 0
                                ? from.with(TemporalAdjusters.previous(weekday))
                                : from.with(DayOfWeek.MONDAY).with(TemporalAdjusters.nextOrSame(weekday)));
    }

    /** "Last May" is the latest May that is over, "next May" the first that has not begun. */
    private static int years(int step, int month, int now) {
        if (step < 0) {
            return month < now ? 0 : -1;
        }
        return step > 0 && month <= now ? 1 : 0;
    }
}
