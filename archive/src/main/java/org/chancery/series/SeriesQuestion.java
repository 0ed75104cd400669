package org.chancery.series;

import java.util.Set;

/**
 * What is asked of a series.
 *
 * @param oneADay count an event of one code from the one to the other once a day
 * @param bySide a series for each side whose publishers tell it
 * @param with what is counted although it is not by itself: negated, historical, hypothetical, conditional
 * @param expanded count also what a body did of which a side is a member, and gatherings of many states
 */
public record SeriesQuestion(
        Party source, Party target, By by, boolean oneADay, boolean bySide, Set<String> with, boolean expanded) {

    public SeriesQuestion {
        with = Set.copyOf(with);
    }

    public static SeriesQuestion of(Party source, Party target, By by) {
        return new SeriesQuestion(source, target, by, false, false, Set.of(), false);
    }

    /** The other direction. */
    SeriesQuestion back() {
        return new SeriesQuestion(target, source, by, oneADay, bySide, with, expanded);
    }
}
