package org.chancery.review;

import org.chancery.keep.EntryRow;
import org.jspecify.annotations.Nullable;

/**
 * Something to decide.
 *
 * @param rule that brought it up; null if a person opened the entry by itself
 * @param entry in question; of two encounters the one kept first
 * @param other the second of two encounters; null in all other cases
 */
public record Doubt(
        @Nullable Rule rule, EntryRow entry, @Nullable EntryRow other) {

    /** What names it for good. */
    public String item() {
        return other == null ? entry.id() : entry.id() + "+" + other.id();
    }

    String ruleKey() {
        return rule == null ? "" : rule.key();
    }
}
