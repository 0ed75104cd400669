package org.chancery.series;

import java.util.List;

/**
 * Whom a person means.
 *
 * @param code as dyads have it: a state's code, else the actor's key
 * @param state whether it is a state; then all who act for it are meant too
 * @param actors numbers of the actors of that name
 */
public record Party(String code, String name, boolean state, List<Long> actors) {

    public Party {
        actors = List.copyOf(actors);
    }
}
