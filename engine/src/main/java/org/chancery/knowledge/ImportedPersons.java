package org.chancery.knowledge;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts imported persons under our own: a term that agrees with ours is dropped, one that contradicts ours too, and only
 * what we do not have is added.
 */
final class ImportedPersons {

    /** Sources often part by days: oath, decree, election. */
    private static final int DAYS_APART = 31;

    private final OfficeClasses offices;
    private final List<Person> ours;
    private final Map<String, Integer> byWikidata = new HashMap<>();
    private final Map<String, Integer> byName = new HashMap<>();
    private final Map<String, List<Person.Tenure>> holders = new HashMap<>();

    ImportedPersons(Knowledge knowledge) {
        offices = new OfficeClasses(knowledge);
        ours = knowledge.persons();
        for (int i = 0; i < ours.size(); i++) {
            Person person = ours.get(i);
            if (person.wikidata() != null) {
                byWikidata.put(person.wikidata(), i);
            }
            byName.putIfAbsent(key(person.name(), person.state()), i);
            for (String name : person.names()) {
                byName.putIfAbsent(key(name, person.state()), i);
            }
            person.tenures()
                    .forEach(tenure -> holders.computeIfAbsent(seat(tenure), key -> new ArrayList<>())
                            .add(tenure));
        }
    }

    List<Person> under(List<Person> imported) {
        Map<Integer, List<Person.Tenure>> added = new HashMap<>();
        List<Person> further = new ArrayList<>();
        for (Person person : imported) {
            Integer known = find(person);
            List<Person.Tenure> kept = person.tenures().stream()
                    .filter(tenure -> isNew(tenure, known))
                    .toList();
            if (known != null) {
                added.computeIfAbsent(known, key -> new ArrayList<>()).addAll(kept);
            } else if (!kept.isEmpty()) {
                further.add(person.withTenures(kept));
            }
        }
        List<Person> all = new ArrayList<>(ours.size() + further.size());
        for (int i = 0; i < ours.size(); i++) {
            List<Person.Tenure> tenures = new ArrayList<>(ours.get(i).tenures());
            tenures.addAll(added.getOrDefault(i, List.of()));
            all.add(ours.get(i).withTenures(tenures));
        }
        all.addAll(further);
        return all;
    }

    private @Nullable Integer find(Person person) {
        Integer known = person.wikidata() == null ? null : byWikidata.get(person.wikidata());
        if (known == null) {
            known = byName.get(key(person.name(), person.state()));
        }
        for (int i = 0; known == null && i < person.names().size(); i++) {
            known = byName.get(key(person.names().get(i), person.state()));
        }
        return known;
    }

    private boolean isNew(Person.Tenure tenure, @Nullable Integer known) {
        boolean agrees = known != null
                && ours.get(known).tenures().stream()
                        .anyMatch(own -> seat(own).equals(seat(tenure)) && shared(own, tenure) > -DAYS_APART);
        boolean contradicts = offices.isSingle(tenure.office())
                && holders.getOrDefault(seat(tenure), List.of()).stream()
                        .anyMatch(own -> shared(own, tenure) > DAYS_APART);
        return !agrees && !contradicts;
    }

    private String seat(Person.Tenure tenure) {
        return offices.seat(tenure.office()) + "|" + tenure.of();
    }

    /** Days that two terms have in common; less than none if days lie between them. */
    private static long shared(Person.Tenure one, Person.Tenure other) {
        LocalDate begin = one.from().isAfter(other.from()) ? one.from() : other.from();
        LocalDate oneEnd = one.until() == null ? LocalDate.MAX : one.until();
        LocalDate otherEnd = other.until() == null ? LocalDate.MAX : other.until();
        return ChronoUnit.DAYS.between(begin, oneEnd.isBefore(otherEnd) ? oneEnd : otherEnd);
    }

    private static String key(String name, @Nullable String state) {
        return TokenTrie.plain(name).toLowerCase(Locale.ROOT) + "|" + state;
    }
}
