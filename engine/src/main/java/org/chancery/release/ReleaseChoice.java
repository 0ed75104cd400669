package org.chancery.release;

import java.util.EnumSet;
import java.util.Set;
import org.chancery.resolve.Record.EventStatus;

/**
 * What a release is to hold.
 *
 * @param statuses events of these alone; never empty
 */
public record ReleaseChoice(ReleaseFormat format, Series series, Expansion expansion, Set<EventStatus> statuses) {

    public ReleaseChoice {
        if (statuses.isEmpty()) {
            throw new IllegalArgumentException("statuses: expected one or more");
        }
        statuses = Set.copyOf(EnumSet.copyOf(statuses));
    }

    /** Every event, in the way that is usual for the format. */
    public static ReleaseChoice of(ReleaseFormat format) {
        return new ReleaseChoice(
                format, Series.RAW, format.isDyadic() ? Expansion.DYADS : Expansion.NONE, format.usualStatuses());
    }
}
