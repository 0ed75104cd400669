package org.chancery.locate;

import org.chancery.read.Span;
import org.jspecify.annotations.Nullable;

/**
 * A place that a text names, with where it lies.
 *
 * @param text the words
 * @param name of the place; the words themselves where it is not known
 * @param country ISO 3166-1 alpha-3; null for none, several, or unknown
 * @param latitude degrees north; null if not known
 * @param longitude degrees east; null if not known
 * @param geonames its number at GeoNames; null if not known
 * @param within name of the wider place whose point is given because its own is not known; null where it is its own
 */
public record Located(
        Span span,
        String text,
        String name,
        @Nullable String country,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable Long geonames,
        @Nullable String within) {

    static Located of(Span span, String text, Place place) {
        return new Located(
                span,
                text,
                place.name(),
                place.country(),
                place.latitude(),
                place.longitude(),
                place.geonames() == 0 ? null : place.geonames(),
                null);
    }
}
