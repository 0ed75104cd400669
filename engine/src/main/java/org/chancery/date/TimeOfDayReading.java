package org.chancery.date;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Parts of a day and hours: "Friday morning", "last night", "8 p.m.". */
final class TimeOfDayReading implements Reading {

    @Override
    public Optional<Value> read(Node node, Story story) {
        String time = time(node);
        if (time == null) {
            return Optional.empty();
        }
        Optional<Moment> day = day(node, story);
        return Optional.of(day.map(moment -> Value.of(moment.at(time)))
                .orElseGet(() -> Value.of(Dated.Type.TIME, "XXXX-XX-XX" + time)));
    }

    private static Optional<Moment> day(Node node, Story story) {
        if (!node.inner().isEmpty()) {
            Node last = node.inner().get(node.inner().size() - 1);
            return Readings.read(last, story)
                    .map(Value::moment)
                    .filter(moment -> moment.knows(Grain.DAY))
                    .map(moment -> moment.to(Grain.DAY));
        }
        if (node.has("toldstep") || node.give("base").equals("told")) {
            Optional<Moment> day = story.told(Grain.DAY).or(story::today);
            return day.flatMap(told -> told.plus(node.number("toldstep"), Unit.DAY));
        }
        if (node.has("step") || !node.give("offset").isEmpty()) {
            int step = node.has("step") ? node.number("step") : Integer.parseInt(node.give("offset"));
            Optional<Moment> from = story.isNarrative() ? story.told(Grain.DAY) : story.today();
            return from.flatMap(day -> day.plus(step, Unit.DAY));
        }
        return Optional.empty();
    }

    private static @Nullable String time(Node node) {
        if (!node.give("part").isEmpty()) {
            return node.give("part");
        }
        int hour;
        String minutes = "00";
        if (node.has("clock")) {
            String[] parts = node.give("clock").split(":", 2);
            hour = Integer.parseInt(parts[0]);
            minutes = parts[1];
        } else {
            hour = node.number("hour");
        }
        String half = node.give("halfday");
        if (!half.isEmpty() && (hour < 1 || hour > 12)) {
            return null;
        }
        int shown = half.equals("pm") ? hour % 12 + 12 : half.equals("am") ? hour % 12 : hour;
        return "T%02d:%s".formatted(shown, minutes);
    }
}
