package org.chancery.date;

import java.util.Optional;

/** Durations and sets: "three years", "decades", "daily", "every Monday". */
final class LengthReading implements Reading {

    private final Dated.Type type;

    LengthReading(Dated.Type type) {
        this.type = type;
    }

    @Override
    public Optional<Value> read(Node node, Story story) {
        if (type == Dated.Type.SET && node.has("weekday")) {
            return Optional.of(Value.of(type, "XXXX-WXX-" + node.give("weekday")));
        }
        if (type == Dated.Type.SET && node.has("month")) {
            return Optional.of(Value.of(type, "XXXX-%02d".formatted(node.number("month"))));
        }
        if (type == Dated.Type.SET && node.has("season")) {
            return Optional.of(Value.of(type, "XXXX-" + node.give("season")));
        }
        if (node.has("part")) {
            return Optional.of(Value.of(type, "XXXX-XX-XX" + node.give("part")));
        }
        Unit unit = node.unit();
        String count = !node.give("count").isEmpty() ? node.give("count") : count(node);
        return Optional.of(Value.of(type, unit.duration(half(node, count))));
    }

    private static String half(Node node, String count) {
        return node.has("half") && !count.equals("X") ? count + ".5" : count;
    }

    /** Of "two to six days" the last. */
    private static String count(Node node) {
        String last = node.give("to");
        return last.isEmpty() ? ShiftReading.count(node) : last;
    }
}
