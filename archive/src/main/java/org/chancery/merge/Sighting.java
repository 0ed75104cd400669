package org.chancery.merge;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An encounter as one report has it.
 *
 * @param id lasting id of the entry; of an encounter that only the title tells, one made of the report's
 * @param report the report's name
 * @param side of the publisher; null if none
 * @param kind call, video, meeting, visit, gathering or message
 * @param channel remote, in-person or written
 * @param day in the publisher's time zone
 * @param dayNote how the day was found, in plain words
 * @param titleWords words of the title, folded, if only the title tells of it; else empty
 */
public record Sighting(
        String id,
        String report,
        String publisher,
        @Nullable String side,
        String title,
        boolean main,
        String kind,
        String channel,
        LocalDate day,
        String dayNote,
        @Nullable String place,
        List<Party> parties,
        Set<String> titleWords)
        implements Serializable {

    public Sighting {
        parties = List.copyOf(parties);
        titleWords = Set.copyOf(titleWords);
    }

    /**
     * Who took part.
     *
     * @param key across reports, as {@code keep.Identity} has it
     * @param code the state that it is or acts for, else the key
     * @param kind person, state, organization or group
     */
    public record Party(String key, String name, String code, String kind) implements Serializable {

        boolean isPerson() {
            return kind.equals("person");
        }
    }

    public String label() {
        return publisher.isBlank() ? report : publisher;
    }
}
