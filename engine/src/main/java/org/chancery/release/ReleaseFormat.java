package org.chancery.release;

import java.util.Locale;
import java.util.Set;
import org.chancery.resolve.Record.EventStatus;

/** The forms in which events can be had; docs/releases.md goes through their columns. */
public enum ReleaseFormat {
    CSV(false, true),
    TSV(false, true),
    JSONL(false, true),
    POLECAT(false, false),
    PLOVER(false, false),
    ICEWS(true, false),
    PHOENIX(true, false),
    GDELT1(true, false),
    GDELT2(true, false),
    GDELT2_MENTIONS(true, false);

    private final boolean dyadic;
    private final boolean own;

    ReleaseFormat(boolean dyadic, boolean own) {
        this.dyadic = dyadic;
        this.own = own;
    }

    /** Whether a row has room for one source and one target only. */
    public boolean isDyadic() {
        return dyadic;
    }

    /** The statuses that are written unless others are chosen: all where a column tells them, else what occurred. */
    public Set<EventStatus> usualStatuses() {
        return own ? Set.of(EventStatus.values()) : Set.of(EventStatus.OCCURRED);
    }

    /** As people type it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
