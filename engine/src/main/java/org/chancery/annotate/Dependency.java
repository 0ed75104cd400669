package org.chancery.annotate;

import java.util.Objects;

/**
 * One edge of a dependency graph (Universal Dependencies).
 *
 * @param governor index of the governing token in its sentence, or {@link #ROOT}
 * @param dependent index of the dependent token
 * @param relation such as {@code nsubj}, {@code obl:with}; enhanced edges carry the case word
 */
public record Dependency(int governor, int dependent, String relation) {

    /** Governor of the token that heads the sentence. */
    public static final int ROOT = -1;

    public Dependency {
        Objects.requireNonNull(relation, "relation");
    }
}
