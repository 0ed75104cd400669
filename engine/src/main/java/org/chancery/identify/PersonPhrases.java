package org.chancery.identify;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.identify.Identity.Kind;
import org.chancery.identify.Lexicon.Mark;
import org.chancery.knowledge.Body;
import org.chancery.knowledge.Person;
import org.chancery.knowledge.Words;
import org.jspecify.annotations.Nullable;

/** Known persons in a phrase: by full name, by surname with a title, or by the office held on a day. */
final class PersonPhrases {

    private static final Set<String> ONLY_NAMED =
            Set.of("king", "queen", "emperor", "emir", "sultan", "pope", "prince", "grand.duke", "crown.prince");

    private static final Set<String> INTRODUCING =
            Set.of("former", "acting", "interim", "then", "late", "elect", "designate", "caretaker", "-");
    /** Apostrophes that stand alone, for a sound or an accent: Kadre' Ouedraogo. */
    private static final Set<String> MARKS = Set.of("'", "’");

    private static final Set<String> LOOSE = Set.of("chairman", "head", "leader", "secretary", "president");

    private final Lexicon lexicon;
    private final People people;
    private final Tenures tenures;
    private final Bodies bodies;

    PersonPhrases(Lexicon lexicon, People people, Tenures tenures, Bodies bodies) {
        this.lexicon = lexicon;
        this.people = people;
        this.tenures = tenures;
        this.bodies = bodies;
    }

    /**
     * The person whom a phrase names. A name of a state within the name of the person does not count: Ricardo Lagos.
     *
     * @param hint country to which the person must belong if the phrase names none; null for any
     */
    Optional<Identity> named(NounPhrase phrase, @Nullable LocalDate date, @Nullable String hint) {
        for (int[] run : runs(phrase)) {
            String country =
                    phrase.stateOutside(run[0], run[1]).map(ActorPhrases::code).orElse(hint);
            Optional<Identity> found = at(phrase, run[0], run[1], date, country);
            if (found.isPresent()) {
                return found;
            }
        }
        return behindOffice(phrase, date);
    }

    /**
     * Whoever stands behind an office that is told in full: "President of the Swiss Confederation Ruth Dreifuss". Nobody behind
     * what somebody else is: "spokesman of President Chirac".
     */
    private Optional<Identity> behindOffice(NounPhrase phrase, @Nullable LocalDate date) {
        Optional<Words> title = phrase.marks.stream()
                .filter(mark -> mark.title() != null && mark.last() <= 3)
                .findFirst()
                .map(Mark::title)
                .map(Lexicon.Noun::words);
        if (title.isEmpty()
                || !phrase.tokens.words().contains("of")
                        && !phrase.tokens.words().contains("and")) {
            return Optional.empty();
        }
        int size = phrase.tokens.size();
        int first = size;
        while (first > 1 && mayBeName(phrase, first - 1)) {
            first--;
        }
        for (; first < size - 1; first++) {
            List<String> words =
                    NameFold.words(String.join(" ", phrase.tokens.words().subList(first, size)));
            Optional<Identity> found = words.size() < 2
                    ? Optional.empty()
                    : people.called(words).stream()
                            .filter(candidate -> candidate.hasAll(words) && isIn(candidate.person(), title.get(), date))
                            .findFirst()
                            .map(candidate -> identity(candidate.person(), title, date, phrase.isFormer()));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Whether a person held the office of a title on a day; heads and chairmen may have another name by their office. */
    private boolean isIn(Person person, Words title, @Nullable LocalDate date) {
        boolean loose = LOOSE.contains(title.give("office"));
        return (date == null ? person.tenures() : tenures.of(person, date))
                .stream().anyMatch(tenure -> tenures.fits(tenure, title) || loose && isHigh(tenure));
    }

    private Optional<Identity> at(
            NounPhrase phrase, int first, int end, @Nullable LocalDate date, @Nullable String country) {
        Optional<Words> title = titleBefore(phrase, Math.max(first, end - 1));
        String called =
                String.join(" ", phrase.tokens.words().subList(first, end)).replace(" - ", "-");
        List<String> words = NameFold.words(called);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        List<People.Candidate> candidates = people.called(words);
        boolean full = words.size() > 1;
        boolean only = title.map(Words::id).filter(ONLY_NAMED::contains).isPresent();
        boolean introduced = title.isPresent() || first > 0 && isIntroduced(phrase, first);
        boolean alone = first == 0 && end == phrase.tokens.size();
        if (!full && !introduced && !alone || phrase.tokens.lower() && !full) {
            return Optional.empty();
        }
        return candidates.stream()
                .filter(candidate -> candidate.whole() || !full || only)
                .filter(candidate -> full && candidate.whole()
                        || isServing(candidate.person(), title, date, phrase.isFormer(), introduced))
                .filter(candidate -> country == null
                        || country.equals(candidate.person().state())
                        || serves(candidate.person(), country))
                .max(Comparator.comparingInt((People.Candidate c) -> weight(c, title, date, country))
                        .thenComparing(c -> c.person().id(), Comparator.reverseOrder()))
                .map(candidate -> identity(candidate.person(), title, date, phrase.isFormer()));
    }

    private static boolean serves(Person person, String country) {
        return person.tenures().stream().anyMatch(tenure -> tenure.of().equals(country));
    }

    /** Somebody of one name alone is meant only while, or because, an office makes the name known. */
    private boolean isServing(
            Person person, Optional<Words> title, @Nullable LocalDate date, boolean former, boolean introduced) {
        if (former) {
            return person.tenures().stream().anyMatch(t -> title.isEmpty() || tenures.fits(t, title.get()));
        }
        boolean known = date == null
                ? person.tenures().stream().anyMatch(t -> title.isPresent() ? tenures.fits(t, title.get()) : isHigh(t))
                : tenures.of(person, date).stream().anyMatch(t -> title.isEmpty() || tenures.fits(t, title.get()));
        boolean dated = date != null && introduced && title.isPresent() && tenures.holds(person, date);
        return known || dated;
    }

    private boolean isHigh(Person.Tenure tenure) {
        return tenures.rank(tenure) <= 3;
    }

    private int weight(
            People.Candidate candidate, Optional<Words> title, @Nullable LocalDate date, @Nullable String country) {
        Person person = candidate.person();
        List<Person.Tenure> held = tenures.of(person, date);
        int weight = candidate.score();
        weight += date != null && !held.isEmpty() ? 20 : 0;
        weight += title.isPresent() && held.stream().anyMatch(t -> tenures.fits(t, title.get())) ? 30 : 0;
        weight += country != null && country.equals(person.state()) ? 15 : 0;
        weight += held.isEmpty() ? 0 : 9 - Math.min(9, tenures.rank(held.get(0)));
        weight += date == null && held.stream().anyMatch(t -> t.until() == null) ? 5 : 0;
        return weight;
    }

    /** Where a person's name may stand: the longest runs of names first, behind what introduces them. */
    private List<int[]> runs(NounPhrase phrase) {
        List<int[]> runs = new ArrayList<>();
        Tokens tokens = phrase.tokens;
        int size = tokens.size();
        for (int first = 0; first < size; first++) {
            if (first > 0 && !isIntroduction(phrase, first)) {
                break;
            }
            int end = first;
            while (end < size && mayBeName(phrase, end)) {
                end++;
            }
            while (end > first && NameFold.isParticle(tokens.low(end - 1)) && !tokens.isCapital(end - 1)) {
                end--;
            }
            boolean rest = end == size || end >= phrase.end || tokens.low(end).equals("of");
            if (end > first && (rest || tokens.lower())) {
                runs.add(new int[] {first, end});
            }
        }
        return runs;
    }

    private static boolean mayBeName(NounPhrase phrase, int i) {
        Tokens tokens = phrase.tokens;
        String low = tokens.low(i);
        if (low.equals("of") || low.equals("and") || low.equals("'s")) {
            return false;
        }
        boolean joined = i > 0 && tokens.low(i - 1).equals("-");
        if (MARKS.contains(low)) {
            return i > 0 && i + 1 < tokens.size() && tokens.isCapital(i - 1) && tokens.isCapital(i + 1);
        }
        return tokens.lower()
                || tokens.isCapital(i)
                || joined
                || NameFold.isParticle(low)
                || low.equals("-")
                || NameFold.isElided(tokens.words().get(i));
    }

    /** Whether all words before a place may introduce a name: titles, nationalities, words of respect, other small words. */
    private boolean isIntroduction(NounPhrase phrase, int first) {
        int i = first - 1;
        Tokens tokens = phrase.tokens;
        boolean marked = phrase.marks.stream().anyMatch(mark -> mark.first() <= i && i <= mark.last());
        boolean respect = false;
        for (int from = Math.max(0, i - 2); from <= i; from++) {
            respect |= from + lexicon.honorific(tokens, from) > i;
        }
        return marked
                || respect
                || !tokens.isCapital(i)
                || tokens.low(i).equals("'s")
                || INTRODUCING.contains(tokens.low(i));
    }

    private boolean isIntroduced(NounPhrase phrase, int first) {
        for (int from = Math.max(0, first - 3); from < first; from++) {
            if (from + lexicon.honorific(phrase.tokens, from) == first) {
                return true;
            }
        }
        return false;
    }

    private Optional<Words> titleBefore(NounPhrase phrase, int first) {
        return phrase.marks.stream()
                .filter(mark -> mark.title() != null && mark.last() < first)
                .reduce((one, other) -> one.length() >= other.length() && one.last() > first - 3 ? one : other)
                .map(Mark::title)
                .map(Lexicon.Noun::words);
    }

    /** The person who held on a day the office that a title names: "the French president". */
    Optional<Identity> holder(Words title, String of, @Nullable LocalDate date) {
        if (date == null) {
            return Optional.empty();
        }
        return tenures.holder(title, of, date).map(held -> identity(held.person(), Optional.of(title), date, false));
    }

    /** A person with the offices of a day. */
    Identity identity(Person person, Optional<Words> title, @Nullable LocalDate date, boolean former) {
        List<Person.Tenure> held = tenures.of(person, date);
        Optional<Person.Tenure> tenure = held.stream()
                .filter(t -> title.isPresent() && tenures.fits(t, title.get()))
                .findFirst()
                .or(() -> held.stream().findFirst());
        boolean serving = tenure.isPresent() && (date != null || tenure.get().until() == null);
        String country = tenure.map(t -> country(t.of(), person)).orElse(person.state());
        return new Identity(
                person.name(),
                Kind.PERSON,
                country,
                sector(tenure, title, former && (date != null || !serving)),
                person.wikidata(),
                serving && tenure.isPresent() ? wording(tenure.get()) : null,
                serving
                        ? held.stream()
                                .filter(t -> date != null || t.until() == null)
                                .map(t -> new Identity.Office(t.office(), t.of()))
                                .toList()
                        : List.of(),
                person.id());
    }

    private @Nullable String sector(Optional<Person.Tenure> tenure, Optional<Words> title, boolean former) {
        if (tenure.isPresent() && !former) {
            return tenures.sector(tenure.get());
        }
        return title.filter(words -> !former && !words.id().startsWith("former."))
                .map(words -> words.give("sector"))
                .filter(sector -> !sector.isEmpty())
                .orElse("ELI");
    }

    private @Nullable String country(String of, Person person) {
        if (lexicon.state(of).isPresent()) {
            return of;
        }
        return bodies.byId(of).map(PersonPhrases::country).orElse(person.state());
    }

    static @Nullable String country(Body body) {
        return body.state() != null ? body.state() : body.code();
    }

    private String wording(Person.Tenure tenure) {
        String of = lexicon.state(tenure.of())
                .map(state -> state.name())
                .or(() -> bodies.byId(tenure.of()).map(Body::name))
                .orElse(tenure.of());
        boolean named = tenure.office().toLowerCase(Locale.ROOT).contains(" of ") || of.isEmpty();
        return named && tenure.office().contains(of) ? tenure.office() : tenure.office() + " of " + of;
    }
}
