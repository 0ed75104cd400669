package org.chancery.release;

import java.util.Locale;

/** Whether every event has its row, or equal ones of a day share one. */
public enum Series {
    RAW,
    ONE_A_DAY;

    /** As people type it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
