package org.chancery.bench;

import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * What of an actor decides whether two are the same.
 *
 * @param name in plain words, perhaps empty
 * @param kind as in the record; empty if unknown
 * @param state code; empty if none
 */
record Actor(String name, String kind, String state) {

    /** Grades of {@link #fit}: a higher one is the better reason to take two actors for one. */
    static final int UNLIKE = 0;

    static final int BY_LAST_WORD = 1;
    static final int BY_CODE = 2;
    static final int BY_NAME = 3;

    private static final Set<String> NOT_LAST = Set.of("jr", "sr");

    static Actor of(Entry actor) {
        JsonNode kind = actor.value("kind");
        // A kind that is no string is a kind all the same, and fits none.
        return new Actor(
                Wording.plain(actor.text("name")),
                kind.isNull() || kind.isString() ? actor.text("kind") : kind.toString(),
                actor.text("state"));
    }

    static Actor unlisted(String name) {
        return new Actor(name, "", "");
    }

    /** How well a system actor stands for this gold actor. */
    int fit(Actor system) {
        if (!name.isEmpty() && name.equals(system.name)) {
            return BY_NAME;
        }
        if (kind.equals("state") && system.kind.equals("state") && !state.isEmpty() && state.equals(system.state)) {
            return BY_CODE;
        }
        boolean persons = kind.equals("person") && (system.kind.equals("person") || system.kind.isEmpty());
        return persons && !last().isEmpty() && last().equals(system.last()) ? BY_LAST_WORD : UNLIKE;
    }

    private String last() {
        List<String> words = Wording.words(name);
        for (int index = words.size() - 1; index >= 0; index--) {
            if (!NOT_LAST.contains(words.get(index))) {
                return words.get(index);
            }
        }
        return "";
    }
}
