package org.chancery.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some hits, in their order.
 *
 * @param total how many there are on all pages; −1 if there are too many to count quickly
 * @param order as they stand: by day where words are too common to be ranked
 * @param next where the next page begins; null on the last
 */
public record Page(
        List<Hit> hits,
        long total,
        Query.Order order,
        @Nullable String next) {

    public Page {
        hits = List.copyOf(hits);
    }
}
