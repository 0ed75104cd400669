package org.chancery.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.keep.Session;
import org.chancery.knowledge.Knowledge;
import org.jspecify.annotations.Nullable;

/**
 * Of which encounter an event of talks is. An event is of the encounter of its own report that rests on the same words, else of
 * one on the same day; one that has none is a sighting of its own, by the states and bodies in it, and is merged by the same
 * rule as all others.
 */
public final class Talks {

    private static final Comparator<Told> BY_DAY = Comparator.comparing(Told::day)
            .thenComparing(Told::entry)
            .thenComparing(Told::source)
            .thenComparing(Told::target);

    /** With this begins the id of an event that is a sighting of its own; no entry's does. */
    static final String OWN = "event-";

    private static final Set<String> REMOTE = Set.of("phone", "video");

    private final Session session;
    private final Knowledge knowledge;

    public Talks(Session session, Knowledge knowledge) {
        this.session = session;
        this.knowledge = knowledge;
    }

    /**
     * An event of talks between two.
     *
     * @param entry its number
     * @param source code of a state, or the key of a body, as is {@code target}
     * @param day the event's, else that of publication
     */
    public record Told(long entry, long report, String source, String target, LocalDate day, boolean remote) {}

    /** Whether talks of this mode are held from afar. */
    public static boolean isRemote(@Nullable String mode) {
        return mode != null && REMOTE.contains(mode);
    }

    /**
     * Number of the event's entry to the id of its encounter. Events that are of one encounter have the same.
     *
     * @param told all talks of those who are asked for: what one is of, others may tell
     */
    public Map<Long, String> encounters(Collection<Told> told) {
        if (told.isEmpty()) {
            return Map.of();
        }
        Map<Long, String> kept = two(told)
                .flatMap(two -> KeptMerging.of(session, knowledge).map(outcome -> outcome.talks(two)))
                .orElse(Map.of());
        return told.stream().allMatch(one -> kept.containsKey(one.entry())) ? kept : made(told);
    }

    /** If there are but two. */
    private static Optional<Outcome.Two> two(Collection<Told> told) {
        List<Outcome.Two> all = told.stream()
                .map(one -> Outcome.Two.of(one.source(), one.target()))
                .distinct()
                .limit(2)
                .toList();
        return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }

    /** Merged for this question alone. */
    Map<Long, String> made(Collection<Told> told) {
        TalkSql sql = new TalkSql(session.handle());
        Sightings sightings = new Sightings(knowledge);
        Map<Long, List<TalkSql.Candidate>> candidates = sql.candidates(entries(told));
        Reach reach = new Reach(
                new SightingSql(session.handle(), sightings), new Standing(KeptEncounters.standing(session.handle())));
        reach.load(days(told, candidates));
        Chosen chosen = Chosen.of(told, candidates);
        chosen.first().forEach((id, of) -> {
            if (!reach.knows(id)) {
                reach.add(sql.sighting(sightings, id, of.get(0), codes(of)));
            }
        });
        Set<String> asked = new HashSet<>(chosen.sightingOf().values());
        Map<String, String> merged = new HashMap<>();
        for (MergedEncounter encounter : reach.merged(sighting -> asked.contains(sighting.id()))) {
            encounter.sightings().forEach(sighting -> merged.put(sighting.id(), encounter.id()));
        }
        Map<Long, String> encounters = new LinkedHashMap<>();
        chosen.sightingOf().forEach((entry, id) -> encounters.put(entry, merged.getOrDefault(id, id)));
        return encounters;
    }

    /**
     * Which sighting each event is of.
     *
     * @param sightingOf number of the event's entry to the id of the sighting
     * @param first of each sighting the event that is told first
     */
    record Chosen(Map<Long, String> sightingOf, Map<String, List<Told>> first) {

        static Chosen of(Collection<Told> told, Map<Long, List<TalkSql.Candidate>> candidates) {
            Map<Long, String> sightingOf = new LinkedHashMap<>();
            Map<String, List<Told>> first = new LinkedHashMap<>();
            byEntry(told).forEach((entry, of) -> {
                String id = chosen(of, candidates.getOrDefault(entry, List.of()));
                sightingOf.put(entry, id);
                first.putIfAbsent(id, of);
            });
            return new Chosen(sightingOf, first);
        }
    }

    /** The sighting that an event is of. */
    static String chosen(List<Told> of, List<TalkSql.Candidate> candidates) {
        Told one = of.get(0);
        return candidates.stream()
                .filter(candidate -> candidate.isOf(of))
                .min(Comparator.comparingInt(candidate -> candidate.distance(one)))
                .map(TalkSql.Candidate::id)
                .orElse(OWN + one.report() + one.day() + one.remote() + codes(of));
    }

    /** Of the events, and of the encounters that they may be of. */
    private static Set<LocalDate> days(Collection<Told> told, Map<Long, List<TalkSql.Candidate>> candidates) {
        Set<LocalDate> days = new TreeSet<>();
        told.forEach(one -> days.add(one.day()));
        candidates
                .values()
                .forEach(of -> of.forEach(candidate -> {
                    if (candidate.day() != null) {
                        days.add(LocalDate.parse(candidate.day()));
                    }
                }));
        return days;
    }

    /** By day: who asks from the other side gets the same. */
    private static Map<Long, List<Told>> byEntry(Collection<Told> told) {
        Map<Long, List<Told>> byEntry = new LinkedHashMap<>();
        told.stream()
                .sorted(BY_DAY)
                .forEach(one -> byEntry.computeIfAbsent(one.entry(), entry -> new ArrayList<>())
                        .add(one));
        return byEntry;
    }

    private static List<Long> entries(Collection<Told> told) {
        return told.stream().map(Told::entry).distinct().toList();
    }

    static Set<String> codes(List<Told> of) {
        Set<String> codes = new TreeSet<>();
        of.forEach(one -> codes.addAll(List.of(one.source(), one.target())));
        return codes;
    }
}
