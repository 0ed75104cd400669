package org.chancery.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * A one-to-one pairing of gold and system items: a second system item for the same gold item stands alone.
 *
 * @param pairs in the order they were made, best first
 * @param missed gold items without a partner
 * @param extra system items without a partner
 */
record Matching<T>(List<Pair<T>> pairs, List<T> missed, List<T> extra) {

    Matching {
        pairs = List.copyOf(pairs);
        missed = List.copyOf(missed);
        extra = List.copyOf(extra);
    }

    record Pair<T>(T gold, T system) {}

    /** How well a system item fits a gold item; empty if the two must not be paired. */
    @FunctionalInterface
    interface Fit<T> {
        OptionalDouble of(T gold, T system);
    }

    private record Candidate(double fit, int gold, int system) {}

    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingDouble(Candidate::fit)
            .reversed()
            .thenComparingInt(Candidate::gold)
            .thenComparingInt(Candidate::system);

    /** The pairing that takes the best pair first, then the best of what is left; the earlier item wins a tie. */
    static <T> Matching<T> greedy(List<T> gold, List<T> system, Fit<T> fit) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < system.size(); j++) {
                OptionalDouble value = fit.of(gold.get(i), system.get(j));
                if (value.isPresent()) {
                    candidates.add(new Candidate(value.getAsDouble(), i, j));
                }
            }
        }
        candidates.sort(BEST_FIRST);
        return take(gold, system, candidates);
    }

    private static <T> Matching<T> take(List<T> gold, List<T> system, List<Candidate> candidates) {
        Set<Integer> usedGold = new HashSet<>();
        Set<Integer> usedSystem = new HashSet<>();
        List<Pair<T>> pairs = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (!usedGold.contains(candidate.gold) && !usedSystem.contains(candidate.system)) {
                usedGold.add(candidate.gold);
                usedSystem.add(candidate.system);
                pairs.add(new Pair<>(gold.get(candidate.gold), system.get(candidate.system)));
            }
        }
        return new Matching<>(pairs, without(gold, usedGold), without(system, usedSystem));
    }

    private static <T> List<T> without(List<T> items, Set<Integer> used) {
        List<T> rest = new ArrayList<>();
        for (int index = 0; index < items.size(); index++) {
            if (!used.contains(index)) {
                rest.add(items.get(index));
            }
        }
        return rest;
    }
}
