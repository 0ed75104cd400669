package org.chancery.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.Person;
import org.chancery.knowledge.TokenTrie;
import org.jspecify.annotations.Nullable;

/** Persons of the knowledge by name, and the offices they hold on a day. */
final class Persons {

    private final Map<String, List<Person>> byName = new HashMap<>();

    Persons(Knowledge knowledge) {
        for (Person person : knowledge.persons()) {
            add(person.name(), person);
            person.names().forEach(name -> add(name, person));
        }
    }

    private void add(String name, Person person) {
        byName.computeIfAbsent(key(name), key -> new ArrayList<>()).add(person);
    }

    private static String key(String name) {
        return TokenTrie.plain(PersonNames.display(name)).toLowerCase(Locale.ROOT);
    }

    /** The person of a full name; of several, the one in office on the day. */
    Optional<Person> find(String name, @Nullable LocalDate date) {
        List<Person> found = byName.getOrDefault(key(name), List.of());
        Optional<Person> serving = found.stream()
                .filter(person -> date != null && person.tenures().stream().anyMatch(t -> t.covers(date)))
                .findFirst();
        return serving.isPresent() ? serving : found.stream().findFirst();
    }

    Entity entity(Person person, @Nullable LocalDate date) {
        Entity entity = new Entity(Record.ActorKind.PERSON, person.id(), person.name(), person.state());
        entity.wikidata = person.wikidata();
        for (Person.Tenure tenure : person.tenures()) {
            if (date != null && tenure.covers(date)) {
                entity.held.add(new Record.Held(tenure.office(), tenure.of()));
            }
        }
        return entity;
    }
}
