package org.chancery.web.encounter;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.keep.Identity;
import org.chancery.knowledge.Knowledge;
import org.chancery.merge.MergedEncounter;
import org.chancery.merge.Sighting;
import org.chancery.resolve.Record.EncounterKind;
import org.chancery.web.Asked;
import org.chancery.web.Problem;
import org.chancery.web.Urls;
import org.jspecify.annotations.Nullable;

/**
 * Which encounters are asked for.
 *
 * @param actor words of a name, or a state by name or code; empty for all, as are {@code side} and {@code kind}
 * @param codes of states that {@code actor} names
 * @param several whether only those told by two sides are meant
 */
record Asking(
        String actor,
        Set<String> codes,
        String side,
        String kind,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        boolean several) {

    static Asking of(Asked asked) {
        String actor = asked.query("actor", "");
        String kind = asked.query("kind", "").toLowerCase(Locale.ROOT);
        if (!kind.isEmpty() && !kinds().contains(kind)) {
            throw Problem.wrong("kind: \"" + kind + "\" is none of " + String.join(", ", kinds()) + ".");
        }
        return new Asking(
                actor,
                codes(asked.site().knowledge(), actor),
                asked.query("side", ""),
                kind,
                asked.day("from"),
                asked.day("until"),
                asked.flag("several"));
    }

    static List<String> kinds() {
        return java.util.Arrays.stream(EncounterKind.values())
                .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static Set<String> codes(Knowledge knowledge, String actor) {
        Set<String> codes = new TreeSet<>();
        String folded = Identity.fold(actor);
        if (!folded.isBlank()) {
            knowledge.states().stream()
                    .filter(state -> state.id().equals(actor)
                            || Identity.fold(state.name()).equals(folded)
                            || state.names().stream()
                                    .anyMatch(name -> Identity.fold(name).equals(folded)))
                    .forEach(state -> codes.add(state.id()));
        }
        return codes;
    }

    boolean holds(MergedEncounter encounter) {
        return (side.isEmpty() || encounter.sides().contains(side))
                && (kind.isEmpty() || encounter.kinds().contains(kind))
                && (from == null || !encounter.until().isBefore(from))
                && (until == null || !encounter.from().isAfter(until))
                && (!several || encounter.sides().size() > 1)
                && (actor.isEmpty() || took(encounter));
    }

    private boolean took(MergedEncounter encounter) {
        String folded = " " + Identity.fold(actor) + " ";
        return encounter.sightings().stream()
                .flatMap(sighting -> sighting.parties().stream())
                .anyMatch(party -> codes.contains(party.code()) || party.key().equals(actor) || named(party, folded));
    }

    private static boolean named(Sighting.Party party, String folded) {
        return (" " + Identity.fold(party.name()) + " ").contains(folded);
    }

    boolean filtered() {
        return !actor.isEmpty() || !side.isEmpty() || !kind.isEmpty() || from != null || until != null || several;
    }

    /** Address of the list that is asked so. */
    String address() {
        return "/encounters?actor=" + Urls.escape(actor) + "&side=" + Urls.escape(side) + "&kind=" + Urls.escape(kind)
                + "&from=" + (from == null ? "" : from) + "&until=" + (until == null ? "" : until)
                + (several ? "&several=1" : "");
    }
}
