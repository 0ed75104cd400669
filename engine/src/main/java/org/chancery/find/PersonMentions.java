package org.chancery.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.jspecify.annotations.Nullable;

/** Gives the mention of a person: the name, the titles around it and the state they are of. */
final class PersonMentions {

    private final Names names;

    PersonMentions(Names names) {
        this.names = names;
    }

    /** The person, who takes the titles that are theirs into those used. */
    Mention person(Marks marks, Marks.PersonAt person, List<Offices.Found> offices, Set<Offices.Found> used) {
        List<Mention.Office> held = new ArrayList<>();
        int first = person.first();
        for (Offices.Found office : offices) {
            boolean before = standsBefore(marks, office, person) || joinsNext(marks, office, person, offices);
            if (before || standsBehind(marks, office, person)) {
                held.add(TitleMentions.office(marks, office));
                used.add(office);
                first = before ? Math.min(first, office.first()) : first;
            }
        }
        String state = state(marks, person, held);
        return MentionAt.of(
                marks,
                first,
                withSuffix(marks, person.last()),
                Mention.Kind.PERSON,
                "",
                state,
                held,
                name(marks, person));
    }

    private static @Nullable String state(Marks marks, Marks.PersonAt person, List<Mention.Office> held) {
        String state = held.stream()
                .map(Mention.Office::state)
                .filter(s -> s != null)
                .findFirst()
                .orElse(null);
        int next = person.last() + 1;
        int place = marks.isWord(next + 1, "the") ? next + 2 : next + 1;
        if (marks.isWord(next, "of") && marks.nameAt(place).isPresent() && state == null) {
            state = marks.nameAt(place).get().name().state();
        }
        state = state == null ? Peers.stateOf(marks, person).orElse(null) : state;
        return state == null || state.isEmpty() ? null : state;
    }

    /** "Biden, Jr.": the sentence may hold the name by the suffix. */
    private static int withSuffix(Marks marks, int last) {
        int next = marks.isWord(last + 1, ",") ? last + 2 : last + 1;
        return marks.isWord(next, "jr.", "jr", "sr.", "sr", "ii", "iii") ? next : last;
    }

    private static String name(Marks marks, Marks.PersonAt person) {
        StringBuilder name = new StringBuilder();
        Token before = null;
        for (int i = person.first(); i <= person.last(); i++) {
            Token token = marks.sentence.token(i);
            boolean gap = before != null && before.end() < token.begin();
            name.append(gap ? " " : "").append(token.text());
            before = token;
        }
        return name.toString();
    }

    private boolean standsBefore(Marks marks, Offices.Found office, Marks.PersonAt person) {
        int next = office.last() + 1;
        while (next < person.first()
                && (names.honorifics.at(marks.words, next).isPresent() || marks.isWord(next, ",", "\""))) {
            next++;
        }
        if (next == person.first()) {
            boolean commaBetween = marks.isWord(office.last() + 1, ",");
            boolean named = office.last() > office.title().last()
                    || office.state() != null && marks.isWord(person.last() + 1, ",");
            return !commaBetween || named;
        }
        return isOneOfSeveral(marks, office, person);
    }

    /** "presidents Mora and Lindqvist": one title before a list of names. */
    private static boolean isOneOfSeveral(Marks marks, Offices.Found office, Marks.PersonAt person) {
        boolean chain = office.title().noun().plural()
                && office.last() < person.first()
                && marks.persons.stream()
                        .filter(p -> p.first() > office.last() && p.first() < person.first())
                        .allMatch(p -> marks.sentence.isAbove(p.last(), person.last())
                                || marks.sentence.head(person.last()) == p.last());
        boolean direct = marks.persons.stream().anyMatch(p -> p.first() == office.last() + 1);
        return chain && direct && person.first() - office.last() < 14;
    }

    /** "party chairman and foreign minister Berg": both titles are hers. */
    private boolean joinsNext(Marks marks, Offices.Found office, Marks.PersonAt person, List<Offices.Found> offices) {
        return marks.isWord(office.last() + 1, "and")
                && !marks.isWord(office.first() - 1, "the")
                && !office.title().noun().plural()
                && offices.stream()
                        .anyMatch(next -> next.first() == office.last() + 2
                                && (office.state() == null
                                        || next.state() == null
                                        || office.state().equals(next.state()))
                                && standsBefore(marks, next, person)
                                && next.title().noun().plural()
                                        == office.title().noun().plural());
    }

    private static boolean standsBehind(Marks marks, Offices.Found office, Marks.PersonAt person) {
        int comma = person.last() + 1;
        if (!marks.isWord(comma, ",", "(", "-", "–")) {
            return apposition(marks, office, person);
        }
        int at = comma + 1;
        while (marks.isWord(
                at, "a", "an", "the", "then", "former", "new", "also", "who", "is", "currently", "his", "its")) {
            at++;
        }
        return (at == office.first() && !followedByPerson(marks, office)) || apposition(marks, office, person);
    }

    private static boolean followedByPerson(Marks marks, Offices.Found office) {
        return marks.persons.stream().anyMatch(p -> p.first() == office.last() + 1);
    }

    /** The title hangs from the name as an apposition, perhaps behind another title. */
    private static boolean apposition(Marks marks, Offices.Found office, Marks.PersonAt person) {
        Sentence sentence = marks.sentence;
        int at = office.head();
        for (int steps = 0; steps < 3 && at >= 0; steps++) {
            String relation = sentence.relation(at);
            if (relation.equals("appos")) {
                int head = sentence.head(at);
                return person.first() <= head
                        && head <= person.last()
                        && !followedByPerson(marks, office)
                        && office.first() > person.last();
            }
            if (!Sentence.isRelation(relation, "conj")) {
                return false;
            }
            at = sentence.head(at);
        }
        return false;
    }
}
