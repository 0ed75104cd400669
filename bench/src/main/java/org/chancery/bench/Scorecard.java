package org.chancery.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The scores of one report or of several together.
 *
 * @param tallies every layer
 * @param differences in the order of the layers
 */
record Scorecard(Map<Layer, Tally> tallies, List<Difference> differences) {

    Scorecard {
        Map<Layer, Tally> whole = new EnumMap<>(Layer.class);
        for (Layer layer : Layer.values()) {
            whole.put(layer, tallies.getOrDefault(layer, Tally.NOTHING));
        }
        tallies = Collections.unmodifiableMap(whole);
        differences = List.copyOf(differences);
    }

    /** The scores of all reports together, each item counting once (micro average). */
    static Scorecard sum(Collection<Scorecard> cards) {
        Map<Layer, Tally> tallies = new EnumMap<>(Layer.class);
        List<Difference> differences = new ArrayList<>();
        for (Scorecard card : cards) {
            card.tallies.forEach((layer, tally) -> tallies.merge(layer, tally, Tally::plus));
            differences.addAll(card.differences);
        }
        return new Scorecard(tallies, differences);
    }

    Tally tally(Layer layer) {
        return Objects.requireNonNull(tallies.get(layer));
    }

    /** Mean F1 of the layers of the headline, 0 to 1. */
    double headline() {
        return Arrays.stream(Layer.values())
                .filter(Layer::inHeadline)
                .mapToDouble(layer -> tally(layer).f1())
                .average()
                .orElseThrow();
    }
}
