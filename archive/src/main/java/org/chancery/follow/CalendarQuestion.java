package org.chancery.follow;

import java.util.List;
import java.util.Set;
import org.chancery.follow.CalendarPage.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Which occasions are wanted.
 *
 * @param actors numbers of actors of which one takes part; empty: any
 * @param from occasions that end before this day are left out; {@code until}: those that begin after it
 * @param asOf the day from which one looks back; null: the last of the archive
 * @param outcomes empty: any
 */
public record CalendarQuestion(
        List<Long> actors,
        @Nullable String from,
        @Nullable String until,
        @Nullable String asOf,
        Set<Outcome> outcomes) {

    public CalendarQuestion {
        actors = List.copyOf(actors);
        outcomes = Set.copyOf(outcomes);
    }

    /** All that there is. */
    public static CalendarQuestion all() {
        return new CalendarQuestion(List.of(), null, null, null, Set.of());
    }
}
