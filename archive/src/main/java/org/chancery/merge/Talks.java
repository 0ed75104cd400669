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
import java.util.Set;
import java.util.TreeSet;
import org.chancery.keep.Session;
import org.chancery.knowledge.Knowledge;

/**
 * Of which encounter an event of talks is. An event is of the encounter of its own report that rests on the same words, else of
 * one on the same day; one that has none is a sighting of its own, by the states and bodies in it, and is merged by the same
 * rule as all others.
 */
public final class Talks {

    private final Session session;
    private final Sightings sightings;

    public Talks(Session session, Knowledge knowledge) {
        this.session = session;
        this.sightings = new Sightings(knowledge);
    }

    /**
     * An event of talks between two.
     *
     * @param entry its number
     * @param source code of a state, or the key of a body, as is {@code target}
     * @param day the event's, else that of publication
     */
    public record Told(long entry, long report, String source, String target, LocalDate day, boolean remote) {}

    /** Number of the event's entry to the id of its encounter. Events that are of one encounter have the same. */
    public Map<Long, String> encounters(Collection<Told> told) {
        if (told.isEmpty()) {
            return Map.of();
        }
        TalkSql sql = new TalkSql(session.handle());
        Map<Long, List<TalkSql.Candidate>> candidates = sql.candidates(entries(told));
        Reach reach = new Reach(
                new SightingSql(session.handle(), sightings), new Standing(KeptEncounters.standing(session.handle())));
        reach.load(days(told, candidates));
        Map<Long, String> sightingOf = new LinkedHashMap<>();
        Map<String, List<Told>> own = new LinkedHashMap<>();
        byEntry(told).forEach((entry, of) -> {
            String id = chosen(of, candidates.getOrDefault(entry, List.of()));
            sightingOf.put(entry, id);
            own.putIfAbsent(id, of);
        });
        own.forEach((id, of) -> {
            if (!reach.knows(id)) {
                reach.add(sql.sighting(sightings, id, of.get(0), codes(of)));
            }
        });
        Set<String> asked = new HashSet<>(sightingOf.values());
        Map<String, String> merged = new HashMap<>();
        for (MergedEncounter encounter : reach.merged(sighting -> asked.contains(sighting.id()))) {
            encounter.sightings().forEach(sighting -> merged.put(sighting.id(), encounter.id()));
        }
        sightingOf.replaceAll((entry, id) -> merged.getOrDefault(id, id));
        return sightingOf;
    }

    /** The sighting that an event is of. */
    static String chosen(List<Told> of, List<TalkSql.Candidate> candidates) {
        Told one = of.get(0);
        return candidates.stream()
                .filter(candidate -> candidate.isOf(of))
                .min(Comparator.comparingInt(candidate -> candidate.distance(one)))
                .map(TalkSql.Candidate::id)
                .orElse("event-" + one.report() + one.day() + one.remote() + codes(of));
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

    private static Map<Long, List<Told>> byEntry(Collection<Told> told) {
        Map<Long, List<Told>> byEntry = new LinkedHashMap<>();
        told.forEach(one ->
                byEntry.computeIfAbsent(one.entry(), entry -> new ArrayList<>()).add(one));
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
