package org.chancery.review;

import java.util.List;
import org.chancery.keep.ReportRow;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * An entry with its report, for whoever decides.
 *
 * @param asRead JSON of the entry as it was read, as in {@code docs/record.md}
 * @param now the same with corrections laid over it; null if it is struck out
 * @param excerpts of the text around the words that it rests on, in the order of the text
 * @param names of all actors of the record, by which entries name them
 */
public record Item(
        Doubt doubt,
        ReportRow report,
        ObjectNode asRead,
        @Nullable ObjectNode now,
        List<Excerpt> excerpts,
        List<String> names) {

    public Item {
        excerpts = List.copyOf(excerpts);
        names = List.copyOf(names);
    }

    /** What is to be edited: as it stands now. */
    public ObjectNode current() {
        return now == null ? asRead : now;
    }
}
