package org.chancery.code;

import java.util.Objects;

/**
 * What the source of a pair does to the target.
 *
 * @param type code of PLOVER, or {@link #NONE}
 * @param mode of the type; empty if the words do not tell
 * @param status occurred, future, hypothetical, historical or negated
 * @param confidence probability of the type, from 0 to 1
 * @param pattern what decided: id of an entry of the knowledge, or {@code feature:} and the name of a feature
 */
public record Coding(String type, String mode, String status, double confidence, String pattern) {

    /** The sentence states no relation of source to target. */
    public static final String NONE = "NONE";

    public Coding {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(mode, "mode");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(pattern, "pattern");
    }
}
