package org.chancery.imports.dictionary;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.knowledge.Body;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.Person;
import org.chancery.knowledge.State;
import org.chancery.knowledge.TokenTrie;
import org.chancery.knowledge.Words;

/** What our knowledge has already, by name; case and accents do not matter. */
final class Known {

    private final Map<String, String> states = new HashMap<>();
    private final Map<String, String> actors = new HashMap<>();
    private final Map<String, String> agents = new HashMap<>();
    private final Set<String> words = new HashSet<>();
    private final Set<String> givenNames = new HashSet<>();
    private final Set<String> titles = new HashSet<>();

    Known(Knowledge knowledge) {
        for (State state : knowledge.states()) {
            Stream.of(
                            List.of(state.name(), state.id()),
                            state.names(),
                            state.adjectives(),
                            state.demonyms(),
                            state.capitals(),
                            state.metonyms(),
                            state.ambiguous())
                    .flatMap(List::stream)
                    .forEach(name -> states.putIfAbsent(key(name), state.id()));
        }
        for (Words place : knowledge.lexicon("home-places")) {
            place.forms().forEach(name -> states.putIfAbsent(key(name), place.give("state")));
        }
        for (Person person : knowledge.persons()) {
            Stream.concat(Stream.of(person.name()), person.names().stream())
                    .forEach(name -> actors.putIfAbsent(
                            key(name),
                            place(person.origin().path(), person.origin().line())));
        }
        for (Body body : knowledge.bodies()) {
            Stream.concat(body.names().stream(), body.alone().stream())
                    .forEach(name -> actors.putIfAbsent(
                            key(name), place(body.origin().path(), body.origin().line())));
        }
        for (String file : List.of("agents", "organ-nouns", "titles")) {
            for (Words noun : knowledge.lexicon(file)) {
                Stream.concat(noun.forms().stream(), noun.plural().stream()).forEach(form -> noun(file, form, noun));
            }
        }
        for (String file : List.of("everyday-words", "talks-nouns", "quiet-words")) {
            knowledge.lexicon(file).forEach(noun -> noun.forms().forEach(form -> words.add(key(form))));
        }
        knowledge.lexicon("given-names").forEach(noun -> noun.forms().forEach(form -> givenNames.add(key(form))));
    }

    private void noun(String file, String form, Words noun) {
        agents.putIfAbsent(key(form), noun.give("sector").isEmpty() ? "GOV" : noun.give("sector"));
        words.add(key(form));
        if (file.equals("titles")) {
            titles.add(key(form));
        }
    }

    private static String place(String path, int line) {
        return path + ":" + line;
    }

    /** ISO 3166-1 alpha-3 of the state that a name stands for. */
    Optional<String> state(String name) {
        return Optional.ofNullable(states.get(key(name)));
    }

    /** Where a person or body of this name stands. */
    Optional<String> actor(String name) {
        return Optional.ofNullable(actors.get(key(name)));
    }

    /** The sector of a noun for those who act. */
    Optional<String> agent(String noun) {
        return Optional.ofNullable(agents.get(key(noun)));
    }

    /** Whether it is a word of everyday English that we have. */
    boolean isWord(String word) {
        return words.contains(key(word));
    }

    boolean isGivenName(String word) {
        return givenNames.contains(key(word));
    }

    boolean isTitle(String words) {
        return titles.contains(key(words));
    }

    static String key(String name) {
        return TokenTrie.plain(name).toLowerCase(Locale.ROOT);
    }
}
