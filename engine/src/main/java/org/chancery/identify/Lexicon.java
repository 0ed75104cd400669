package org.chancery.identify;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.knowledge.Body;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.Origin;
import org.chancery.knowledge.State;
import org.chancery.knowledge.TokenTrie;
import org.chancery.knowledge.Words;
import org.jspecify.annotations.Nullable;

/** What the knowledge calls states, bodies, offices and kinds of people, ready to be found in a phrase. */
final class Lexicon {

    private static final int SHORTEST_SHOUTED = 4;

    enum Kind {
        STATE,
        ADJECTIVE,
        PEOPLE,
        CAPITAL,
        SEAT,
        PLACE,
        BODY,
        NOTHING
    }

    /** @param bodies all that bear the name */
    record Name(Kind kind, @Nullable State state, List<Body> bodies) {}

    /**
     * @param plural whether the form means several
     * @param state that the form itself names, as in "supreme leader of Iran"
     */
    record Noun(Words words, boolean plural, @Nullable State state) {}

    /** A name, title or noun at words first to last. A title may be a noun too. */
    record Mark(
            int first,
            int last,
            @Nullable Name name,
            @Nullable Noun title,
            @Nullable Noun noun) {

        boolean isNothing() {
            return name != null && name.kind == Kind.NOTHING || noun == NOTHING && title == null;
        }

        boolean isActor() {
            return title != null || noun != null || name != null && name.kind == Kind.BODY;
        }

        @Nullable
        State state() {
            Noun word = title != null ? title : noun;
            return name != null ? name.state : word == null ? null : word.state;
        }

        int length() {
            return last - first + 1;
        }
    }

    /** What a look-alike stands for. */
    private static final Noun NOTHING = new Noun(
            new Words("", new Origin("", 0), List.of(), List.of(), List.of(), Map.of(), List.of()), false, null);

    private final TokenTrie<Name> cased = new TokenTrie<>(true);
    private final TokenTrie<Name> uncased = new TokenTrie<>(false);
    private final TokenTrie<Name> alone = new TokenTrie<>(true);
    private final TokenTrie<Noun> titles = new TokenTrie<>(false);
    private final TokenTrie<Noun> nouns = new TokenTrie<>(false);
    private final TokenTrie<Words> honorifics = new TokenTrie<>(false);
    private final Map<String, State> states = new LinkedHashMap<>();

    Lexicon(Knowledge knowledge) {
        knowledge.states().forEach(state -> states.put(state.id(), state));
        Bodies.byName(knowledge).forEach((name, bodies) -> add(name, new Name(Kind.BODY, null, bodies)));
        Bodies.byWholePhrase(knowledge).forEach((name, bodies) -> alone.add(name, new Name(Kind.BODY, null, bodies)));
        knowledge.states().forEach(state -> add(state, false));
        knowledge.states().forEach(state -> add(state, true));
        for (Words places : knowledge.lexicon("home-places")) {
            State state = states.get(places.give("state"));
            places.forms().forEach(form -> add(form, new Name(Kind.PLACE, state, List.of())));
        }
        fill(nouns, knowledge.lexicon("agents"));
        fill(nouns, knowledge.lexicon("organ-nouns"));
        fillLookalikes(nouns, knowledge.lexicon("agents"));
        fill(titles, knowledge.lexicon("titles"));
        knowledge.lexicon("honorifics").forEach(words -> words.forms().forEach(form -> honorifics.add(form, words)));
    }

    private void add(State state, boolean ambiguous) {
        add(state.name(), state, Kind.STATE, ambiguous);
        state.names().forEach(form -> add(form, state, Kind.STATE, ambiguous));
        state.adjectives().forEach(form -> add(form, state, Kind.ADJECTIVE, ambiguous));
        state.demonyms().forEach(form -> add(form, state, Kind.PEOPLE, ambiguous));
        state.capitals().forEach(form -> add(form, state, Kind.CAPITAL, ambiguous));
        state.metonyms().forEach(form -> add(form, state, Kind.SEAT, ambiguous));
        Name nothing = new Name(Kind.NOTHING, null, List.of());
        state.lookalikes().forEach(form -> cased.add(form, nothing));
    }

    private void add(String form, State state, Kind kind, boolean ambiguous) {
        if (state.ambiguous().contains(form) == ambiguous) {
            add(form, new Name(kind, state, List.of()));
        }
    }

    private void add(String form, Name name) {
        cased.add(form, name);
        if (form.length() >= SHORTEST_SHOUTED) {
            uncased.add(form, name);
        }
    }

    /** Look-alikes come last: a form stays a form where another entry has it among its look-alikes. */
    private void fill(TokenTrie<Noun> trie, List<Words> entries) {
        for (Words words : entries) {
            words.forms().forEach(form -> trie.add(form, new Noun(words, false, stateIn(form))));
            words.plural().forEach(form -> trie.add(form, new Noun(words, true, stateIn(form))));
        }
    }

    private @Nullable State stateIn(String form) {
        List<String> words = TokenTrie.split(form);
        for (int i = 0; i < words.size() && words.size() > 1; i++) {
            Optional<State> state =
                    uncased.at(words, i).map(TokenTrie.Match::value).map(Name::state);
            if (state.isPresent()) {
                return state.get();
            }
        }
        return null;
    }

    private static void fillLookalikes(TokenTrie<Noun> trie, List<Words> entries) {
        entries.forEach(words -> words.lookalikes().forEach(form -> trie.add(form, NOTHING)));
    }

    Optional<State> state(String id) {
        return Optional.ofNullable(states.get(id));
    }

    /** How many words of respect stand at a place, or 0. */
    int honorific(Tokens tokens, int at) {
        return honorifics.at(tokens.words(), at).map(TokenTrie.Match::length).orElse(0);
    }

    /** The marks of a phrase from left to right, each as long as can be. */
    List<Mark> marks(Tokens tokens) {
        List<Mark> marks = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Optional<Mark> mark = mark(tokens, at);
            mark.filter(found -> found.name == null || found.name.kind != Kind.NOTHING)
                    .ifPresent(marks::add);
            at += mark.map(Mark::length).orElse(1);
        }
        return marks;
    }

    private Optional<Mark> mark(Tokens tokens, int at) {
        Optional<TokenTrie.Match<Name>> name = name(tokens, at);
        Optional<TokenTrie.Match<Noun>> title = titles.at(tokens.words(), at);
        Optional<TokenTrie.Match<Noun>> noun = nouns.at(tokens.words(), at);
        int ofName = name.map(TokenTrie.Match::length).orElse(0);
        int ofTitle = title.map(TokenTrie.Match::length).orElse(0);
        int ofNoun = noun.map(TokenTrie.Match::length).orElse(0);
        int longest = Math.max(ofName, Math.max(ofTitle, ofNoun));
        if (longest == 0) {
            return Optional.empty();
        }
        if (ofName == longest) {
            return Optional.of(new Mark(at, at + longest - 1, name.get().value(), null, null));
        }
        return Optional.of(new Mark(
                at,
                at + longest - 1,
                null,
                ofTitle == longest ? title.get().value() : null,
                ofNoun == longest && (noun.get().value() != NOTHING || ofTitle < longest)
                        ? noun.get().value()
                        : null));
    }

    private Optional<TokenTrie.Match<Name>> name(Tokens tokens, int at) {
        Optional<TokenTrie.Match<Name>> whole = at > 0
                ? Optional.empty()
                : alone.at(tokens.words(), 0).filter(match -> match.length() == tokens.size());
        if (whole.isPresent()) {
            return whole;
        }
        Optional<TokenTrie.Match<Name>> match = cased.at(tokens.words(), at);
        String word = tokens.words().get(at);
        boolean shouted = word.length() >= SHORTEST_SHOUTED && word.equals(word.toUpperCase(Locale.ROOT));
        return match.isPresent() || !tokens.lower() && !shouted ? match : uncased.at(tokens.words(), at);
    }
}
