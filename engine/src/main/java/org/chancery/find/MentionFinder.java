package org.chancery.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Text;
import org.chancery.annotate.Token;
import org.chancery.knowledge.Words;
import org.jspecify.annotations.Nullable;

/** Finds all words of a text that name or point to somebody who can act. */
final class MentionFinder {

    private static final Set<String> PRONOUNS = Set.of(
            "he",
            "she",
            "they",
            "it",
            "we",
            "i",
            "him",
            "her",
            "them",
            "us",
            "me",
            "his",
            "their",
            "its",
            "our",
            "my",
            "you",
            "your",
            "himself",
            "themselves");

    private final Names names;
    private final Map<String, Words> sides = new HashMap<>();

    MentionFinder(Names names, List<Words> sides) {
        this.names = names;
        for (Words words : sides) {
            words.forms().forEach(form -> this.sides.put(form, words));
        }
    }

    /** Mentions by sentence, in the order of the text. */
    List<List<Mention>> find(Text text) {
        List<Marks> marks = text.sentences().stream()
                .map(sentence -> new Marks(sentence, names))
                .toList();
        shareNames(marks);
        List<List<Mention>> all = new ArrayList<>();
        for (Marks sentence : marks) {
            all.add(mentions(sentence, text));
        }
        return all;
    }

    /** A proper noun that is part of a person's name elsewhere in the text is that name here too. */
    private static void shareNames(List<Marks> all) {
        Set<String> parts = new HashSet<>();
        for (Marks marks : all) {
            for (Marks.PersonAt person : marks.persons) {
                if (person.last() > person.first()) {
                    parts.add(marks.words.get(person.last()));
                    parts.add(marks.words.get(person.first()));
                }
            }
        }
        for (Marks marks : all) {
            for (int i = 0; i < marks.words.size(); i++) {
                if (parts.contains(marks.words.get(i))
                        && marks.sentence.token(i).isProper()
                        && marks.personAt(i).isEmpty()
                        && marks.nameAt(i).isEmpty()
                        && !isWithinBody(marks, i)) {
                    int last = i;
                    while (last + 1 < marks.words.size()
                            && parts.contains(marks.words.get(last + 1))
                            && marks.nameAt(last + 1).isEmpty()
                            && marks.personAt(last + 1).isEmpty()
                            && marks.sentence.token(last + 1).isProper()) {
                        last++;
                    }
                    marks.join(i, last);
                }
            }
            marks.persons.sort(Comparator.comparingInt(Marks.PersonAt::first));
        }
    }

    private static boolean isWithinBody(Marks marks, int token) {
        boolean body = marks.sentence.token(token).name().equals("ORGANIZATION");
        boolean before = token > 0 && marks.sentence.token(token - 1).name().equals("ORGANIZATION");
        boolean behind = token + 1 < marks.words.size()
                && marks.sentence.token(token + 1).name().equals("ORGANIZATION");
        return body && (before || behind);
    }

    private List<Mention> mentions(Marks marks, Text text) {
        List<Mention> found = new ArrayList<>();
        List<Offices.Found> offices = new Offices(marks).all();
        Set<Offices.Found> used = new HashSet<>();
        for (Marks.PersonAt person : marks.persons) {
            found.add(person(marks, person, offices, used));
        }
        for (Offices.Found office : offices) {
            if (!used.contains(office)) {
                title(marks, office, found);
            }
        }
        for (Peers.Found peer : Peers.nameless(marks)) {
            found.add(mention(
                    marks,
                    peer.first(),
                    peer.last(),
                    Mention.Kind.TITLE,
                    "",
                    peer.state(),
                    List.of(),
                    join(marks, peer.first(), peer.last())));
        }
        sides(marks, found);
        organs(marks, found);
        names(marks, found);
        unknownBodies(marks, found, text);
        pronouns(marks, found);
        found.sort(Comparator.comparingInt(Mention::first)
                .thenComparing(Comparator.comparingInt(Mention::last).reversed()));
        return found;
    }

    private Mention person(Marks marks, Marks.PersonAt person, List<Offices.Found> offices, Set<Offices.Found> used) {
        List<Mention.Office> held = new ArrayList<>();
        int first = person.first();
        for (Offices.Found office : offices) {
            boolean before = standsBefore(marks, office, person) || joinsNext(marks, office, person, offices);
            if (before || standsBehind(marks, office, person)) {
                held.add(office(marks, office));
                used.add(office);
                first = before ? Math.min(first, office.first()) : first;
            }
        }
        String state = held.stream()
                .map(Mention.Office::state)
                .filter(s -> s != null)
                .findFirst()
                .orElse(null);
        int next = person.last() + 1;
        if (marks.isWord(next, "of")
                && marks.nameAt(marks.isWord(next + 1, "the") ? next + 2 : next + 1)
                        .isPresent()
                && state == null) {
            state = marks.nameAt(marks.isWord(next + 1, "the") ? next + 2 : next + 1)
                    .get()
                    .name()
                    .state();
        }
        state = state == null ? Peers.stateOf(marks, person).orElse(null) : state;
        String name = name(marks, person);
        return mention(
                marks,
                first,
                withSuffix(marks, person.last()),
                Mention.Kind.PERSON,
                "",
                state == null || state.isEmpty() ? null : state,
                held,
                name);
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
                && !office.title().noun().plural()
                && offices.stream()
                        .anyMatch(next -> next.first() == office.last() + 2
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

    private static Mention.Office office(Marks marks, Offices.Found office) {
        return new Mention.Office(
                marks.sentence.span(office.first(), office.last()),
                office.title().noun().words().id(),
                office.state(),
                office.body());
    }

    private void title(Marks marks, Offices.Found office, List<Mention> found) {
        Sentence sentence = marks.sentence;
        boolean modifier = Sentence.isRelation(sentence.relation(office.head()), "compound")
                && sentence.head(office.head()) > office.last();
        boolean vague = determiner(marks, office.first(), "a", "an", "any", "every", "each", "no", "some", "another");
        if (modifier || vague) {
            return;
        }
        int first = office.first() > 0
                        && marks.isWord(
                                office.first() - 1, "the", "his", "her", "their", "its", "both", "two", "our", "my")
                ? office.first() - 1
                : office.first();
        first = first > 0 && marks.isWord(first - 1, "the", "both") ? first - 1 : first;
        boolean several = office.title().noun().plural();
        String text = marks.words.get(first).toLowerCase(Locale.ROOT);
        Mention.Kind kind = several
                        && (text.equals("the") || text.equals("both") || text.equals("two"))
                        && office.body() == null
                        && office.state() == null
                        && office.first() == office.title().first()
                        && office.last() == office.title().last()
                        && !marks.isWord(office.last() + 1, "of", "who", "from")
                ? Mention.Kind.SIDES
                : several ? Mention.Kind.GROUP : Mention.Kind.TITLE;
        String reference = kind == Mention.Kind.GROUP && office.body() != null
                ? office.body()
                : office.title().noun().words().id();
        found.add(mention(
                marks,
                first,
                office.last(),
                kind,
                reference,
                office.state(),
                List.of(office(marks, office)),
                marks.sentence.span(first, office.last()).length() == 0 ? "" : join(marks, first, office.last())));
    }

    private static boolean determiner(Marks marks, int first, String... words) {
        return marks.isWord(first - 1, words) || marks.isWord(first, words);
    }

    private static String join(Marks marks, int first, int last) {
        return String.join(" ", marks.words.subList(first, last + 1));
    }

    private void sides(Marks marks, List<Mention> found) {
        for (int i = 1; i < marks.words.size(); i++) {
            Words words = sides.get(marks.words.get(i).toLowerCase(Locale.ROOT));
            if (words == null || covered(found, i)) {
                continue;
            }
            int first = i - 1;
            while (first > 0 && marks.isWord(first, "two", "our", "respective", "negotiating")) {
                first--;
            }
            boolean subject = Sentence.isRelation(marks.sentence.relation(i), "nsubj");
            if (words.give("subject").equals("only") && !subject) {
                continue;
            }
            boolean both = marks.isWord(i - 1, "two", "both", "respective")
                    || marks.isWord(i - 1, "the", "our") && !words.give("bare").equals("no");
            boolean modified =
                    marks.isWord(i + 1, "of", "to") && marks.nameAt(i + 2).isPresent();
            if (both && !modified) {
                int from = marks.isWord(first, "the", "both", "two", "our") ? first : first + 1;
                found.add(
                        mention(marks, from, i, Mention.Kind.SIDES, words.id(), null, List.of(), join(marks, from, i)));
            }
        }
    }

    private void organs(Marks marks, List<Mention> found) {
        for (Marks.NounAt organ : marks.organs) {
            if (covered(found, organ.last())) {
                continue;
            }
            OrganOwner owner = OrganOwner.of(marks, organ);
            boolean compound = Sentence.isRelation(marks.sentence.relation(organ.last()), "compound")
                    || Sentence.isRelation(marks.sentence.relation(organ.last()), "amod");
            boolean definite = marks.isWord(owner.first() - 1, "the", "its", "their", "his", "our")
                    || owner.state() != null
                    || organ.noun().plural();
            if (!compound && definite) {
                String reference = owner.body() == null ? organ.noun().words().id() : owner.body();
                found.add(mention(
                        marks,
                        owner.first(),
                        owner.last(),
                        Mention.Kind.GROUP,
                        reference,
                        owner.state(),
                        List.of(),
                        join(marks, owner.first(), owner.last())));
            }
        }
    }

    private static void names(Marks marks, List<Mention> found) {
        for (Marks.NameAt name : marks.names) {
            boolean place = name.name().metonym() && Metonyms.isPlace(marks.sentence, name.first(), name.last());
            if (place || coveredByOther(found, name)) {
                continue;
            }
            @Nullable
            String state = name.name().state().isEmpty() ? null : name.name().state();
            found.add(mention(
                    marks,
                    name.first(),
                    name.last(),
                    kind(marks, name),
                    name.name().reference(),
                    state,
                    List.of(),
                    join(marks, name.first(), name.last())));
        }
    }

    private static Mention.Kind kind(Marks marks, Marks.NameAt name) {
        Mention.Kind kind = name.name().kind();
        if (kind == Mention.Kind.ADJECTIVE || kind == Mention.Kind.PEOPLE) {
            String tag = marks.sentence.token(name.last()).tag();
            boolean plural = tag.equals("NNPS") || tag.equals("NNS");
            boolean people = plural
                    || (kind == Mention.Kind.PEOPLE
                            && tag.startsWith("NN")
                            && !Sentence.isRelation(marks.sentence.relation(name.last()), "compound"));
            return people ? Mention.Kind.PEOPLE : Mention.Kind.ADJECTIVE;
        }
        return kind;
    }

    private static boolean coveredByOther(List<Mention> found, Marks.NameAt name) {
        return found.stream()
                .anyMatch(mention -> mention.kind() == Mention.Kind.PERSON
                        && mention.covers(name.first())
                        && mention.covers(mention.last())
                        && mention.name().contains(" ")
                        && mention.offices().isEmpty());
    }

    private static void unknownBodies(Marks marks, List<Mention> found, Text text) {
        int i = 0;
        while (i < marks.words.size()) {
            int first = i;
            while (i < marks.words.size()
                    && marks.sentence.token(i).name().equals("ORGANIZATION")
                    && !covered(found, i)) {
                i++;
            }
            if (i > first) {
                int last = marks.sentence.token(i - 1).tag().equals("POS") ? i - 2 : i - 1;
                boolean named = last >= first
                        && marks.sentence.token(last).isProper()
                        && marks.words.get(first).length() > 1;
                if (named) {
                    found.add(mention(
                            marks,
                            first,
                            last,
                            Mention.Kind.BODY,
                            "",
                            null,
                            List.of(),
                            text.quote(marks.sentence.span(first, last)).replaceAll("\\s+", " ")));
                }
            }
            i = Math.max(i, first + 1);
        }
    }

    private static void pronouns(Marks marks, List<Mention> found) {
        for (int i = 0; i < marks.words.size(); i++) {
            if (PRONOUNS.contains(marks.words.get(i).toLowerCase(Locale.ROOT))
                    && marks.sentence.token(i).tag().startsWith("PRP")) {
                found.add(mention(
                        marks,
                        i,
                        i,
                        Mention.Kind.PRONOUN,
                        marks.words.get(i).toLowerCase(Locale.ROOT),
                        null,
                        List.of(),
                        marks.words.get(i)));
            }
        }
    }

    private static boolean covered(List<Mention> found, int token) {
        return found.stream().anyMatch(mention -> mention.covers(token));
    }

    private static Mention mention(
            Marks marks,
            int first,
            int last,
            Mention.Kind kind,
            String reference,
            @Nullable String state,
            List<Mention.Office> offices,
            String name) {
        int head = last;
        for (int i = last; i >= first; i--) {
            int governor = marks.sentence.head(i);
            if ((governor < first || governor > last)
                    && !marks.sentence.token(i).isMark()) {
                head = i;
                break;
            }
        }
        return new Mention(
                marks.sentence.index(),
                first,
                last,
                head,
                kind,
                reference,
                state,
                offices,
                name,
                marks.sentence.span(first, last));
    }
}
