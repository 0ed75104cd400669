package org.chancery.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All encounters of an archive. Those that may be one hang together in a part; reports of other parts cannot change how it is merged.
 *
 * @param encounters by day, then id
 * @param parts of each encounter the number of its part
 */
record Merged(List<MergedEncounter> encounters, List<Integer> parts) {

    private static final Comparator<MergedEncounter> BY_DAY =
            Comparator.comparing(MergedEncounter::from).thenComparing(MergedEncounter::id);

    Merged {
        encounters = List.copyOf(encounters);
        parts = List.copyOf(parts);
        if (encounters.size() != parts.size()) {
            throw new IllegalArgumentException(encounters.size() + " encounters in " + parts.size() + " parts");
        }
    }

    static Merged of(List<Sighting> sightings, Standing words, Folds folds) {
        List<Sighting> sorted = sightings.stream().sorted(Merger.BY_DAY).toList();
        List<Pairs.Pair> pairs = new Pairs(folds).of(sorted, words);
        List<MergedEncounter> encounters = Merger.merge(sorted, pairs, words, folds);
        Map<String, String> hangTogether = Blocks.parts(pairs.stream()
                .map(pair -> new Blocks.Kin(pair.one().id(), pair.other().id()))
                .toList());
        Map<String, Integer> numbers = new HashMap<>();
        List<Integer> parts = new ArrayList<>();
        for (MergedEncounter encounter : encounters) {
            String part = hangTogether.getOrDefault(encounter.id(), encounter.id());
            parts.add(numbers.computeIfAbsent(part, key -> numbers.size()));
        }
        return new Merged(encounters, parts);
    }

    /** The sightings of each part. */
    Map<Integer, List<Sighting>> byPart() {
        Map<Integer, List<Sighting>> byPart = new LinkedHashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            byPart.computeIfAbsent(parts.get(i), part -> new ArrayList<>())
                    .addAll(encounters.get(i).sightings());
        }
        return byPart;
    }

    /** As if some reports were not there: only the parts that they are in are merged anew. */
    List<MergedEncounter> without(Set<String> reports, Standing words) {
        Map<Integer, List<Sighting>> byPart = byPart();
        byPart.values().removeIf(part -> part.stream().noneMatch(sighting -> reports.contains(sighting.report())));
        List<MergedEncounter> found = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            if (!byPart.containsKey(parts.get(i))) {
                found.add(encounters.get(i));
            }
        }
        List<Sighting> known = byPart.values().stream()
                .flatMap(List::stream)
                .filter(sighting -> !reports.contains(sighting.report()))
                .toList();
        found.addAll(Merger.merge(known, words));
        found.sort(BY_DAY);
        return found;
    }
}
