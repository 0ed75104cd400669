package org.chancery.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Counts once what is told several times. Texts of one publisher tell of one encounter if it is on one day; those of several
 * publishers also if their days differ by one, as their clocks do. Calls and meetings are never one.
 */
final class Once {

    private Once() {}

    /** One event for each encounter, the first told; all other events as they are. */
    static List<DyadEvent> byEncounter(List<DyadEvent> events) {
        List<DyadEvent> once = new ArrayList<>();
        List<Group> open = new ArrayList<>();
        for (DyadEvent event : events) {
            if (!event.isConsultation() || event.day() == null) {
                once.add(event);
                continue;
            }
            LocalDate day = LocalDate.parse(event.day());
            open.removeIf(group -> group.day.isBefore(day.minusDays(1)));
            Group group = open.stream()
                    .filter(one -> one.takes(event, day))
                    .findFirst()
                    .orElse(null);
            if (group == null) {
                open.add(new Group(event, day));
                once.add(event);
            } else {
                group.publishers.add(event.publisher());
            }
        }
        return once;
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

    private static final class Group {
        private final DyadEvent first;
        private final LocalDate day;
        private final Set<Long> publishers = new HashSet<>();

        Group(DyadEvent first, LocalDate day) {
            this.first = first;
            this.day = day;
            publishers.add(first.publisher());
        }

        boolean takes(DyadEvent event, LocalDate other) {
            boolean same = event.isRemote() == first.isRemote()
                    && event.source().equals(first.source())
                    && event.target().equals(first.target());
            return same && (other.equals(day) || !publishers.contains(event.publisher()));
        }
    }
}
