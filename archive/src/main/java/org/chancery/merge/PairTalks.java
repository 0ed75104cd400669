package org.chancery.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The talks of all two that an archive has. What {@link Talks} says of two is said of them alone: an event that no encounter stands
 * behind is a sighting of its own for these two only. So each two are merged by themselves, with the parts that their own sightings
 * touch.
 */
final class PairTalks {

    private final Standing words;
    private final Folds folds;
    private final Map<Integer, List<Sighting>> byPart;
    private final Map<String, Integer> partOf = new HashMap<>();
    private final Map<String, String> encounterOf = new HashMap<>();
    private final Map<LocalDate, List<Sighting>> byDay = new HashMap<>();

    PairTalks(Merged merged, Standing words, Folds folds) {
        this.words = words;
        this.folds = folds;
        this.byPart = merged.byPart();
        byPart.forEach((part, sightings) -> sightings.forEach(sighting -> {
            partOf.put(sighting.id(), part);
            byDay.computeIfAbsent(sighting.day(), day -> new ArrayList<>()).add(sighting);
        }));
        merged.encounters()
                .forEach(encounter ->
                        encounter.sightings().forEach(sighting -> encounterOf.put(sighting.id(), encounter.id())));
    }

    Map<Outcome.Two, Map<Long, String>> of(TalkSql sql, Sightings sightings) {
        Map<Outcome.Two, List<Talks.Told>> byTwo = new TreeMap<>();
        sql.told()
                .forEach(told -> byTwo.computeIfAbsent(
                                Outcome.Two.of(told.source(), told.target()), two -> new ArrayList<>())
                        .add(told));
        Map<Long, List<TalkSql.Candidate>> candidates = sql.candidates(byTwo.values().stream()
                .flatMap(List::stream)
                .map(Talks.Told::entry)
                .distinct()
                .toList());
        Map<Outcome.Two, Map<Long, String>> talks = new TreeMap<>();
        byTwo.forEach((two, told) -> talks.put(two, encounters(Talks.Chosen.of(told, candidates), sql, sightings)));
        return talks;
    }

    private Map<Long, String> encounters(Talks.Chosen chosen, TalkSql sql, Sightings sightings) {
        List<Sighting> own = new ArrayList<>();
        chosen.first().forEach((id, of) -> {
            if (!encounterOf.containsKey(id)) {
                own.add(sql.sighting(sightings, id, of.get(0), Talks.codes(of)));
            }
        });
        Map<String, String> merged = own.isEmpty() ? Map.of() : merged(own);
        Map<Long, String> encounters = new TreeMap<>();
        chosen.sightingOf()
                .forEach((entry, id) ->
                        encounters.put(entry, merged.getOrDefault(id, encounterOf.getOrDefault(id, id))));
        return encounters;
    }

    private Map<String, String> merged(List<Sighting> own) {
        Set<Integer> touched = new HashSet<>();
        own.forEach(sighting -> touched.addAll(touched(sighting)));
        List<Sighting> sorted = Stream.concat(
                        own.stream(), touched.stream().flatMap(part -> byPart.getOrDefault(part, List.of()).stream()))
                .sorted(Merger.BY_DAY)
                .toList();
        Map<String, String> merged = new HashMap<>();
        for (MergedEncounter encounter : Merger.merge(sorted, new Pairs(folds).of(sorted, words), words, folds)) {
            encounter.sightings().forEach(sighting -> merged.put(sighting.id(), encounter.id()));
        }
        return merged;
    }

    /** Parts that a sighting is kin to, or that a person joined it with. */
    private Set<Integer> touched(Sighting own) {
        Set<Integer> touched = new HashSet<>();
        for (int i = -1; i <= 1; i++) {
            for (Sighting near : byDay.getOrDefault(own.day().plusDays(i), List.of())) {
                boolean first = Merger.BY_DAY.compare(own, near) <= 0;
                if (!near.report().equals(own.report())
                        && Kinship.of(first ? own : near, first ? near : own, folds)
                                .isPresent()) {
                    touched.add(partOf.getOrDefault(near.id(), -1));
                }
            }
        }
        for (Decision decision : words.together()) {
            if (decision.first().equals(own.id()) || decision.second().equals(own.id())) {
                touched.add(partOf.getOrDefault(decision.first(), -1));
                touched.add(partOf.getOrDefault(decision.second(), -1));
            }
        }
        return touched;
    }
}
