package org.chancery.identify;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is meant by a phrase. What is not known is null; a phrase that means nobody has neither kind nor country nor sector.
 *
 * @param name canonical name, or what the phrase says
 * @param country ISO 3166-1 alpha-3, or a code such as UNO, EUR, IGO, NGO for what belongs to no state
 * @param sector of PLOVER, such as GOV; null for a state as such
 * @param wikidata item id, such as Q159
 * @param office held on the day, in words, such as "prime minister of Estonia"
 * @param offices all offices held on the day, the highest first
 * @param entry id of the state, body or person in the knowledge
 */
public record Identity(
        String name,
        @Nullable Kind kind,
        @Nullable String country,
        @Nullable String sector,
        @Nullable String wikidata,
        @Nullable String office,
        List<Office> offices,
        @Nullable String entry) {

    /** What somebody is. */
    public enum Kind {
        PERSON,
        STATE,
        ORGANIZATION,
        GROUP
    }

    /**
     * An office held.
     *
     * @param of ISO 3166-1 alpha-3, or the id of an organisation
     */
    public record Office(String office, String of) {}

    public Identity {
        offices = List.copyOf(offices);
    }

    /** Nobody that is known, under the words of the phrase. */
    static Identity nobody(String phrase) {
        return new Identity(phrase, null, null, null, null, null, List.of(), null);
    }

    boolean isNobody() {
        return kind == null && country == null && sector == null;
    }

    Identity withCountry(@Nullable String other) {
        return new Identity(name, kind, other, sector, wikidata, office, offices, entry);
    }

    Identity withSector(@Nullable String other) {
        return new Identity(name, kind, country, other, wikidata, office, offices, entry);
    }

    Identity withName(String other) {
        return new Identity(other, kind, country, sector, wikidata, office, offices, entry);
    }
}
