package org.chancery.merge;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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

    /** The encounters of those asked for. Others may be among them, which are not whole. */
    List<MergedEncounter> merged(Predicate<Sighting> asked, List<Decision> decisions) {
        Set<Sighting> reached = reached(asked);
        while (load(reached.stream().map(Sighting::day).distinct().toList())) {
            reached = reached(asked);
        }
        return Merger.merge(List.copyOf(reached), decisions);
    }

    /** By what is loaded. A person may have joined what lies far apart: what people spoke of is always reached. */
    private Set<Sighting> reached(Predicate<Sighting> asked) {
        List<Sighting> sorted = loaded.values().stream()
                .sorted(Comparator.comparing(Sighting::day).thenComparing(Sighting::id))
                .toList();
        Map<String, List<Sighting>> kin = new HashMap<>();
        for (Pairs.Pair pair : new Pairs(new Folds()).of(sorted, words)) {
            kin.computeIfAbsent(pair.one().id(), id -> new ArrayList<>()).add(pair.other());
            kin.computeIfAbsent(pair.other().id(), id -> new ArrayList<>()).add(pair.one());
        }
        Set<String> spokenOf = new TreeSet<>();
        words.together().forEach(decision -> spokenOf.addAll(List.of(decision.first(), decision.second())));
        Set<Sighting> reached = new LinkedHashSet<>();
        Deque<Sighting> next = new ArrayDeque<>();
        sorted.stream()
                .filter(sighting -> asked.test(sighting) || spokenOf.contains(sighting.id()))
                .forEach(next::add);
        while (!next.isEmpty()) {
            Sighting sighting = next.remove();
            if (reached.add(sighting)) {
                next.addAll(kin.getOrDefault(sighting.id(), List.of()));
            }
        }
        return reached;
    }
}
