package org.chancery.brief;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page.
 *
 * @param on the day of the meeting: nothing published on that day or later is in it
 * @param basis on how many reports it rests, and from when to when
 */
public record Brief(Party one, Party other, LocalDate on, String basis, List<Section> sections) {

    public Brief {
        sections = List.copyOf(sections);
    }

    /**
     * One who meets.
     *
     * @param actors numbers in the archive
     * @param states codes of the sides to which wordings count, usually one
     */
    public record Party(String name, List<Long> actors, List<String> states) {

        public Party {
            actors = List.copyOf(actors);
            // They stand in SQL; a record from elsewhere may hold anything where a code should be.
            states = states.stream().filter(state -> state.matches("[A-Z]{3}")).toList();
        }
    }

    /** @param missing said where there are no lines, and what would be needed */
    public record Section(String title, List<Line> lines, String missing) {

        public Section {
            lines = List.copyOf(lines);
        }
    }

    /**
     * Something known, with where it stands.
     *
     * @param quote words of the report; null if it gives none
     * @param source publisher, side, day and name of the report
     */
    public record Line(
            String text,
            @Nullable String quote,
            String source,
            @Nullable String url) {}
}
