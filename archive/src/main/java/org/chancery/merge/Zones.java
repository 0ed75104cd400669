package org.chancery.merge;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.Publisher;
import org.jspecify.annotations.Nullable;

/** In which time zone a publisher's days are. */
final class Zones {

    private final Map<String, ZoneId> zones = new HashMap<>();

    Zones(Knowledge knowledge) {
        for (Publisher publisher : knowledge.publishers()) {
            ZoneId zone = ZoneId.of(publisher.timezone());
            zones.putIfAbsent(publisher.name().toLowerCase(Locale.ROOT), zone);
            publisher.names().forEach(name -> zones.putIfAbsent(name.toLowerCase(Locale.ROOT), zone));
        }
    }

    /** The day of a stamp that has an offset, in the publisher's zone; empty if either is unknown. */
    Optional<LocalDate> day(String publisher, @Nullable String publishedAt) {
        ZoneId zone = zones.get(publisher.toLowerCase(Locale.ROOT));
        if (zone == null || publishedAt == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    OffsetDateTime.parse(publishedAt).atZoneSameInstant(zone).toLocalDate());
        } catch (DateTimeException e) {
            // Without an offset the stamp is in the publisher's zone already.
            return Optional.empty();
        }
    }
}
