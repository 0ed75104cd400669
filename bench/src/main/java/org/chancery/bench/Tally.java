package org.chancery.bench;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Counts of one layer. Tallies of several reports are added before anything is divided.
 *
 * @param matched pairs of a gold and a system item
 * @param gold items of the gold
 * @param system items of the system
 * @param accuracy attribute of the matched items → how often it was right
 */
record Tally(int matched, int gold, int system, Map<String, Share> accuracy) {

    static final Tally NOTHING = new Tally(0, 0, 0, Map.of());

    Tally {
        accuracy = Collections.unmodifiableMap(new LinkedHashMap<>(accuracy));
    }

    /** Right cases among those in which the attribute applied. */
    record Share(int right, int cases) {

        static final Share NONE = new Share(0, 0);

        Share plus(Share other) {
            return new Share(right + other.right, cases + other.cases);
        }

        /** Between 0 and 1; empty over no case. */
        OptionalDouble value() {
            return cases == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) right / cases);
        }
    }

    Tally plus(Tally other) {
        Map<String, Share> sums = new LinkedHashMap<>(accuracy);
        other.accuracy.forEach((attribute, share) -> sums.merge(attribute, share, Share::plus));
        return new Tally(matched + other.matched, gold + other.gold, system + other.system, sums);
    }

    /** Share of the system's items that are right, 0 to 1. */
    double precision() {
        return nothing() ? 1 : system == 0 ? 0 : (double) matched / system;
    }

    /** Share of the gold items that were found, 0 to 1. */
    double recall() {
        return nothing() ? 1 : gold == 0 ? 0 : (double) matched / gold;
    }

    /** Harmonic mean of the two, 0 to 1; a layer empty on both sides scores 1. */
    double f1() {
        return nothing() ? 1 : 2.0 * matched / (gold + system);
    }

    private boolean nothing() {
        return gold == 0 && system == 0;
    }
}
