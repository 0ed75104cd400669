package org.chancery.knowledge;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person with dated offices.
 *
 * @param name usual full name in English, by which the record names the person
 * @param names other spellings and forms
 * @param state ISO 3166-1 alpha-3 of the state that the person acts for
 */
public record Person(
        String id,
        Origin origin,
        String name,
        List<String> names,
        @Nullable String state,
        @Nullable String wikidata,
        List<Tenure> tenures,
        List<Example> examples) {

    /** The same person with other terms. */
    Person withTenures(List<Tenure> others) {
        return new Person(id, origin, name, names, state, wikidata, others, examples);
    }

    /**
     * One term in an office.
     *
     * @param office canonical, such as {@code president}
     * @param of ISO 3166-1 alpha-3, or the id of an organisation
     * @param until the last day on which it may have lasted; null while it lasts
     * @param endsFrom the first day on which it may have ended, where only the month or year of the end is known; else null
     */
    public record Tenure(
            String office,
            String of,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable LocalDate endsFrom,
            String source) {

        public Tenure(String office, String of, LocalDate from, @Nullable LocalDate until, String source) {
            this(office, of, from, until, null, source);
        }

        Tenure endedOn(LocalDate day) {
            return new Tenure(office, of, from, day, source);
        }

        public boolean covers(LocalDate date) {
            return !date.isBefore(from) && (until == null || !date.isAfter(until));
        }
    }
}
