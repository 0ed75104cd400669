package org.chancery.knowledge;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who publishes reports.
 *
 * @param side ISO 3166-1 alpha-3 of the state whose organ or state agency it is
 * @param home ISO 3166-1 alpha-3 of the state where an independent house has its seat
 */
public record Publisher(
        String id,
        Origin origin,
        String name,
        List<String> names,
        List<String> domains,
        @Nullable String side,
        @Nullable String home,
        String kind,
        String timezone) {}
