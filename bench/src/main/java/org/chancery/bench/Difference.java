package org.chancery.bench;

/**
 * One place where system and gold part, for people who look for what to mend.
 *
 * @param item the item concerned, in one line
 */
record Difference(Layer layer, Kind kind, String item) {

    enum Kind {
        /** In the gold only. */
        MISSED,
        /** In the system's record only. */
        EXTRA,
        /** In both, with another value of an attribute. */
        WRONG
    }

    @Override
    public String toString() {
        return String.format("%-7s %s: %s", kind, layer.label(), item);
    }
}
