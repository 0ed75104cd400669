package org.chancery.bench;

import java.util.Locale;

/**
 * How much processor time reading took, in the thread that read.
 *
 * @param tokens read
 * @param annotating nanoseconds of analysing language
 * @param reading nanoseconds of everything, analysis included
 */
record Pace(long tokens, long annotating, long reading) {

    private static final double NANOSECONDS = 1e9;

    /** Three lines for people, in tokens per second of processor time. */
    String lines() {
        return String.format(
                Locale.ROOT,
                "annotate                   %,12.0f tokens per CPU second%n"
                        + "read, find and resolve     %,12.0f%n"
                        + "the whole path             %,12.0f   (%,d tokens in %.1f CPU seconds)%n",
                perSecond(annotating),
                perSecond(reading - annotating),
                perSecond(reading),
                tokens,
                reading / NANOSECONDS);
    }

    private double perSecond(long nanoseconds) {
        return nanoseconds <= 0 ? Double.NaN : tokens * NANOSECONDS / nanoseconds;
    }
}
