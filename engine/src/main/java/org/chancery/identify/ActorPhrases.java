package org.chancery.identify;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.identify.Identity.Kind;
import org.chancery.identify.Lexicon.Mark;
import org.chancery.knowledge.Body;
import org.chancery.knowledge.State;
import org.chancery.knowledge.Words;
import org.jspecify.annotations.Nullable;

/** Who is meant by a phrase that names no person: a state, a body, the holder of an office, people of some kind. */
final class ActorPhrases {

    /** Sectors whose people are called elites once they have left office. */
    private static final Set<String> LEFT = Set.of("GOV", "LEG", "JUD", "MIL", "SPY", "COP", "PTY", "OPP");

    private static final Set<String> NO_STATE = Set.of("NGO", "MNC", "ISM");

    private final Bodies bodies;
    private final PersonPhrases persons;

    ActorPhrases(Bodies bodies, PersonPhrases persons) {
        this.bodies = bodies;
        this.persons = persons;
    }

    Identity identify(NounPhrase phrase, @Nullable LocalDate date, @Nullable String hint) {
        if (phrase.isOneName()) {
            return ofName(phrase.whole(), phrase, date, hint);
        }
        Optional<Mark> actor = phrase.actor();
        if (actor.isEmpty()) {
            return withoutActor(phrase, date, hint);
        }
        Mark mark = actor.get();
        return mark.name() != null ? ofBody(phrase, mark, date, hint) : ofNoun(phrase, mark, date, hint);
    }

    private Identity ofName(Mark mark, NounPhrase phrase, @Nullable LocalDate date, @Nullable String hint) {
        Lexicon.Name name = java.util.Objects.requireNonNull(mark.name());
        return name.state() == null ? ofBody(phrase, mark, date, hint) : ofState(name.state(), name.kind(), phrase);
    }

    private static Identity ofState(State state, Lexicon.Kind as, NounPhrase phrase) {
        boolean government = as == Lexicon.Kind.CAPITAL || as == Lexicon.Kind.SEAT;
        boolean place = as == Lexicon.Kind.PLACE;
        boolean people = as == Lexicon.Kind.PEOPLE || as == Lexicon.Kind.ADJECTIVE;
        String sector = state.sector() != null ? state.sector() : government ? "GOV" : place ? "CVL" : null;
        return new Identity(
                place || people ? phrase.tokens.text() : state.name(),
                people ? Kind.GROUP : Kind.STATE,
                code(state),
                sector,
                place || people ? null : state.wikidata(),
                null,
                List.of(),
                place ? null : state.id());
    }

    /** The code of a state; that of the state in law for a land that broke away. */
    static String code(State state) {
        return state.partOf() != null ? state.partOf() : state.id();
    }

    private Identity ofBody(NounPhrase phrase, Mark mark, @Nullable LocalDate date, @Nullable String hint) {
        List<Body> all = java.util.Objects.requireNonNull(mark.name()).bodies();
        String country = phrase.state().map(ActorPhrases::code).orElse(hint);
        Body body = all.stream()
                .filter(one -> country != null && country.equals(PersonPhrases.country(one)))
                .findFirst()
                .orElse(all.get(0));
        Identity identity = ofBody(body, date);
        boolean homeless = body.state() == null && body.code() != null && NO_STATE.contains(body.code());
        Optional<State> named = phrase.stateIn(phrase.head());
        boolean other = body.state() != null
                && !body.group()
                && isRightBefore(phrase, mark)
                && named.filter(state -> !code(state).equals(body.state())).isPresent();
        if (other && named.isPresent()) {
            return identity.withCountry(code(named.get())).withName(phrase.tokens.text());
        }
        Identity placed = homeless && named.isPresent() ? identity.withCountry(code(named.get())) : identity;
        return phrase.isFormer() && mark.last() < phrase.end - 1 ? placed.withSector("ELI") : placed;
    }

    /** "Seoul metropolitan police" is not that of London, whatever the bare name stands for. */
    private static boolean isRightBefore(NounPhrase phrase, Mark mark) {
        return phrase.head().stream().anyMatch(before -> before.state() != null && before.last() == mark.first() - 1);
    }

    static Identity ofBody(Body body, @Nullable LocalDate date) {
        return new Identity(
                body.name(),
                body.group() ? Kind.GROUP : Kind.ORGANIZATION,
                PersonPhrases.country(body),
                body.sectorOn(date),
                body.wikidata(),
                null,
                List.of(),
                body.id());
    }

    private Identity ofNoun(NounPhrase phrase, Mark mark, @Nullable LocalDate date, @Nullable String hint) {
        Optional<Body> owner = owner(phrase, mark);
        Optional<State> state = phrase.state();
        boolean bodyFirst = owner.isPresent()
                && (state.isEmpty() || phrase.stateIn(phrase.head()).isEmpty());
        String country = bodyFirst
                ? owner.map(PersonPhrases::country).orElse(null)
                : state.map(ActorPhrases::code).orElse(hint);
        Lexicon.@Nullable Noun title = mark.title();
        if (title != null && !title.plural() && !phrase.isFormer()) {
            String of = bodyFirst
                    ? owner.map(Body::id).orElse("")
                    : state.map(State::id).orElse(hint == null ? "" : hint);
            Optional<Identity> holder = persons.holder(title.words(), of, date);
            if (holder.isPresent()) {
                return holder.get();
            }
        }
        Lexicon.Noun noun = mark.noun() != null ? mark.noun() : java.util.Objects.requireNonNull(title);
        Kind kind = title != null && !title.plural()
                ? Kind.PERSON
                : noun.words().give("stands_for").equals("state") ? Kind.ORGANIZATION : Kind.GROUP;
        return new Identity(
                phrase.tokens.text(),
                kind,
                country,
                sector(phrase, mark, noun.words(), date),
                null,
                null,
                List.of(),
                null);
    }

    /** The body whose officer, organ or member the head is: in the head before it, or behind "of" and "for". */
    private static Optional<Body> owner(NounPhrase phrase, Mark actor) {
        Optional<Body> before = phrase.head().stream()
                .filter(mark -> mark.last() < actor.first() && mark.name() != null && !phrase.isUndone(mark))
                .flatMap(mark -> mark.name().bodies().stream().limit(1))
                .findFirst();
        return before.or(() -> phrase.tails.stream()
                .filter(NounPhrase.Tail::belongs)
                .flatMap(tail -> tail.marks().stream())
                .filter(mark -> mark.name() != null)
                .flatMap(mark -> mark.name().bodies().stream().limit(1))
                .findFirst());
    }

    private @Nullable String sector(NounPhrase phrase, Mark mark, Words noun, @Nullable LocalDate date) {
        String own = noun.give("sector");
        String sector =
                noun.give("weak").equals("true") ? lent(phrase, mark, date).orElse(own) : own;
        boolean left = phrase.isFormer() || noun.id().startsWith("former.");
        if (left && LEFT.contains(sector) && !Set.of("troops", "armed.forces").contains(noun.id())) {
            return "ELI";
        }
        return sector.isEmpty() || sector.equals("NONE") ? null : sector;
    }

    /** A spokesman, an official or a chief belongs to the sector of whom he stands for. */
    private static Optional<String> lent(NounPhrase phrase, Mark mark, @Nullable LocalDate date) {
        List<Mark> head = phrase.head();
        for (int i = head.size() - 1; i >= 0; i--) {
            Mark before = head.get(i);
            Optional<String> sector =
                    before.last() < mark.first() && !phrase.isUndone(before) ? sector(before, date) : Optional.empty();
            if (sector.isPresent()) {
                return sector;
            }
        }
        return phrase.tails.stream()
                .filter(tail -> Set.of("of", "for", "from").contains(tail.preposition()))
                .flatMap(tail -> lastSector(tail.marks(), date).stream())
                .findFirst();
    }

    private static Optional<String> lastSector(List<Mark> marks, @Nullable LocalDate date) {
        return marks.stream().flatMap(mark -> sector(mark, date).stream()).reduce((one, other) -> other);
    }

    private static Optional<String> sector(Mark mark, @Nullable LocalDate date) {
        if (mark.name() != null && mark.name().kind() == Lexicon.Kind.BODY) {
            return Optional.ofNullable(mark.name().bodies().get(0).sectorOn(date));
        }
        if (NounPhrase.isSeat(mark) && mark.name() != null && mark.name().kind() == Lexicon.Kind.SEAT) {
            return Optional.of("GOV");
        }
        Lexicon.@Nullable Noun noun = mark.noun() != null ? mark.noun() : mark.title();
        return noun == null || noun.words().give("weak").equals("true")
                ? Optional.empty()
                : Optional.of(noun.words().give("sector")).filter(sector -> !sector.isEmpty());
    }

    /** "Sydney Walker": somebody who is called like a city. */
    private static boolean mayBeNamesake(NounPhrase phrase) {
        Tokens tokens = phrase.tokens;
        boolean names = tokens.size() > 1 && !tokens.lower() && phrase.end == tokens.size();
        for (int i = 0; i < tokens.size() && names; i++) {
            names = tokens.isCapital(i);
        }
        return names
                && phrase.head().stream()
                        .anyMatch(mark -> mark.length() == 1
                                && mark.name() != null
                                && mark.name().kind() != Lexicon.Kind.ADJECTIVE
                                && mark.name().kind() != Lexicon.Kind.PEOPLE);
    }

    private Identity withoutActor(NounPhrase phrase, @Nullable LocalDate date, @Nullable String hint) {
        Optional<State> state = phrase.state();
        List<Body> spelled = bodies.spelled(phrase.tokens.sub(0, phrase.end).text());
        if (!spelled.isEmpty() && !phrase.tokens.lower()) {
            String country = state.map(ActorPhrases::code).orElse(hint);
            return ofBody(
                    spelled.stream()
                            .filter(body -> country != null && country.equals(PersonPhrases.country(body)))
                            .findFirst()
                            .orElse(spelled.get(0)),
                    date);
        }
        if (state.isEmpty() || mayBeNamesake(phrase)) {
            return Identity.nobody(phrase.tokens.text());
        }
        List<Mark> head = phrase.head();
        boolean seat = !head.isEmpty()
                && NounPhrase.isSeat(head.get(head.size() - 1))
                && head.get(head.size() - 1).last() == phrase.end - 1;
        String sector = state.get().sector() != null ? state.get().sector() : seat ? "GOV" : null;
        return new Identity(phrase.tokens.text(), Kind.GROUP, code(state.get()), sector, null, null, List.of(), null);
    }
}
