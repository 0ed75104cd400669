package org.chancery.date;

import java.util.Optional;

/** "two years ago", "three days later": so many units before or after the day of publication or the time told. */
final class ShiftReading implements Reading {

    @Override
    public Optional<Value> read(Node node, Story story) {
        int sign = Integer.parseInt(node.give("sign"));
        String count = count(node);
        Unit unit = node.unit();
        if (count.equals("X") || unit.grain() == Grain.TIME) {
            return Optional.of(Value.of(Dated.Type.DATE, sign < 0 ? "PAST_REF" : "FUTURE_REF"));
        }
        boolean told = node.give("base").equals("told");
        Optional<Moment> base = told ? story.told(dayFor(unit)).or(story::there) : story.here();
        long steps = sign * (long) Double.parseDouble(count);
        return base.flatMap(from -> shifted(from, steps, unit, story, told)).map(Value::of);
    }

    static String count(Node node) {
        return node.has("number") ? node.give("number") : node.has("vague") ? node.give("vague") : "1";
    }

    private static Grain dayFor(Unit unit) {
        return unit == Unit.DAY || unit == Unit.WEEK ? Grain.DAY : Grain.YEAR;
    }

    private static Optional<Moment> shifted(Moment from, long steps, Unit unit, Story story, boolean told) {
        if (unit == Unit.YEAR && Math.abs(steps) == 1 && !story.isNarrative()) {
            if (story.isOfQuarters()) {
                return story.quarter().flatMap(quarter -> quarter.moved(steps, unit));
            }
            if (told && from.grain() == Grain.MONTH) {
                return from.moved(steps, unit);
            }
        }
        return from.plus(steps, unit);
    }
}
