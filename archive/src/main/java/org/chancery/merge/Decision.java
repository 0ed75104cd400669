package org.chancery.merge;

import org.jspecify.annotations.Nullable;

/**
 * What a person says about two sightings.
 *
 * @param together true if they are one encounter, false if they are two
 * @param first lasting id, as is {@code second}
 * @param undoneAt null while it stands
 */
public record Decision(
        long number,
        boolean together,
        String first,
        String second,
        String who,
        String madeAt,
        String why,
        @Nullable String undoneAt) {}
