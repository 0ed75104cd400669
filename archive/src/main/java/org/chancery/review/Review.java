package org.chancery.review;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said of an item.
 *
 * @param rule key of the rule that brought it up; empty if none did
 * @param fingerprint of the report
 * @param changes what was changed by it
 * @param undoneAt null while it holds
 */
public record Review(
        long number,
        String item,
        String rule,
        String layer,
        String fingerprint,
        String who,
        Verdict verdict,
        String why,
        List<Change> changes,
        String madeAt,
        @Nullable String undoneAt,
        @Nullable String undoneBy) {

    public Review {
        changes = List.copyOf(changes);
    }

    /** Number of a correction or of a decision on encounters; the other is null. */
    public record Change(
            @Nullable Long correction, @Nullable Long decision) {}
}
