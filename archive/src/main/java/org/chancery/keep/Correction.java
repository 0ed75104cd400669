package org.chancery.keep;

import org.jspecify.annotations.Nullable;

/**
 * What a person says about an entry, laid over what was read.
 *
 * @param correction its number
 * @param id lasting id of the entry
 * @param layer of the entry, as {@link Layer#word()}
 * @param fingerprint of the report
 * @param madeAt moment, ISO 8601
 * @param patch JSON merge patch (RFC 7396) on the entry's JSON, or {@code {"rejected": true}}
 * @param undoneAt null while it holds
 */
public record Correction(
        long correction,
        String id,
        String layer,
        String fingerprint,
        String who,
        String madeAt,
        String why,
        String patch,
        @Nullable String undoneAt,
        @Nullable String undoneBy) {}
