package org.chancery.merge;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;

/**
 * One encounter with the reports behind it.
 *
 * @param sightings the report that is about it first, then by day and name; one or more
 * @param why a sentence for each sighting but the first
 */
public record MergedEncounter(List<Sighting> sightings, List<String> why) {

    public MergedEncounter {
        sightings = List.copyOf(sightings);
        why = List.copyOf(why);
        if (sightings.isEmpty()) {
            throw new IllegalArgumentException("An encounter rests on one report or more.");
        }
    }

    /** That of its first sighting; any other of its sightings names it too. */
    public String id() {
        return sightings.get(0).id();
    }

    public LocalDate from() {
        return sightings.stream().map(Sighting::day).min(LocalDate::compareTo).orElseThrow();
    }

    public LocalDate until() {
        return sightings.stream().map(Sighting::day).max(LocalDate::compareTo).orElseThrow();
    }

    public List<String> reports() {
        return sightings.stream().map(Sighting::report).distinct().toList();
    }

    public List<String> sides() {
        TreeSet<String> sides = new TreeSet<>();
        sightings.stream()
                .map(Sighting::side)
                .filter(java.util.Objects::nonNull)
                .forEach(sides::add);
        return List.copyOf(sides);
    }

    public List<String> kinds() {
        return sightings.stream().map(Sighting::kind).distinct().toList();
    }

    /** Whether the reports differ on how they met; call and video are, meeting and visit are not. */
    public boolean kindConflict() {
        return kinds().contains("call") && kinds().contains("video");
    }

    /** The longest list of participants. */
    public List<String> participants() {
        Sighting fullest = sightings.get(0);
        for (Sighting sighting : sightings) {
            boolean betterKnown =
                    sighting.parties().stream().filter(Sighting.Party::isPerson).count()
                            > fullest.parties().stream()
                                    .filter(Sighting.Party::isPerson)
                                    .count();
            fullest = betterKnown ? sighting : fullest;
        }
        return fullest.parties().stream().map(Sighting.Party::name).toList();
    }
}
