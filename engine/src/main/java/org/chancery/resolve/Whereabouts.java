package org.chancery.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.knowledge.Knowledge;
import org.jspecify.annotations.Nullable;

/** Which place of the record the words for a place mean, and whether two of them may be one. */
final class Whereabouts {

    private final Knowledge knowledge;
    private final Map<String, Record.Place> places = new HashMap<>();

    Whereabouts(Knowledge knowledge, List<Record.Place> places) {
        this.knowledge = knowledge;
        places.forEach(place -> this.places.putIfAbsent(place.text(), place));
    }

    /** ISO 3166-1 alpha-3 of the country where it lies; null if that is not known. */
    @Nullable
    String country(String words) {
        Record.Place place = place(words);
        return place == null ? null : place.country();
    }

    private Record.@Nullable Place place(String words) {
        Record.Place whole = places.get(words);
        return whole != null ? whole : places.get(words.split(",", 2)[0]);
    }

    /** Whether both may be where one thing took place: the same, or one within the other as far as the record knows. */
    boolean agree(@Nullable String one, @Nullable String other) {
        if (one == null || other == null || one.contains(other) || other.contains(one)) {
            return true;
        }
        Record.Place here = place(one);
        Record.Place there = place(other);
        if (here == null || there == null) {
            return false;
        }
        boolean same = here.name().equals(there.name());
        boolean country =
                here.country() != null && here.country().equals(there.country()) && (isState(here) || isState(there));
        return same
                || country
                || here.name().equals(there.within())
                || there.name().equals(here.within());
    }

    private boolean isState(Record.Place place) {
        return place.country() != null
                && knowledge
                        .state(place.country())
                        .filter(state -> state.name().equals(place.name()))
                        .isPresent();
    }
}
