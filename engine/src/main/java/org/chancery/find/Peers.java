package org.chancery.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Descriptions by likeness of office: "his Danish counterpart", "a colleague from Chile". */
final class Peers {

    private static final Set<String> NOUNS = Set.of("counterpart", "colleague", "homologue", "peer");

    /** @param state ISO3 that the words give */
    record Found(int first, int last, String state) {}

    private Peers() {}

    /** Those that stand without a person's name. */
    static List<Found> nameless(Marks marks) {
        List<Found> found = new ArrayList<>();
        for (int i = 1; i < marks.words.size(); i++) {
            int next = marks.isWord(i + 1, ",") ? i + 2 : i + 1;
            int noun = i;
            boolean named = marks.persons.stream().anyMatch(person -> person.first() == next);
            boolean titled = marks.titles.stream().anyMatch(title -> title.first() <= noun && noun <= title.last());
            if (NOUNS.contains(marks.words.get(i)) && !named && !titled) {
                of(marks, i).ifPresent(found::add);
            }
        }
        return found;
    }

    /** ISO3 of the state that the words just before a person's name give him. */
    static Optional<String> stateOf(Marks marks, Marks.PersonAt person) {
        int before = marks.isWord(person.first() - 1, ",") ? person.first() - 2 : person.first() - 1;
        return before > 0 && NOUNS.contains(marks.words.get(before))
                ? of(marks, before).map(Found::state)
                : Optional.empty();
    }

    private static Optional<Found> of(Marks marks, int noun) {
        int before = marks.sentence.token(noun - 1).tag().equals("POS") ? noun - 2 : noun - 1;
        Optional<Marks.NameAt> owner = before < 0 ? Optional.empty() : marks.nameAt(before);
        if (owner.isPresent() && !owner.get().name().state().isEmpty()) {
            int first = owner.get().first();
            return Optional.of(new Found(
                    marks.isWord(first - 1, "his", "her", "their", "its", "the") ? first - 1 : first,
                    noun,
                    owner.get().name().state()));
        }
        int behind = marks.isWord(noun + 2, "the") ? noun + 3 : noun + 2;
        Optional<Marks.NameAt> origin =
                marks.isWord(noun + 1, "from", "of", "in") ? marks.nameAt(behind) : Optional.empty();
        return origin.filter(name -> !name.name().state().isEmpty())
                .map(name -> new Found(
                        marks.isWord(noun - 1, "his", "her", "their", "its", "the") ? noun - 1 : noun,
                        name.last(),
                        name.name().state()));
    }
}
