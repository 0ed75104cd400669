package org.chancery.keep;

import java.util.Locale;
import java.util.Optional;

/** The kinds of entry of a record that are kept one by one. The name in lower case stands in the column {@code layer}. */
public enum Layer {
    ACTOR("a", "actors"),
    ENCOUNTER("e", "encounters"),
    STATEMENT("s", "statements"),
    COMMITMENT("c", "commitments"),
    UPCOMING("u", "upcoming"),
    INITIATIVE("i", "initiatives"),
    RELATION("r", "relations"),
    FORMULATION("f", "formulations"),
    EVENT("v", "events"),
    PLACE("p", "places"),
    TONE("t", "tone"),
    CLOSING("l", "closings");

    private final String letter;
    private final String field;

    Layer(String letter, String field) {
        this.letter = letter;
        this.field = field;
    }

    /** With which its lasting ids begin. */
    String letter() {
        return letter;
    }

    /** Name of its list in the JSON of a record. */
    public String field() {
        return field;
    }

    /** As the column has it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Layer> of(String word) {
        for (Layer layer : values()) {
            if (layer.word().equals(word)) {
                return Optional.of(layer);
            }
        }
        return Optional.empty();
    }
}
