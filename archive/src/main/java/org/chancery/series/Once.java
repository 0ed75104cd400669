package org.chancery.series;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts once what is told several times. */
final class Once {

    private Once() {}

    /**
     * One event for each encounter, the first told; all other events as they are.
     *
     * @param encounters number of an event's entry to its encounter, for talks with a day
     */
    static List<DyadEvent> byEncounter(List<DyadEvent> events, Map<Long, String> encounters) {
        Set<String> seen = new HashSet<>();
        return events.stream()
                .filter(event -> {
                    String encounter = event.isConsultation() ? encounters.get(event.entry()) : null;
                    return encounter == null || seen.add(String.join(" ", encounter, event.source(), event.target()));
                })
                .toList();
    }

    /** One of a code from one to another on a day. Events without a day are all kept. */
    static List<DyadEvent> aDay(List<DyadEvent> events) {
        Set<String> seen = new HashSet<>();
        return events.stream()
                .filter(event -> event.day() == null
                        || seen.add(String.join(
                                " ", event.day(), event.source(), event.target(), event.type(), event.cameo())))
                .toList();
    }
}
