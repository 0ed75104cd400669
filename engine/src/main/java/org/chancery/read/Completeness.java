package org.chancery.read;

import java.util.Locale;
import java.util.Optional;

/** How much of the published text a document holds. Absence may be claimed only of a {@link #FULL} one. */
public enum Completeness {
    /** Nothing in the text says that it breaks off. */
    FULL,
    /** The text says or shows that it breaks off. */
    EXCERPT;

    /** What somebody who knows the text says of it: {@code full} or {@code excerpt}; any other word says nothing. */
    static Optional<Completeness> named(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "full" -> Optional.of(FULL);
            case "excerpt" -> Optional.of(EXCERPT);
            default -> Optional.empty();
        };
    }
}
