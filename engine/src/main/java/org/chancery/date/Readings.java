package org.chancery.date;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** The readings that rules can name. */
final class Readings {

    private static final Map<String, Reading> ALL = Map.ofEntries(
            Map.entry("calendar", new CalendarReading()),
            Map.entry("relative", new RelativeReading()),
            Map.entry("shift", new ShiftReading()),
            Map.entry("duration", new LengthReading(Dated.Type.DURATION)),
            Map.entry("set", new LengthReading(Dated.Type.SET)),
            Map.entry("time", new TimeOfDayReading()),
            Map.entry("holiday", new HolidayReading()),
            Map.entry("fixed", (node, story) -> Optional.of(Value.of(node.give("type"), node.give("value")))),
            Map.entry("inner", Readings::inner),
            Map.entry("quarter", Readings::quarter),
            Map.entry("anniversary", Readings::anniversary),
            Map.entry("decade", Readings::decade),
            Map.entry("century", Readings::century),
            Map.entry("nothing", (node, story) -> Optional.empty()));

    private Readings() {}

    static boolean has(String reading) {
        return ALL.containsKey(reading);
    }

    static Optional<Value> read(Node node, Story story) {
        Reading reading = ALL.get(node.rule().reads());
        if (reading == null) {
            throw new IllegalStateException(node.rule().origin() + ": no reading is called "
                    + node.rule().reads());
        }
        return reading.read(node, story);
    }

    /** The value of the expression inside: "the end of May", "early Thursday". */
    private static Optional<Value> inner(Node node, Story story) {
        return read(node.inner().get(0), story).map(value -> value.modified(node.give("mod")));
    }

    /** "The quarter" that the text is about, or the same of another year. */
    private static Optional<Value> quarter(Node node, Story story) {
        return story.quarter()
                .flatMap(told -> told.moved(node.has("year") ? node.number("year") - told.year() : 0, Unit.YEAR))
                .map(Value::of);
    }

    /** The day told before it in its sentence, else the year in which it is marked. */
    private static Optional<Value> anniversary(Node node, Story story) {
        Optional<Moment> day =
                story.toldInThisSentence() ? story.told().filter(told -> told.knows(Grain.DAY)) : Optional.empty();
        return day.or(story::here).map(moment -> Value.of(day.isPresent() ? moment : moment.to(Grain.YEAR)));
    }

    private static Optional<Value> decade(Node node, Story story) {
        int year = node.has("year")
                ? node.number("year")
                : node.has("oldyear")
                        ? node.number("oldyear")
                        : (node.has("yy")
                                ? story.century(node.number("yy")) * 100 + node.number("yy")
                                : story.century(node.number("decade")) * 100 + node.number("decade"));
        if (year % 10 != 0) {
            return Optional.empty();
        }
        boolean before = node.give("era").equals("BC");
        return Optional.of(Value.of(Moment.of(Grain.DECADE, LocalDate.of(before ? 1 - year : year, 1, 1))));
    }

    private static Optional<Value> century(Node node, Story story) {
        int start = (node.number("ordinal") - 1) * 100;
        boolean before = node.give("era").equals("BC");
        return start < 0 || start > 2900
                ? Optional.empty()
                : Optional.of(
                        Value.of(Moment.of(Grain.CENTURY, LocalDate.of(before ? 1 - start - 1 : start + 1, 1, 1))));
    }
}
