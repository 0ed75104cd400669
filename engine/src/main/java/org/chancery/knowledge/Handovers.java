package org.chancery.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Ends of terms that are known to a month or year only. Such a term lasts to the last day of the month or year; but where one
 * person at a time holds the office, and a successor comes in within these days, it lasts until then.
 */
final class Handovers {

    private final Map<String, List<LocalDate>> begins = new HashMap<>();

    private Handovers(List<Person> persons, Set<String> single) {
        persons.stream()
                .flatMap(person -> person.tenures().stream())
                .filter(tenure -> single.contains(tenure.office()))
                .forEach(tenure -> begins.computeIfAbsent(seat(tenure), key -> new ArrayList<>())
                        .add(tenure.from()));
    }

    /** The persons with the ends of their terms settled. @param single offices that one person at a time holds */
    static List<Person> settle(List<Person> persons, Set<String> single) {
        Handovers handovers = new Handovers(persons, single);
        return persons.stream().map(handovers::settled).toList();
    }

    private Person settled(Person person) {
        boolean exact = person.tenures().stream().allMatch(tenure -> tenure.endsFrom() == null);
        return exact
                ? person
                : person.withTenures(
                        person.tenures().stream().map(this::settled).toList());
    }

    private Person.Tenure settled(Person.Tenure tenure) {
        if (tenure.endsFrom() == null) {
            return tenure;
        }
        LocalDate first = Objects.requireNonNull(tenure.endsFrom());
        LocalDate last = Objects.requireNonNull(tenure.until());
        Optional<LocalDate> next = begins.getOrDefault(seat(tenure), List.of()).stream()
                .filter(begin -> begin.isAfter(tenure.from()) && !begin.isBefore(first) && !begin.isAfter(last))
                .min(Comparator.naturalOrder());
        return next.map(tenure::endedOn).orElse(tenure);
    }

    private static String seat(Person.Tenure tenure) {
        return tenure.office() + "|" + tenure.of();
    }
}
