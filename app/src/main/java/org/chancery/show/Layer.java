package org.chancery.show;

import java.util.Locale;

/** What can be marked in a text, and shown or hidden by itself; the order is that of the keys 1 to 7. */
public enum Layer {
    PEOPLE("People and offices"),
    STATEMENTS("Statements"),
    COMMITMENTS("Commitments"),
    FORMULATIONS("Formulations"),
    DATES("Dates"),
    PLACES("Places"),
    EVENTS("Events");

    private final String label;

    Layer(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** One lower-case word, as the web page names it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key that shows or hides it. */
    public int key() {
        return ordinal() + 1;
    }
}
