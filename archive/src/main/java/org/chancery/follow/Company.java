package org.chancery.follow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.merge.MergedEncounter;
import org.chancery.merge.Sighting;

/**
 * Whom somebody meets: of encounters that were held, each counted once however many reports tell of it. A state stands for all who
 * act for it, and meets states; a person meets persons, and states of which no person is named.
 */
public final class Company {

    private final String code;
    private final boolean state;
    private final List<MergedEncounter> encounters;

    /**
     * @param code of a state, or the key of somebody else
     * @param all encounters of the archive
     */
    public Company(String code, boolean state, List<MergedEncounter> all) {
        this.code = code;
        this.state = state;
        this.encounters = all.stream().filter(one -> has(one, code, state)).toList();
    }

    /** Somebody who was there. */
    public record Other(String code, String name, String kind, int encounters, LocalDate first, LocalDate last) {}

    /** Two of them who met in the same encounters. */
    public record Tie(String one, String other, int encounters) {}

    /** In the order of their days. */
    public List<MergedEncounter> encounters() {
        return encounters;
    }

    /** Whether somebody takes part, as any of the reports has it. */
    public static boolean has(MergedEncounter encounter, String code, boolean state) {
        return encounter.sightings().stream()
                .flatMap(sighting -> sighting.parties().stream())
                .anyMatch(party -> (state ? party.code() : party.key()).equals(code));
    }

    /** Those met in most encounters first. */
    public List<Other> others() {
        Map<String, List<MergedEncounter>> met = new LinkedHashMap<>();
        Map<String, Sighting.Party> who = new HashMap<>();
        for (MergedEncounter encounter : encounters) {
            for (Map.Entry<String, Sighting.Party> party : there(encounter).entrySet()) {
                met.computeIfAbsent(party.getKey(), key -> new ArrayList<>()).add(encounter);
                who.putIfAbsent(party.getKey(), party.getValue());
            }
        }
        List<Other> others = new ArrayList<>();
        met.forEach((key, together) -> {
            Sighting.Party party = java.util.Objects.requireNonNull(who.get(key));
            others.add(new Other(
                    key,
                    state ? key : party.name(),
                    state ? "state" : party.kind(),
                    together.size(),
                    together.get(0).from(),
                    together.get(together.size() - 1).until()));
        });
        others.sort(Comparator.comparing((Other other) -> -other.encounters()).thenComparing(Other::code));
        return others;
    }

    /** Which of some of them were there together. */
    public List<Tie> ties(List<Other> among) {
        Set<String> wanted = new HashSet<>();
        among.forEach(other -> wanted.add(other.code()));
        Map<List<String>, Integer> ties = new LinkedHashMap<>();
        for (MergedEncounter encounter : encounters) {
            List<String> there = new ArrayList<>(new TreeSet<>(there(encounter).keySet()));
            there.retainAll(wanted);
            for (int i = 0; i < there.size(); i++) {
                for (int j = i + 1; j < there.size(); j++) {
                    ties.merge(List.of(there.get(i), there.get(j)), 1, Integer::sum);
                }
            }
        }
        return ties.entrySet().stream()
                .map(tie -> new Tie(tie.getKey().get(0), tie.getKey().get(1), tie.getValue()))
                .sorted(Comparator.comparing((Tie tie) -> -tie.encounters())
                        .thenComparing(Tie::one)
                        .thenComparing(Tie::other))
                .toList();
    }

    /** All but the one whose company it is, and for persons all but those of its own delegation that have no name. */
    private Map<String, Sighting.Party> there(MergedEncounter encounter) {
        Map<String, Sighting.Party> there = new LinkedHashMap<>();
        for (Sighting sighting : encounter.sightings()) {
            Set<String> named = new HashSet<>();
            sighting.parties().stream()
                    .filter(party -> party.kind().equals("person"))
                    .forEach(party -> named.add(party.code()));
            for (Sighting.Party party : sighting.parties()) {
                String key = state ? party.code() : party.key();
                boolean asPerson = state || party.kind().equals("person") || !named.contains(party.code());
                if (!key.equals(code) && asPerson) {
                    there.putIfAbsent(key, party);
                }
            }
        }
        return there;
    }
}
