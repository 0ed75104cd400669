package org.chancery.merge;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Takes from an archive the sightings that are asked for, and all that decide how they are merged: those that they are kin to,
 * those that these are kin to, and so on. Merged alone they give what the merged archive has of them. For one thread.
 */
final class Reach {

    /** Two days of kin are one apart at most, and a table's day may be one off that of the publisher's time zone. */
    private static final int AROUND = 2;

    /** Days nearer than this are asked for in one question. */
    private static final int GAP = 10;

    private final SightingSql sql;
    private final Standing words;
    private final Folds folds = new Folds();
    private final Map<String, Sighting> loaded = new LinkedHashMap<>();
    private final List<Span> covered = new ArrayList<>();

    Reach(SightingSql sql, Standing words) {
        this.sql = sql;
        this.words = words;
        load(sql.days(words.together().stream()
                .flatMap(decision -> List.of(decision.first(), decision.second()).stream())
                .distinct()
                .toList()));
    }

    private record Span(LocalDate from, LocalDate until) {

        boolean has(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(until);
        }
    }

    /**
     * Sightings of these days are known from now on, and those near them.
     *
     * @return false if all were known
     */
    boolean load(Collection<LocalDate> days) {
        NavigableSet<LocalDate> missing = new TreeSet<>();
        for (LocalDate day : days) {
            for (int i = -AROUND; i <= AROUND; i++) {
                missing.add(day.plusDays(i));
            }
        }
        missing.removeIf(day -> covered.stream().anyMatch(span -> span.has(day)));
        boolean any = !missing.isEmpty();
        while (!missing.isEmpty()) {
            LocalDate from = missing.pollFirst();
            LocalDate until = from;
            while (!missing.isEmpty() && !missing.first().isAfter(until.plusDays(GAP))) {
                until = missing.pollFirst();
            }
            load(from, until);
        }
        return any;
    }

    /** Sightings from one day to another are known from now on. */
    void load(LocalDate from, LocalDate until) {
        sql.between(from, until).forEach(sighting -> loaded.putIfAbsent(sighting.id(), sighting));
        covered.add(new Span(from, until));
    }

    boolean knows(String sighting) {
        return loaded.containsKey(sighting);
    }

    /** A sighting that no table has. */
    void add(Sighting sighting) {
        loaded.putIfAbsent(sighting.id(), sighting);
    }

    /** The encounters of those asked for, and of those that people spoke of. */
    List<MergedEncounter> merged(Predicate<Sighting> asked) {
        while (true) {
            List<Sighting> sorted =
                    loaded.values().stream().sorted(Merger.BY_DAY).toList();
            List<Pairs.Pair> pairs = new Pairs(folds).of(sorted, words);
            Set<String> reached = reached(sorted, pairs, asked);
            List<Sighting> found = sorted.stream()
                    .filter(sighting -> reached.contains(sighting.id()))
                    .toList();
            if (!load(found.stream().map(Sighting::day).distinct().toList())) {
                return Merger.merge(
                        found,
                        pairs.stream()
                                .filter(pair -> reached.contains(pair.one().id()))
                                .toList(),
                        words,
                        folds);
            }
        }
    }

    /** Ids, by what is loaded. A person may have joined what lies far apart: what people spoke of is always reached. */
    private Set<String> reached(List<Sighting> sorted, List<Pairs.Pair> pairs, Predicate<Sighting> asked) {
        Map<String, List<String>> kin = new HashMap<>();
        for (Pairs.Pair pair : pairs) {
            String one = pair.one().id();
            String other = pair.other().id();
            kin.computeIfAbsent(one, id -> new ArrayList<>()).add(other);
            kin.computeIfAbsent(other, id -> new ArrayList<>()).add(one);
        }
        Set<String> spokenOf = new HashSet<>();
        words.together().forEach(decision -> spokenOf.addAll(List.of(decision.first(), decision.second())));
        Set<String> reached = new HashSet<>();
        Deque<String> next = new ArrayDeque<>();
        sorted.stream()
                .filter(sighting -> asked.test(sighting) || spokenOf.contains(sighting.id()))
                .forEach(sighting -> next.add(sighting.id()));
        while (!next.isEmpty()) {
            String sighting = next.remove();
            if (reached.add(sighting)) {
                next.addAll(kin.getOrDefault(sighting, List.of()));
            }
        }
        return reached;
    }
}
