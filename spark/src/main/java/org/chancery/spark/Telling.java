package org.chancery.spark;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.keep.DayRange;
import org.chancery.keep.Dyads;
import org.chancery.keep.EntryRow;
import org.chancery.merge.Blocks;
import org.chancery.merge.Talks;
import org.chancery.read.Document;
import org.chancery.resolve.Record;
import org.chancery.series.DyadEvent;
import org.jspecify.annotations.Nullable;

/**
 * What one event of a report says of two: there, back, or both.
 *
 * @param talk of which encounter it is; null where it is no talks or has no day
 */
record Telling(List<DyadEvent> events, Blocks.@Nullable Talk talk) implements Serializable {

    /** Two, in the order of the alphabet. */
    record Pair(String one, String other) implements Serializable {

        static Pair of(String source, String target) {
            return source.compareTo(target) < 0 ? new Pair(source, target) : new Pair(target, source);
        }
    }

    /** All that a report tells of any two. */
    static List<Map.Entry<Pair, Telling>> of(Blocks blocks, Blocks.Told told, long number) {
        List<Map.Entry<Pair, Telling>> tellings = new ArrayList<>();
        List<Record.Event> events = told.record().events();
        for (int i = 0; i < events.size(); i++) {
            Record.Event event = events.get(i);
            Map<String, List<DyadEvent>> byPair = new TreeMap<>();
            for (DyadEvent dyad : dyads(told, event, number, i)) {
                Pair pair = Pair.of(dyad.source(), dyad.target());
                byPair.computeIfAbsent(pair.one() + "\n" + pair.other(), key -> new ArrayList<>())
                        .add(dyad);
            }
            for (List<DyadEvent> of : byPair.values()) {
                Pair pair = Pair.of(of.get(0).source(), of.get(0).target());
                tellings.add(Map.entry(pair, new Telling(of, talk(blocks, told, event, of))));
            }
        }
        return tellings;
    }

    private static List<DyadEvent> dyads(Blocks.Told told, Record.Event event, long number, int place) {
        Document document = told.record().document();
        String published =
                document.published() == null ? null : document.published().toString();
        String day =
                DayRange.of(event.date()).map(range -> range.from().toString()).orElse(published);
        List<Dyads.Dyad> dyads = Dyads.of(event, told::own);
        int states = (int) dyads.stream().map(Dyads.Dyad::source).distinct().count();
        return dyads.stream()
                .map(dyad -> new DyadEvent(
                        number * EntryRow.PER_REPORT + place,
                        dyad.source(),
                        dyad.target(),
                        dyad.mutual(),
                        dyad.mutual() ? states : 1,
                        number,
                        day,
                        document.side() == null ? "" : document.side(),
                        0,
                        event.type(),
                        event.mode(),
                        event.cameo(),
                        event.status().name().toLowerCase(Locale.ROOT),
                        event.aspect(),
                        event.quad(),
                        event.score()))
                .toList();
    }

    private static Blocks.@Nullable Talk talk(Blocks blocks, Blocks.Told told, Record.Event event, List<DyadEvent> of) {
        DyadEvent first = of.get(0);
        String day = first.day();
        if (!first.isConsultation() || day == null) {
            return null;
        }
        List<Talks.Told> sides = of.stream()
                .map(one -> new Talks.Told(
                        one.entry(), one.report(), one.source(), one.target(), LocalDate.parse(day), one.isRemote()))
                .toList();
        return blocks.talk(told, event, sides);
    }
}
