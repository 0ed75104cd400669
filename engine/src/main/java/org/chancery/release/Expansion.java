package org.chancery.release;

import java.util.Locale;

/** What becomes of an event with several actors: one row with lists, or a row for each pair. */
public enum Expansion {
    NONE,
    DYADS;

    /** As people type it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
