package org.chancery.knowledge;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Places of one kind: the countries of a continent, the provinces of a country, the seas.
 *
 * @param level what they are
 * @param country ISO 3166-1 alpha-3 of the state that all of them belong to; null where they belong to several or to none
 * @param places in the order of the file
 * @param lookalikes longer phrases in which their names mean something else
 */
public record PlaceGroup(
        String id,
        Origin origin,
        Level level,
        @Nullable String country,
        List<Named> places,
        List<String> lookalikes,
        List<Example> examples) {

    public PlaceGroup {
        places = List.copyOf(places);
        lookalikes = List.copyOf(lookalikes);
        examples = List.copyOf(examples);
    }

    /** What a place is, the wider before the narrower where two have one name and nothing else decides. */
    public enum Level {
        CONTINENT,
        COUNTRY,
        REGION,
        DIVISION,
        COUNTY,
        WATER,
        LAND,
        CITY,
        SITE
    }

    /**
     * One place.
     *
     * @param name by which the record names it
     * @param names all its names, this one first
     * @param adjectives words such as "European" that point to it before a noun
     * @param latitude degrees north, from -90 to 90
     * @param longitude degrees east, from -180 to 180
     * @param country ISO 3166-1 alpha-3; null for none or several
     * @param geonames its number at GeoNames; null where not known for certain
     */
    public record Named(
            String name,
            List<String> names,
            List<String> adjectives,
            double latitude,
            double longitude,
            @Nullable String country,
            @Nullable Long geonames) {

        public Named {
            names = List.copyOf(names);
            adjectives = List.copyOf(adjectives);
        }
    }
}
