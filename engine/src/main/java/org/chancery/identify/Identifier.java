package org.chancery.identify;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.chancery.identify.Identity.Kind;
import org.chancery.knowledge.Body;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.Person;
import org.chancery.knowledge.State;
import org.jspecify.annotations.Nullable;

/**
 * From an actor phrase to who it is. Needs no parser. May be used by several threads; the same phrase, day, context and knowledge
 * give the same answer.
 */
public final class Identifier {

    private static final Set<String> PRONOUNS = Set.of(
            "he",
            "she",
            "they",
            "it",
            "we",
            "i",
            "you",
            "him",
            "her",
            "them",
            "us",
            "me",
            "someone",
            "somebody",
            "who");

    private final Lexicon lexicon;
    private final Bodies bodies;
    private final PersonPhrases persons;
    private final ActorPhrases actors;
    private final Contexts contexts;
    private final Map<String, Person> personById = new HashMap<>();

    public Identifier(Knowledge knowledge) {
        this.lexicon = new Lexicon(knowledge);
        this.bodies = new Bodies(knowledge);
        this.persons = new PersonPhrases(lexicon, new People(knowledge), new Tenures(knowledge), bodies);
        this.actors = new ActorPhrases(bodies, persons);
        this.contexts = new Contexts(lexicon);
        knowledge.persons().forEach(person -> personById.put(person.id(), person));
    }

    /**
     * Who is meant by a phrase.
     *
     * @param date day on which offices are asked for; null for no day in particular
     * @param context text around the phrase, or a hint such as "Mexican"; null for none
     */
    public Identity identify(String phrase, @Nullable LocalDate date, @Nullable String context) {
        String words = phrase.strip();
        if (PRONOUNS.contains(words.toLowerCase(Locale.ROOT)) && !words.equals("US")) {
            return new Identity(words, null, null, "UNK", null, null, List.of(), null);
        }
        Tokens tokens = Tokens.of(words).core();
        Optional<Identity> entire = entire(tokens);
        String around = context == null ? "" : context;
        Identity found = entire.orElseGet(() -> segments(tokens, date, around));
        return around.isBlank()
                ? found
                : contexts.complete(found, words, around, (part, hint) -> one(part, date, hint));
    }

    /** A name with commas in it, such as that of an organisation. */
    private Optional<Identity> entire(Tokens tokens) {
        if (!tokens.words().contains(",")) {
            return Optional.empty();
        }
        NounPhrase phrase = new NounPhrase(tokens, lexicon.marks(tokens));
        return phrase.isOneName() ? Optional.of(actors.identify(phrase, null, null)) : Optional.empty();
    }

    private Identity segments(Tokens tokens, @Nullable LocalDate date, String context) {
        List<Tokens> segments = tokens.segments();
        if (segments.isEmpty()) {
            return Identity.nobody(tokens.text());
        }
        String hint = contexts.hint(context, tokens.text());
        Identity first = one(segments.get(0).core(), date, hint);
        for (int i = 1; i < segments.size(); i++) {
            Identity next = one(segments.get(i).core(), null, hint);
            if (first.entry() == null
                    && isOnlyOffice(segments.get(0).core())
                    && next.kind() == Kind.PERSON
                    && next.entry() != null) {
                return one(segments.get(i).core(), date, hint);
            }
            first = join(first, next);
        }
        return first;
    }

    /** Whether words tell an office or a body and nobody in it: "Chairman, Presidential Council, Fayez al-Sarraj". */
    private boolean isOnlyOffice(Tokens tokens) {
        List<Lexicon.Mark> marks = lexicon.marks(tokens);
        return marks.stream().anyMatch(mark -> mark.title() != null)
                && IntStream.range(0, tokens.size())
                        .filter(tokens::isCapital)
                        .allMatch(i -> marks.stream().anyMatch(mark -> mark.first() <= i && i <= mark.last()));
    }

    /** What stands behind a name says who the bearer is: "Ana Rojas, Minister of External Affairs of India". */
    private static Identity join(Identity first, Identity next) {
        if (first.entry() != null || next.isNobody()) {
            return first;
        }
        boolean unnamed = first.isNobody();
        Identity joined = first.country() == null ? first.withCountry(next.country()) : first;
        joined = joined.sector() == null && next.sector() != null ? joined.withSector(next.sector()) : joined;
        return unnamed
                ? new Identity(
                        joined.name(),
                        Kind.PERSON,
                        joined.country(),
                        joined.sector(),
                        null,
                        next.kind() == Kind.PERSON ? next.name() : null,
                        List.of(),
                        null)
                : joined;
    }

    private Identity one(Tokens tokens, @Nullable LocalDate date, @Nullable String hint) {
        NounPhrase phrase = new NounPhrase(tokens, lexicon.marks(tokens));
        if (phrase.isOneName()
                && phrase.whole().name() != null
                && (phrase.whole().name().kind() == Lexicon.Kind.BODY || tokens.size() > 1)) {
            return actors.identify(phrase, date, hint);
        }
        Optional<Identity> hinted =
                phrase.isOneName() || hint == null ? Optional.empty() : persons.named(phrase, date, hint);
        Optional<Identity> person =
                phrase.isOneName() || hinted.isPresent() ? hinted : persons.named(phrase, date, null);
        return person.orElseGet(() -> actors.identify(phrase, date, hint));
    }

    /** The sector of a person of the knowledge on a day; null if no person has this id. */
    public @Nullable String sector(String person, @Nullable LocalDate date) {
        Person known = personById.get(person);
        return known == null
                ? null
                : persons.identity(known, Optional.empty(), date, false).sector();
    }

    /** A body by its id. */
    public Optional<Body> body(String id) {
        return bodies.byId(id);
    }

    /** A state by its code. */
    public Optional<State> state(String id) {
        return lexicon.state(id);
    }
}
