package org.chancery.identify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.Person;

/** The persons of the knowledge by name, in whatever spelling and order. */
final class People {

    private record Named(Person person, List<String> words) {}

    /** A person who may be meant. @param score higher is closer */
    record Candidate(Person person, int score, boolean whole) {

        /** Whether each of some words belongs to one of the names of the person, in whatever spelling. */
        boolean hasAll(List<String> words) {
            return Stream.concat(Stream.of(person.name()), person.names().stream())
                    .map(NameFold::words)
                    .anyMatch(name -> words.stream()
                            .allMatch(word -> name.stream().anyMatch(own -> NameFold.likeness(word, own) > 0)));
        }
    }

    private final Map<String, List<Named>> bySkeleton = new HashMap<>();

    People(Knowledge knowledge) {
        for (Person person : knowledge.persons()) {
            add(person, person.name());
            person.names().forEach(name -> add(person, name));
        }
    }

    private void add(Person person, String name) {
        int of = name.indexOf(" of ");
        Named named = new Named(person, NameFold.words(of > 0 ? name.substring(0, of) : name));
        Set<String> keys = new LinkedHashSet<>();
        named.words.forEach(word -> keys.add(NameFold.skeleton(word)));
        keys.add(NameFold.skeleton(String.join("", named.words)));
        keys.forEach(
                key -> bySkeleton.computeIfAbsent(key, k -> new ArrayList<>()).add(named));
    }

    /**
     * Who bears a full name, or for one word alone that surname or only name; the closest first.
     *
     * @param words of the name as {@link NameFold#words} gives them
     */
    List<Candidate> called(List<String> words) {
        Map<String, Candidate> best = new LinkedHashMap<>();
        Set<String> keys = new LinkedHashSet<>();
        words.forEach(word -> keys.add(NameFold.skeleton(word)));
        keys.add(NameFold.skeleton(String.join("", words)));
        for (String key : keys) {
            for (Named named : bySkeleton.getOrDefault(key, List.of())) {
                int score = score(words, named.words);
                boolean whole = Math.min(words.size(), named.words.size()) > 1 || words.equals(named.words);
                Candidate candidate = new Candidate(named.person, score, whole);
                if (score > 0) {
                    best.merge(named.person.id(), candidate, (a, b) -> a.score >= b.score ? a : b);
                }
            }
        }
        return best.values().stream()
                .sorted(Comparator.comparingInt((Candidate c) -> -c.score).thenComparing(c -> c.person.id()))
                .toList();
    }

    /** 0 where the names cannot be of one person. */
    private static int score(List<String> asked, List<String> known) {
        if (String.join("", asked).equals(String.join("", known))) {
            return 100;
        }
        int shorter = Math.min(asked.size(), known.size());
        if (shorter == 1) {
            return ofOneWord(asked, known);
        }
        List<String> left = new ArrayList<>(known);
        List<Integer> places = new ArrayList<>();
        int matched = 0;
        int exact = 0;
        int initials = 0;
        for (String word : asked) {
            int at = place(word, left);
            if (at >= 0) {
                int likeness = NameFold.likeness(word, left.get(at));
                exact += likeness == 2 ? 1 : 0;
                initials += word.length() == 1 || left.get(at).length() == 1 ? 1 : 0;
                matched++;
                places.add(at);
                left.set(at, TAKEN);
            }
        }
        boolean sameLast = NameFold.likeness(asked.get(asked.size() - 1), known.get(known.size() - 1)) > 0;
        boolean enough = matched == shorter || shorter >= 3 && matched >= shorter - 1 && exact >= 2 && sameLast;
        boolean surname = exact - initials >= 1 || matched >= 2 && exact == 0 && initials == 0 && shorter == 2;
        boolean ordered = asked.size() == known.size() || isInOrder(places);
        int missing = asked.size() + known.size() - 2 * matched;
        return enough && surname && ordered && matched - initials >= 1
                ? Math.max(1, 40 + 10 * exact + 5 * matched - 5 * missing)
                : 0;
    }

    /** Whether words stand in the order of the known name, or with the surname first: Paul John is not John Paul. */
    private static boolean isInOrder(List<Integer> places) {
        int steps = 0;
        for (int i = 1; i < places.size(); i++) {
            steps += places.get(i) < places.get(i - 1) ? 1 : 0;
        }
        return steps == 0 || steps == 1 && places.size() > 2;
    }

    /** A king by his only name, or somebody by the first or last of several. */
    private static int ofOneWord(List<String> asked, List<String> known) {
        boolean one = asked.size() == 1;
        List<String> longer = one ? known : asked;
        String word = one ? asked.get(0) : known.get(0);
        int last = NameFold.likeness(word, longer.get(longer.size() - 1));
        int first = NameFold.likeness(word, longer.get(0));
        if (one) {
            int within = longer.size() > 2 ? NameFold.likeness(word, longer.get(longer.size() - 2)) : 0;
            return last > 0 ? 10 + 5 * last : first == 2 ? 8 : within == 2 ? 6 : 0;
        }
        return first == 2 ? 15 : 0;
    }

    private static final String TAKEN = "";

    private static int place(String word, List<String> known) {
        int like = -1;
        for (int i = 0; i < known.size(); i++) {
            String other = known.get(i);
            if (other.isEmpty()) {
                continue;
            }
            int likeness = NameFold.likeness(word, other);
            boolean initial = (word.length() == 1 || other.length() == 1) && word.charAt(0) == other.charAt(0);
            if (likeness == 2) {
                return i;
            }
            if (likeness == 1 || initial) {
                like = i;
            }
        }
        return like;
    }
}
