package org.chancery.bench;

import java.util.Arrays;
import java.util.List;

/** What is scored by itself. A layer of the headline counts one share of it, however many items it has. */
enum Layer {
    ACTORS("actors", true, "kind", "name", "state"),
    OFFICES("offices", false),
    ENCOUNTERS("encounters", true, "kind", "status", "date", "place", "participants"),
    STATEMENTS("statements", true, "speakers", "act", "form", "content"),
    STATEMENTS_CONTENT("statements, content", false, "speakers", "act", "content"),
    COMMITMENTS("commitments", true, "by", "strength", "action"),
    UPCOMING("upcoming", false, "certainty", "date", "place", "what"),
    INITIATIVES("initiatives", false, "name"),
    STANCES("initiative stances", true),
    EVENTS_EXACT("events, exact", false, "type", "actors", "recipients"),
    EVENTS_RELAXED("events, relaxed", true, "type", "status", "actors", "recipients");

    private final String label;
    private final boolean headline;

    @SuppressWarnings("ImmutableEnumChecker") // List.of gives a list that never changes.
    private final List<String> shown;

    Layer(String label, boolean headline, String... shown) {
        this.label = label;
        this.headline = headline;
        this.shown = List.of(shown);
    }

    /** The name in tables and files. */
    String label() {
        return label;
    }

    /** The names of all layers, in order. */
    static List<String> labels() {
        return Arrays.stream(values()).map(Layer::label).toList();
    }

    /** Whether its F1 is part of the headline. */
    boolean inHeadline() {
        return headline;
    }

    /** The fields that tell a person which item is meant. */
    List<String> shown() {
        return shown;
    }
}
