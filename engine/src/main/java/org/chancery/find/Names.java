package org.chancery.find;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.knowledge.Body;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.Origin;
import org.chancery.knowledge.State;
import org.chancery.knowledge.TokenTrie;
import org.chancery.knowledge.Words;

/** The names and nouns of the knowledge, ready to be found in rows of tokens. */
final class Names {

    /** What a name stands for. {@code reference} is empty for a look-alike. */
    record Name(Mention.Kind kind, String reference, String state, boolean metonym) {}

    /** @param plural whether the form means several */
    record Noun(Words words, boolean plural) {}

    /** What a look-alike stands for. */
    static final Noun NOTHING =
            new Noun(new Words("", new Origin("", 0), List.of(), List.of(), List.of(), Map.of(), List.of()), false);

    final TokenTrie<Name> names = new TokenTrie<>(true);
    final TokenTrie<Noun> titles = new TokenTrie<>(false);
    final TokenTrie<Noun> organs = new TokenTrie<>(false);
    /** Nouns of occasions and initiatives, lower-case; no person is called so. */
    final Set<String> occasions = new HashSet<>();
    /** Words that annotators take for persons, lower-case. */
    final Set<String> nobodies = new HashSet<>();

    final TokenTrie<Words> honorifics = new TokenTrie<>(false);

    /** Full names of known persons, of two words or more. */
    final TokenTrie<String> persons = new TokenTrie<>(true);

    Names(Knowledge knowledge) {
        knowledge.persons().forEach(person -> {
            addPerson(person.name(), person.id());
            person.names().forEach(name -> addPerson(name, person.id()));
        });
        for (Body body : knowledge.bodies()) {
            String state = body.state() == null ? "" : body.state();
            body.names().forEach(name -> names.add(name, new Name(Mention.Kind.BODY, body.id(), state, false)));
        }
        Name none = new Name(Mention.Kind.STATE, "", "", false);
        knowledge.states().forEach(state -> state.lookalikes().forEach(phrase -> names.add(phrase, none)));
        knowledge.bodies().forEach(body -> body.lookalikes().forEach(phrase -> names.add(phrase, none)));
        knowledge.states().forEach(state -> add(state, false));
        knowledge.states().forEach(state -> add(state, true));
        fill(titles, knowledge.lexicon("titles"));
        fill(organs, knowledge.lexicon("organ-nouns"));
        for (String file : List.of("occasion-nouns", "initiative-nouns")) {
            knowledge
                    .lexicon(file)
                    .forEach(words -> words.forms().forEach(form -> occasions.add(form.toLowerCase(Locale.ROOT))));
        }
        knowledge
                .lexicon("not-persons")
                .forEach(words -> words.forms().forEach(form -> nobodies.add(form.toLowerCase(Locale.ROOT))));
        knowledge.lexicon("honorifics").forEach(words -> words.forms().forEach(form -> honorifics.add(form, words)));
    }

    private void addPerson(String name, String id) {
        if (name.indexOf(' ') > 0) {
            persons.add(name, id);
        }
    }

    /** Forms that several states share go to the one that does not call them ambiguous, else to the first. */
    private void add(State state, boolean ambiguous) {
        add(List.of(state.name()), state, Mention.Kind.STATE, false, ambiguous);
        add(state.names(), state, Mention.Kind.STATE, false, ambiguous);
        add(state.adjectives(), state, Mention.Kind.ADJECTIVE, false, ambiguous);
        add(state.demonyms(), state, Mention.Kind.PEOPLE, false, ambiguous);
        add(state.capitals(), state, Mention.Kind.STATE, true, ambiguous);
        add(state.metonyms(), state, Mention.Kind.STATE, true, ambiguous);
    }

    private void add(List<String> forms, State state, Mention.Kind kind, boolean metonym, boolean ambiguous) {
        for (String form : forms) {
            if (state.ambiguous().contains(form) == ambiguous) {
                names.add(form, new Name(kind, state.id(), state.id(), metonym));
            }
        }
    }

    private static void fill(TokenTrie<Noun> trie, List<Words> entries) {
        for (Words words : entries) {
            words.forms().forEach(form -> trie.add(form, new Noun(words, false)));
            words.plural().forEach(form -> trie.add(form, new Noun(words, true)));
        }
        entries.forEach(words -> words.lookalikes().forEach(phrase -> trie.add(phrase, NOTHING)));
    }
}
