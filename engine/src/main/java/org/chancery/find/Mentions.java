package org.chancery.find;

import java.util.List;
import java.util.Optional;

/** Looks up mentions by token. */
public final class Mentions {

    private Mentions() {}

    /** The mention that a token heads, else the one that holds it. */
    public static Optional<Mention> at(List<Mention> mentions, int token) {
        Optional<Mention> held = Optional.empty();
        for (Mention mention : mentions) {
            if (mention.head() == token) {
                return Optional.of(mention);
            }
            if (held.isEmpty() && mention.covers(token)) {
                held = Optional.of(mention);
            }
        }
        return held;
    }
}
