package org.chancery.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which sightings may be one, the surest pair first. Of two that are kin, every party of the one with fewer is found in the
 * other, so it is looked for only where its rarest party is: all sightings are never held against all others.
 */
final class Pairs {

    /** A person's word goes before all that the program finds. */
    static final int DECIDED = Integer.MAX_VALUE;

    /** The surest first. */
    private static final Comparator<Pair> SUREST = Comparator.comparingInt((Pair pair) -> -pair.score())
            .thenComparing(pair -> pair.one().id())
            .thenComparing(pair -> pair.other().id());

    private final Folds folds;
    private final Map<String, NavigableMap<LocalDate, List<Integer>>> withToken = new HashMap<>();
    private final Map<String, Integer> count = new HashMap<>();

    Pairs(Folds folds) {
        this.folds = folds;
    }

    /** @param why in plain words */
    record Pair(Sighting one, Sighting other, int score, String why) {

        boolean isDecided() {
            return score == DECIDED;
        }
    }

    /** @param sorted by day; of each pair the first of these is {@code one} */
    List<Pair> of(List<Sighting> sorted, Standing words) {
        for (int i = 0; i < sorted.size(); i++) {
            enter(sorted.get(i), i);
        }
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            for (int j : near(sorted, i)) {
                Sighting one = sorted.get(Math.min(i, j));
                Sighting other = sorted.get(Math.max(i, j));
                Kinship.of(one, other, folds).ifPresent(k -> pairs.add(new Pair(one, other, k.score(), k.why())));
            }
        }
        pairs.addAll(decided(sorted, words));
        pairs.sort(SUREST);
        return pairs;
    }

    private void enter(Sighting sighting, int at) {
        for (String token : tokens(sighting.parties())) {
            withToken
                    .computeIfAbsent(token, key -> new TreeMap<>())
                    .computeIfAbsent(sighting.day(), day -> new ArrayList<>())
                    .add(at);
            count.merge(token, 1, Integer::sum);
        }
    }

    /** Sightings of other reports that name as many, or more, within a day. Of two that name as many, the later has the earlier. */
    private Set<Integer> near(List<Sighting> sorted, int at) {
        Sighting few = sorted.get(at);
        Set<Integer> near = new LinkedHashSet<>();
        for (String token : rarest(few)) {
            NavigableMap<LocalDate, List<Integer>> days = withToken.getOrDefault(token, new TreeMap<>());
            for (List<Integer> ofDay : days.subMap(
                            few.day().minusDays(1), true, few.day().plusDays(1), true)
                    .values()) {
                for (int j : ofDay) {
                    Sighting many = sorted.get(j);
                    int more = many.parties().size() - few.parties().size();
                    if ((more > 0 || more == 0 && j < at)
                            && !many.report().equals(few.report())
                            && many.channel().equals(few.channel())) {
                        near.add(j);
                    }
                }
            }
        }
        return near;
    }

    /** What the party has that is in the fewest sightings. */
    private Set<String> rarest(Sighting sighting) {
        return sighting.parties().stream()
                .map(party -> tokens(List.of(party)))
                .min(Comparator.comparingInt((Set<String> tokens) -> tokens.stream()
                        .mapToInt(token -> count.getOrDefault(token, 0))
                        .sum()))
                .orElse(Set.of());
    }

    /** Two parties that may be taken for one have one of these in common. */
    private Set<String> tokens(Collection<Sighting.Party> parties) {
        Set<String> tokens = new LinkedHashSet<>();
        for (Sighting.Party party : parties) {
            tokens.add("key " + party.key());
            tokens.add("code " + party.code());
            if (party.isPerson()) {
                tokens.add("name " + folds.of(party.name()));
            }
        }
        return tokens;
    }

    private static List<Pair> decided(List<Sighting> sorted, Standing words) {
        if (words.together().isEmpty()) {
            return List.of();
        }
        Map<String, Sighting> byId = new HashMap<>();
        sorted.forEach(sighting -> byId.putIfAbsent(sighting.id(), sighting));
        List<Pair> pairs = new ArrayList<>();
        for (Decision decision : words.together()) {
            Optional<Sighting> one = Optional.ofNullable(byId.get(decision.first()));
            Optional<Sighting> other = Optional.ofNullable(byId.get(decision.second()));
            if (one.isPresent() && other.isPresent() && !one.get().equals(other.get())) {
                pairs.add(new Pair(
                        one.get(),
                        other.get(),
                        DECIDED,
                        decision.who() + " said so on " + decision.madeAt().substring(0, 10) + told(decision)));
            }
        }
        return pairs;
    }

    private static String told(Decision decision) {
        return decision.why().isBlank() ? "" : ": " + decision.why();
    }
}
