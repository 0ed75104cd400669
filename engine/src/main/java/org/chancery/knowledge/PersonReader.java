package org.chancery.knowledge;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
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
            @Nullable
            LocalDate until = tenure.maybe("until")
                    .map(text -> date(tenure, "until", text))
                    .orElse(null);
            if (until != null && until.isBefore(from)) {
                throw tenure.wrong("until", "is before \"from\"");
            }
            tenures.add(
                    new Person.Tenure(tenure.text("office"), tenure.text("of"), from, until, tenure.text("source")));
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

    private static LocalDate date(Entry entry, String field, String text) {
        try {
            return LocalDate.parse(text.length() == 4 ? text + "-01-01" : text.length() == 7 ? text + "-01" : text);
        } catch (DateTimeParseException e) {
            throw entry.wrong(field, "is \"" + text + "\", expected a date such as 2024-09-12");
        }
    }
}
