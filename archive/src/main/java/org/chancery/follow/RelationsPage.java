package org.chancery.follow;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * By what names a relation is called, in this archive.
 *
 * @param labels in the order in which they were first seen
 * @param history each use in the order of the days
 */
public record RelationsPage(
        String one,
        String other,
        @Nullable String from,
        @Nullable String until,
        int reports,
        List<Label> labels,
        List<Use> history) {

    /**
     * A name.
     *
     * @param since years that texts give as its beginning
     */
    public record Label(
            String label,
            List<String> asWritten,
            int texts,
            @Nullable String first,
            @Nullable String last,
            List<String> sides,
            List<String> since) {}

    /** @param changed whether it is another name than the one before in texts of the same side */
    public record Use(String label, boolean changed, List<String> parties, Report report) {}
}
