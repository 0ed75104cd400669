package org.chancery.knowledge;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An organisation, armed group or organ of a state.
 *
 * @param name by which the record names it
 * @param group whether it is a group and not an organisation
 * @param names all its names and abbreviations
 * @param alone names that mean it where a phrase is the name of an actor, but may be anything in running text
 * @param state ISO 3166-1 alpha-3 of the state whose organ it is
 * @param code what stands for a state where it is of none: ISO 3166-1 alpha-3 of its home, or IGO, NGO, UNO, EUR and the like
 * @param sector such as IGO, LEG, REB
 * @param turns sectors that it took on later, such as GOV for a movement that came to power
 * @param members states that belong to it, each as often as it joined
 * @param lookalikes longer phrases in which its names mean something else
 */
public record Body(
        String id,
        Origin origin,
        String name,
        boolean group,
        List<String> names,
        List<String> alone,
        @Nullable String state,
        @Nullable String code,
        @Nullable String sector,
        @Nullable String wikidata,
        List<Turn> turns,
        List<Membership> members,
        List<String> lookalikes,
        List<Example> examples) {

    /** Its sector on a day; without a day the one that it has now. */
    public @Nullable String sectorOn(@Nullable LocalDate date) {
        String now = sector;
        for (Turn turn : turns) {
            if (date == null || !date.isBefore(turn.from())) {
                now = turn.sector();
            }
        }
        return now;
    }

    /** A change of sector, from a day on. */
    public record Turn(String sector, LocalDate from, String source) {}

    /** The states that belong to it on a day, by ISO 3166-1 alpha-3, in the order of the entry. */
    public List<String> membersOn(LocalDate date) {
        return members.stream()
                .filter(member -> member.covers(date))
                .map(Membership::state)
                .distinct()
                .toList();
    }

    /**
     * One time of belonging to it.
     *
     * @param state ISO 3166-1 alpha-3
     * @param from first day
     * @param until first day on which the state no longer belongs to it; null while it does
     */
    public record Membership(
            String state, LocalDate from, @Nullable LocalDate until, String source) {

        public boolean covers(LocalDate date) {
            return !date.isBefore(from) && (until == null || date.isBefore(until));
        }

        boolean overlaps(Membership other) {
            return state.equals(other.state)
                    && (until == null || other.from.isBefore(until))
                    && (other.until == null || from.isBefore(other.until));
        }
    }
}
