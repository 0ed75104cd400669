package org.chancery.show;

import java.util.Locale;

/** What can be marked in a text, and shown or hidden by itself; the order is that of the keys 1 to 7. */
public enum Layer {
    PEOPLE(1, "People and offices"),
    STATEMENTS(2, "Statements"),
    COMMITMENTS(3, "Commitments"),
    FORMULATIONS(4, "Formulations"),
    DATES(5, "Dates"),
    PLACES(6, "Places"),
    EVENTS(7, "Events");

    private final int key;
    private final String label;

    Layer(int key, String label) {
        this.key = key;
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
        return key;
    }
}
