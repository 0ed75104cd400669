package org.chancery.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.annotate.Text;
import org.chancery.knowledge.Words;

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
    private final PersonMentions persons;
    private final GroupMentions groups;
    private final StandIns standIns;

    MentionFinder(Names names, List<Words> sides, List<Words> standIns) {
        this.names = names;
        this.standIns = new StandIns(standIns);
        this.persons = new PersonMentions(names);
        this.groups = new GroupMentions(sides);
    }

    /** Mentions by sentence, in the order of the text. */
    List<List<Mention>> find(Text text) {
        List<Marks> marks = text.sentences().stream()
                .map(sentence -> new Marks(sentence, names))
                .toList();
        SharedNames.share(marks);
        List<List<Mention>> all = new ArrayList<>();
        for (Marks sentence : marks) {
            all.add(mentions(sentence, text));
        }
        return all;
    }

    private List<Mention> mentions(Marks marks, Text text) {
        List<Mention> found = new ArrayList<>();
        persons(marks, found);
        Peers.nameless(marks).forEach(peer -> found.add(nameless(marks, peer)));
        groups.addSides(marks, found);
        standIns.add(marks, found);
        GroupMentions.addOrgans(marks, found);
        NameMentions.addKnown(marks, found);
        NameMentions.addUnknownBodies(marks, found, text);
        pronouns(marks, found);
        found.sort(Comparator.comparingInt(Mention::first)
                .thenComparing(Comparator.comparingInt(Mention::last).reversed()));
        return found;
    }

    private void persons(Marks marks, List<Mention> found) {
        List<Offices.Found> offices = new Offices(marks).all();
        Set<Offices.Found> used = new HashSet<>();
        for (Marks.PersonAt person : marks.persons) {
            found.add(persons.person(marks, person, offices, used));
        }
        for (Offices.Found office : offices) {
            if (!used.contains(office)) {
                TitleMentions.add(marks, office, found);
            }
        }
    }

    private static Mention nameless(Marks marks, Peers.Found peer) {
        return MentionAt.of(
                marks,
                peer.first(),
                peer.last(),
                Mention.Kind.TITLE,
                "",
                peer.state(),
                List.of(),
                MentionAt.words(marks, peer.first(), peer.last()));
    }

    private static void pronouns(Marks marks, List<Mention> found) {
        for (int i = 0; i < marks.words.size(); i++) {
            if (PRONOUNS.contains(marks.words.get(i).toLowerCase(Locale.ROOT))
                    && marks.sentence.token(i).tag().startsWith("PRP")) {
                found.add(MentionAt.of(
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
}
