package org.chancery.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.knowledge.Body;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.Person;
import org.chancery.knowledge.State;
import org.chancery.knowledge.TokenTrie;
import org.chancery.knowledge.Words;
import org.jspecify.annotations.Nullable;

/** Persons of the knowledge by name, and the offices they hold on a day. */
final class Persons {

    private final Map<String, List<Person>> byName = new HashMap<>();
    private final Map<String, List<Person>> byPart = new HashMap<>();
    private final Map<String, List<Person>> byOffice = new HashMap<>();
    private final Map<String, List<Person>> byId = new HashMap<>();
    private final Map<String, Body> bodies = new HashMap<>();
    private final Map<String, State> states = new HashMap<>();
    private final Map<String, String> rankOfTitle = new HashMap<>();
    private final Map<String, Words> organs = new HashMap<>();

    Persons(Knowledge knowledge) {
        knowledge.bodies().forEach(body -> bodies.putIfAbsent(body.id(), body));
        knowledge.states().forEach(state -> states.putIfAbsent(state.id(), state));
        knowledge.lexicon("titles").forEach(title -> rankOfTitle.put(title.id(), title.give("rank")));
        knowledge.lexicon("organ-nouns").forEach(noun -> organs.putIfAbsent(noun.id(), noun));
        for (Person person : knowledge.persons()) {
            byId.computeIfAbsent(person.id(), key -> new ArrayList<>()).add(person);
            add(person.name(), person);
            person.names().forEach(name -> add(name, person));
            person.tenures()
                    .forEach(tenure -> byOffice.computeIfAbsent(
                                    office(tenure.office(), tenure.of()), key -> new ArrayList<>())
                            .add(person));
            List<String> parts = PersonNames.parts(person.name());
            new java.util.LinkedHashSet<>(List.of(parts.get(0), PersonNames.last(parts)))
                    .forEach(part -> byPart.computeIfAbsent(part, key -> new ArrayList<>())
                            .add(person));
        }
    }

    private void add(String name, Person person) {
        byName.computeIfAbsent(key(name), key -> new ArrayList<>()).add(person);
    }

    /**
     * The person who held the title on a day and is called by this one name: "President Berg".
     *
     * @param office words of the title, such as "Russian President"
     * @param state ISO3 of the person's state, or null
     */
    Optional<Person> holder(String name, String office, @Nullable String state, @Nullable LocalDate date) {
        if (date == null || office.isEmpty()) {
            return Optional.empty();
        }
        String words = office.toLowerCase(Locale.ROOT);
        List<Person> found = byPart.getOrDefault(key(name), List.of()).stream()
                .filter(person -> state == null || state.equals(person.state()))
                .filter(person -> person.tenures().stream()
                        .anyMatch(t -> t.covers(date)
                                && (words.contains(t.office())
                                        || t.office().contains(words)
                                        || sameNoun(t.office(), words))))
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    List<Person> named(String id) {
        return byId.getOrDefault(id, List.of());
    }

    Optional<Body> body(String id) {
        return Optional.ofNullable(bodies.get(id));
    }

    Optional<State> state(String id) {
        return Optional.ofNullable(states.get(id));
    }

    /** The noun for an organ or group by its id. */
    Optional<Words> organ(String id) {
        return Optional.ofNullable(organs.get(id));
    }

    Map<String, String> rankOfTitle() {
        return rankOfTitle;
    }

    private static String office(String title, String of) {
        return title.replace('.', ' ') + " " + of;
    }

    /**
     * The one person who holds an office on a day: whom "the Kenyan president" means in a report that does not name him.
     *
     * @param title id of the title, such as {@code foreign.minister}
     * @param of ISO3 of the state, or id of the organisation
     */
    Optional<Person> inOffice(String title, String of, @Nullable LocalDate date) {
        if (date == null) {
            return Optional.empty();
        }
        String office = office(title, of);
        List<Person> found = byOffice.getOrDefault(office, List.of()).stream()
                .filter(person -> person.tenures().stream()
                        .anyMatch(t ->
                                t.covers(date) && office(t.office(), t.of()).equals(office)))
                .distinct()
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** The one person in office on a day for a state who is called by this one name. */
    Optional<Person> serving(String name, @Nullable String state, @Nullable LocalDate date) {
        if (date == null || state == null) {
            return Optional.empty();
        }
        List<Person> found = byPart.getOrDefault(key(name), List.of()).stream()
                .filter(person -> state.equals(person.state())
                        && person.tenures().stream().anyMatch(t -> t.covers(date)))
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static boolean sameNoun(String one, String other) {
        java.util.Set<String> words = new java.util.HashSet<>(List.of(one.split(" ")));
        words.retainAll(List.of(other.split(" ")));
        words.removeAll(List.of("of", "the", "for", "state", "general"));
        return !words.isEmpty();
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
