package org.chancery.read;

import java.time.DateTimeException;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A publisher that the knowledge lists.
 *
 * @param id lower-case words with dots
 * @param name the name shown to people
 * @param side ISO 3166-1 alpha-3 code of the state it is an organ of; null if none
 * @param timezone the zone its dates are written in, such as {@code Asia/Tokyo}
 */
public record Outlet(String id, String name, @Nullable String side, String timezone) {

    /** @throws IllegalArgumentException if {@code id} is blank or {@code timezone} is no zone */
    public Outlet {
        if (id.isBlank()) {
            throw new IllegalArgumentException("An outlet needs an id.");
        }
        try {
            ZoneId.of(timezone);
        } catch (DateTimeException exception) {
            throw new IllegalArgumentException(
                    "Outlet " + id + ": \"" + timezone + "\" is not a time zone; write one such as Asia/Tokyo.",
                    exception);
        }
    }
}
