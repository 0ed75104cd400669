package org.chancery.series;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Events between two actors over time, there and back.
 *
 * @param from first day of publication in the archive, {@code until} the last
 * @param reports latest wordings of all reports in the archive
 * @param bigGathering gatherings of more states than this are left out, unless asked for
 */
public record SeriesPage(
        @Nullable String from,
        @Nullable String until,
        int reports,
        By by,
        boolean oneADay,
        List<String> with,
        boolean expanded,
        int bigGathering,
        List<Direction> directions) {

    /**
     * From one to the other.
     *
     * @param publisherSide whose publishers tell it; null: all
     * @param leftOut by status (negated, historical, hypothetical), what is conditional, and under gathering those of many states
     */
    public record Direction(
            String source,
            String sourceName,
            String target,
            String targetName,
            @Nullable String publisherSide,
            List<Period> periods,
            Period total,
            Map<String, Integer> leftOut) {}

    /**
     * Counts of a period.
     *
     * @param reports read in it, of the publishers that count: those of the side, or all
     * @param telling reports that tell of the events
     * @param reported events as reported
     * @param events one for each encounter, and with one-a-day one for each code and day
     * @param types by type of event, in alphabetical order
     * @param quads number of events: verbal cooperation, material cooperation, verbal conflict, material conflict
     * @param sum of the scores
     */
    public record Period(
            String period,
            int reports,
            int telling,
            int reported,
            int events,
            Map<String, Integer> types,
            List<Integer> quads,
            double sum) {

        /** Of the scores; 0 without events. */
        public double mean() {
            return events == 0 ? 0 : sum / events;
        }

        /** Share of verbal and material conflict, 0 without events. */
        public double conflict() {
            return events == 0 ? 0 : (double) (quads.get(2) + quads.get(3)) / events;
        }
    }
}
