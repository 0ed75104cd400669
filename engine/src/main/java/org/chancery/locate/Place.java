package org.chancery.locate;

import java.util.Objects;
import org.chancery.knowledge.PlaceGroup.Level;
import org.jspecify.annotations.Nullable;

/**
 * A place of the gazetteer.
 *
 * @param name by which the record names it
 * @param country ISO 3166-1 alpha-3; null for seas, continents and what lies in several states
 * @param division code of the first-level division at GeoNames, such as {@code TX}; empty if unknown
 * @param latitude degrees north
 * @param longitude degrees east
 * @param population inhabitants; 0 if unknown
 * @param capital whether it is the capital of its country
 * @param geonames number at GeoNames; 0 if unknown
 * @param own whether it comes from {@code knowledge/places}
 */
record Place(
        String name,
        Level level,
        @Nullable String country,
        String division,
        double latitude,
        double longitude,
        long population,
        boolean capital,
        long geonames,
        boolean own) {

    private static final double EARTH_KM = 12742;

    Place {
        Objects.requireNonNull(name, "name");
        if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) {
            throw new IllegalArgumentException(name + " lies off the globe: " + latitude + ", " + longitude);
        }
    }

    /** Great-circle distance in kilometres. */
    double kilometresTo(Place other) {
        double a = Math.toRadians(latitude);
        double b = Math.toRadians(other.latitude);
        double across = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
        double along = Math.sin((b - a) / 2);
        double half = along * along + Math.cos(a) * Math.cos(b) * across * across;
        return EARTH_KM * Math.asin(Math.min(1, Math.sqrt(half)));
    }

    /** Whether it is a state, a division or a county: something with towns in it. */
    boolean holdsTowns() {
        return level == Level.COUNTRY || level == Level.DIVISION || level == Level.COUNTY;
    }
}
