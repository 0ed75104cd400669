package org.chancery.series;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Counts events that were asked for: the rule of a series, wherever its events come from. */
public final class Counting {

    private static final Set<String> NOT_BY_THEMSELVES = Set.of("negated", "historical", "hypothetical");
    private static final String CONDITIONAL = "conditional";
    private static final String GATHERING = "gathering";

    private Counting() {}

    /**
     * One direction.
     *
     * @param side only that of publishers of this side is given; null: all
     * @param events by day, then entry
     * @param encounters number of an event's entry to its encounter, for talks with a day
     * @param published by day, then side
     */
    public static SeriesPage.Direction direction(
            SeriesQuestion question,
            @Nullable String side,
            List<DyadEvent> events,
            Map<Long, String> encounters,
            List<Published> published) {
        Map<String, Integer> leftOut = new TreeMap<>();
        List<DyadEvent> reported = new ArrayList<>();
        for (DyadEvent event : events) {
            String reason = reason(event, question);
            if (reason == null) {
                reported.add(event);
            } else {
                leftOut.merge(reason, 1, Integer::sum);
            }
        }
        List<DyadEvent> once = Once.byEncounter(reported, encounters);
        List<DyadEvent> counted = question.oneADay() ? Once.aDay(once) : once;
        return new SeriesPage.Direction(
                question.source().code(),
                question.source().name(),
                question.target().code(),
                question.target().name(),
                side,
                periods(question.by(), reported, counted, published),
                period("all", published.stream().mapToInt(Published::reports).sum(), reported, counted),
                leftOut);
    }

    private static @Nullable String reason(DyadEvent event, SeriesQuestion question) {
        if (NOT_BY_THEMSELVES.contains(event.status()) && !question.with().contains(event.status())) {
            return event.status();
        }
        if (event.isConditional() && !question.with().contains(CONDITIONAL)) {
            return CONDITIONAL;
        }
        return event.states() > Series.BIG_GATHERING && !question.expanded() ? GATHERING : null;
    }

    /** All periods from the first to the last with an event, if there were reports or events in it. */
    private static List<SeriesPage.Period> periods(
            By by, List<DyadEvent> reported, List<DyadEvent> counted, List<Published> published) {
        Map<String, List<DyadEvent>> raw = byPeriod(by, reported);
        Map<String, List<DyadEvent>> once = byPeriod(by, counted);
        Map<String, Integer> reports = new TreeMap<>();
        for (Published one : published) {
            if (one.day() != null) {
                reports.merge(by.of(one.day()), one.reports(), Integer::sum);
            }
        }
        TreeSet<String> keys = new TreeSet<>(raw.keySet());
        if (!keys.isEmpty()) {
            String first = keys.first();
            String last = keys.last();
            reports.keySet().stream()
                    .filter(key -> key.compareTo(first) > 0 && key.compareTo(last) < 0)
                    .forEach(keys::add);
        }
        return keys.stream()
                .map(key -> period(
                        key,
                        reports.getOrDefault(key, 0),
                        raw.getOrDefault(key, List.of()),
                        once.getOrDefault(key, List.of())))
                .toList();
    }

    private static Map<String, List<DyadEvent>> byPeriod(By by, List<DyadEvent> events) {
        Map<String, List<DyadEvent>> periods = new TreeMap<>();
        for (DyadEvent event : events) {
            if (event.day() != null) {
                periods.computeIfAbsent(by.of(event.day()), key -> new ArrayList<>())
                        .add(event);
            }
        }
        return periods;
    }

    private static SeriesPage.Period period(
            String key, int reports, Collection<DyadEvent> reported, Collection<DyadEvent> counted) {
        Map<String, Integer> types = new TreeMap<>();
        int[] quads = new int[4];
        double sum = 0;
        for (DyadEvent event : counted) {
            types.merge(event.type(), 1, Integer::sum);
            quads[event.quad() - 1]++;
            sum += event.score();
        }
        Set<Long> telling = new HashSet<>();
        reported.forEach(event -> telling.add(event.report()));
        return new SeriesPage.Period(
                key,
                reports,
                telling.size(),
                reported.size(),
                counted.size(),
                new LinkedHashMap<>(types),
                List.of(quads[0], quads[1], quads[2], quads[3]),
                sum);
    }
}
