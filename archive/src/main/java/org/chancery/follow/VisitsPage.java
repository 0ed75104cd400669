package org.chancery.follow;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Journeys by leg: one for each state that was visited.
 *
 * @param rule what counts, in words
 */
public record VisitsPage(
        String actor,
        boolean state,
        @Nullable String from,
        @Nullable String until,
        int reports,
        String rule,
        List<Leg> legs) {

    /**
     * One leg.
     *
     * @param role offices as the report has them
     * @param start first day; {@code exact} says whether it is known to the day, else it is that of the report
     * @param type state, official, working, official working, private, multilateral attendance, stopover; meetings if no text says
     * @param met whom, as far as told
     */
    public record Leg(
            String traveller,
            String role,
            String country,
            String locale,
            @Nullable String start,
            @Nullable String end,
            boolean exact,
            String type,
            List<String> met,
            List<Report> told) {}
}
