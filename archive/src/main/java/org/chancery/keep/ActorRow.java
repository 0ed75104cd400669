package org.chancery.keep;

import org.jspecify.annotations.Nullable;

/** Somebody who acts, across reports; {@code key} as {@link Identity} has it. */
public record ActorRow(
        long actor,
        String key,
        String name,
        String folded,
        String kind,
        @Nullable String state,
        @Nullable String wikidata) {}
