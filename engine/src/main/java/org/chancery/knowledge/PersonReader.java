package org.chancery.knowledge;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives the person that an entry describes, with the offices held. */
final class PersonReader {

    private PersonReader() {}

    static Person read(Entry entry) {
        List<Person.Tenure> tenures = new ArrayList<>();
        for (Entry tenure : entry.entries("offices")) {
            LocalDate from = date(tenure, "from", tenure.text("from"));
            @Nullable String end = tenure.maybe("until").orElse(null);
            @Nullable LocalDate first = end == null ? null : date(tenure, "until", end);
            @Nullable LocalDate until = end == null || first == null ? null : last(end, first);
            boolean exact = until == null || until.equals(first);
            if (until != null && until.isBefore(from)) {
                throw tenure.wrong("until", "is before \"from\"");
            }
            tenures.add(new Person.Tenure(
                    tenure.text("office"),
                    tenure.text("of"),
                    from,
                    until,
                    exact ? null : first,
                    tenure.text("source")));
        }
        return new Person(
                entry.text("id"),
                KnowledgeReader.origin(entry),
                entry.text("name"),
                entry.list("names"),
                entry.maybe("state").orElse(null),
                entry.maybe("wikidata").orElse(null),
                tenures,
                Examples.of(entry));
    }

    /** The last day of the month or year that an end names. */
    private static LocalDate last(String written, LocalDate first) {
        return switch (written.length()) {
            case 4 -> first.with(TemporalAdjusters.lastDayOfYear());
            case 7 -> first.with(TemporalAdjusters.lastDayOfMonth());
            default -> first;
        };
    }

    private static LocalDate date(Entry entry, String field, String text) {
        try {
            return LocalDate.parse(text.length() == 4 ? text + "-01-01" : text.length() == 7 ? text + "-01" : text);
        } catch (DateTimeParseException e) {
            throw entry.wrong(field, "is \"" + text + "\", expected a date such as 2024-09-12");
        }
    }
}
