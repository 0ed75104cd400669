package org.chancery.follow;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How an actor spoke of a topic over time.
 *
 * @param state whether the actor is a state; then all who act for it speak
 * @param stances by year and stance, the number of statements
 * @param changes from for to against or back, between two statements in time
 */
public record PositionsPage(
        String actor,
        boolean state,
        String topic,
        @Nullable String from,
        @Nullable String until,
        int reports,
        int statements,
        Map<String, Map<String, Integer>> stances,
        @Nullable Said first,
        @Nullable Said last,
        List<Change> changes,
        List<Said> said) {

    /** @param stance for, against, asks, or says where neither is expressed */
    public record Said(
            String id,
            @Nullable String day,
            List<String> speakers,
            String act,
            String polarity,
            String stance,
            String words,
            Report report) {}

    /** From one stance to another. */
    public record Change(String from, String to, Said before, Said after) {}
}
