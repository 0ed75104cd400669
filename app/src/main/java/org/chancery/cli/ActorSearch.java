package org.chancery.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.TokenTrie;

/** Finds actors by id, by a whole name, or by some words of a name; accents and capitals do not matter. */
final class ActorSearch {

    private static final int NEAREST = 5;

    private final List<KnownActor> all = new ArrayList<>();

    ActorSearch(Knowledge knowledge) {
        knowledge.persons().forEach(person -> all.add(KnownActor.of(person)));
        knowledge.states().forEach(state -> all.add(KnownActor.of(state)));
        knowledge.bodies().forEach(body -> all.add(KnownActor.of(body)));
    }

    List<KnownActor> find(String name) {
        String wanted = plain(name);
        if (wanted.isBlank()) {
            return List.of();
        }
        List<KnownActor> whole = all.stream()
                .filter(actor -> plain(actor.id()).equals(wanted)
                        || name.strip().equals(actor.wikidata())
                        || names(actor).anyMatch(wanted::equals))
                .toList();
        if (!whole.isEmpty()) {
            return whole;
        }
        Set<String> words = words(wanted);
        return all.stream()
                .filter(actor -> names(actor).anyMatch(known -> words(known).containsAll(words)))
                .toList();
    }

    /** Names that differ least, of persons and others. */
    List<String> nearest(String name) {
        String wanted = plain(name);
        return all.stream()
                .map(KnownActor::name)
                .distinct()
                .filter(known -> distance(wanted, known) <= Math.max(2, wanted.length() / 2))
                .sorted(Comparator.<String>comparingInt(known -> distance(wanted, known))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(NEAREST)
                .toList();
    }

    private static int distance(String wanted, String known) {
        String plain = plain(known);
        int whole = edits(wanted, plain);
        if (wanted.indexOf(' ') >= 0) {
            return whole;
        }
        // One word is most often a surname.
        return Math.min(whole, edits(wanted, plain.substring(plain.lastIndexOf(' ') + 1)));
    }

    private static int edits(String one, String other) {
        int[] row = new int[other.length() + 1];
        Arrays.setAll(row, i -> i);
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }

    private static Stream<String> names(KnownActor actor) {
        return Stream.concat(Stream.of(actor.name()), actor.names().stream()).map(ActorSearch::plain);
    }

    private static Set<String> words(String plain) {
        return new HashSet<>(Arrays.asList(plain.split("[\\s-]+")));
    }

    private static String plain(String name) {
        return TokenTrie.plain(name).toLowerCase(Locale.ROOT).strip();
    }
}
