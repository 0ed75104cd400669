package org.chancery.search;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What must hold of a hit. Values in one list are alternatives; all lists that are not empty must be met.
 *
 * @param sides of publishers, ISO 3166-1 alpha-3
 * @param publishers names, or words of names
 * @param speakers names of actors, states' codes or Wikidata items
 * @param addressees the same
 * @param acts of statements, such as promise
 * @param kinds of encounters that a report tells of, such as call
 * @param places of such encounters: names, or codes of countries
 * @param from first day of publication
 * @param until last day of publication
 * @param completeness full or excerpt
 * @param allVersions whether wordings that were replaced by later ones are found too
 */
public record Filter(
        List<String> sides,
        List<String> publishers,
        List<String> speakers,
        List<String> addressees,
        List<String> acts,
        List<String> topics,
        List<String> kinds,
        List<String> places,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable String completeness,
        boolean allVersions) {

    /** Holds of everything that was not replaced. */
    public static final Filter NONE = new Filter(
            List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), null, null, null,
            false);

    public Filter {
        sides = List.copyOf(sides);
        publishers = List.copyOf(publishers);
        speakers = List.copyOf(speakers);
        addressees = List.copyOf(addressees);
        acts = List.copyOf(acts);
        topics = List.copyOf(topics);
        kinds = List.copyOf(kinds);
        places = List.copyOf(places);
        if (from != null && until != null && until.isBefore(from)) {
            throw new QueryException("The last day, " + until + ", is before the first, " + from + ".");
        }
        if (completeness != null && !completeness.equals("full") && !completeness.equals("excerpt")) {
            throw new QueryException("A report is full or excerpt, not \"" + completeness + "\".");
        }
    }
}
