package org.chancery.locate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.PlaceGroup;
import org.chancery.knowledge.PlaceGroup.Level;
import org.chancery.knowledge.State;
import org.chancery.knowledge.TokenTrie;

/** The places of {@code knowledge/places} by the keys of their names; states also under the names of their entries. */
final class OwnPlaces {

    /** "US" is a state, "us" and "Us" are not: short names in capitals count in capitals only. */
    private static final int LONGEST_ABBREVIATION = 5;

    private final Map<String, List<Candidate>> places = new HashMap<>();
    private final Map<String, Place> adjectives = new HashMap<>();
    private final Set<String> abbreviations = new HashSet<>();
    private final TokenTrie<String> lookalikes = new TokenTrie<>(true);

    OwnPlaces(Knowledge knowledge) {
        Map<String, State> states = new HashMap<>();
        knowledge.states().forEach(state -> states.put(state.id(), state));
        for (PlaceGroup group : knowledge.places()) {
            group.lookalikes().forEach(phrase -> lookalikes.add(phrase, group.id()));
            for (PlaceGroup.Named named : group.places()) {
                Place place = place(group, named);
                add(place, named.names(), true);
                named.adjectives().forEach(adjective -> adjectives.putIfAbsent(NameKey.of(adjective), place));
                State state = named.country() == null ? null : states.get(named.country());
                if (group.level() == Level.COUNTRY && state != null) {
                    addState(place, state);
                }
            }
        }
    }

    private void addState(Place place, State state) {
        add(place, List.of(state.name()), true);
        add(place, state.names(), true);
        state.adjectives().forEach(adjective -> adjectives.putIfAbsent(NameKey.of(adjective), place));
    }

    private static Place place(PlaceGroup group, PlaceGroup.Named named) {
        return new Place(
                named.name(),
                group.level(),
                named.country(),
                "",
                named.latitude(),
                named.longitude(),
                0,
                false,
                named.geonames() == null ? 0 : named.geonames(),
                true);
    }

    private void add(Place place, List<String> names, boolean usual) {
        for (String name : names) {
            String key = NameKey.of(name);
            if (name.length() <= LONGEST_ABBREVIATION && NameKey.isCapitals(name)) {
                abbreviations.add(key);
            }
            List<Candidate> same = places.computeIfAbsent(key, k -> new ArrayList<>(1));
            if (same.stream().noneMatch(one -> one.place().equals(place))) {
                same.add(new Candidate(place, usual));
            }
        }
    }

    List<Candidate> find(String key) {
        return places.getOrDefault(key, List.of());
    }

    boolean knows(String key) {
        return places.containsKey(key);
    }

    /** Whether these letters are a name only when all of them are capitals. */
    boolean isAbbreviation(String key) {
        return abbreviations.contains(key);
    }

    /** The place that an adjective points to, such as Europe for "European". */
    Optional<Place> adjective(String key) {
        return Optional.ofNullable(adjectives.get(key));
    }

    /** Number of tokens of the lookalike that begins at a token; 0 if none does. */
    int lookalike(List<String> words, int at) {
        return lookalikes.at(words, at).map(TokenTrie.Match::length).orElse(0);
    }
}
