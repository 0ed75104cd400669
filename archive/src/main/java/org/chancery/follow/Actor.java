package org.chancery.follow;

import org.jspecify.annotations.Nullable;

/** Who takes part; {@code state} is the state that it is or acts for. */
public record Actor(String name, String kind, @Nullable String state, long actor) {

    /** The state, else its own name. */
    String code() {
        return state == null ? name : state;
    }
}
