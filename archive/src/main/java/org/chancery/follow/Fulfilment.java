package org.chancery.follow;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.keep.Identity;

/**
 * Whether what is said tells that an action was done: it has the verb of the action in the past, and all its other words. An aim
 * ("we agreed to build the bridge") has the verb as it was promised, and tells of no deed.
 */
final class Fulfilment {

    /** Past and promise share short phrases by chance. */
    static final int FEWEST_WORDS = 5;

    /** As many times as long as the promise may be what tells of it: words further apart are said of several things. */
    private static final int APART = 2;

    /** Words that point to something said before, which is another thing in another report, or to nothing of their own. */
    private static final Set<String> NOT_TELLING = Set.of(
            "he", "she", "him", "me", "one", "ones", "same", "what", "where", "when", "how", "there", "here", "very",
            "up", "off", "out", "on", "over", "do", "did", "can", "left", "now", "just", "much", "well", "too");

    /** Verbs of promises whose past is not made by -ed. */
    private static final Map<String, List<String>> IRREGULAR = Map.ofEntries(
            Map.entry("begin", List.of("began", "begun")),
            Map.entry("bring", List.of("brought")),
            Map.entry("build", List.of("built")),
            Map.entry("buy", List.of("bought")),
            Map.entry("draw", List.of("drew", "drawn")),
            Map.entry("find", List.of("found")),
            Map.entry("give", List.of("gave", "given")),
            Map.entry("go", List.of("went", "gone")),
            Map.entry("hold", List.of("held")),
            Map.entry("lead", List.of("led")),
            Map.entry("lend", List.of("lent")),
            Map.entry("make", List.of("made")),
            Map.entry("meet", List.of("met")),
            Map.entry("pay", List.of("paid")),
            Map.entry("sell", List.of("sold")),
            Map.entry("send", List.of("sent")),
            Map.entry("spend", List.of("spent")),
            Map.entry("take", List.of("took", "taken")),
            Map.entry("withdraw", List.of("withdrew", "withdrawn")));

    private static final String ONGOING = "ing";

    private final Set<String> pasts;
    private final Set<String> others;
    private final int mostApart;

    /** @param action as it was promised: "send forty engineers to Windhoek by May" */
    Fulfilment(String action) {
        String folded = Identity.fold(action);
        String verb = folded.contains(" ") ? folded.substring(0, folded.indexOf(' ')) : folded;
        this.pasts = verb.endsWith(ONGOING) ? pastsOfOngoing(verb) : pasts(verb);
        this.others = new HashSet<>(Names.words(action));
        others.remove(verb);
        this.mostApart = APART * folded.split(" ").length;
    }

    /** Words by which it can be found; empty if there are too few of them to tell it from others. */
    Set<String> words() {
        long telling =
                others.stream().filter(word -> !NOT_TELLING.contains(word)).count();
        return telling + 1 < FEWEST_WORDS ? Set.of() : Set.copyOf(others);
    }

    boolean isToldBy(String said) {
        List<String> words = Arrays.asList(Identity.fold(said).split(" "));
        if (words().isEmpty() || !new HashSet<>(words).containsAll(others)) {
            return false;
        }
        for (int begin = 0; begin < words.size(); begin++) {
            Set<String> near = new HashSet<>(words.subList(begin, Math.min(words.size(), begin + mostApart)));
            if (near.containsAll(others) && pasts.stream().anyMatch(near::contains)) {
                return true;
            }
        }
        return false;
    }

    /** "Sending", "making" and "planning" are promised as "send", "make" and "plan" are. */
    private static Set<String> pastsOfOngoing(String verb) {
        String stem = verb.substring(0, verb.length() - ONGOING.length());
        Set<String> pasts = new HashSet<>(pasts(stem));
        pasts.addAll(pasts(stem + "e"));
        if (stem.length() > 1 && stem.charAt(stem.length() - 1) == stem.charAt(stem.length() - 2)) {
            pasts.addAll(pasts(stem.substring(0, stem.length() - 1)));
        }
        return pasts;
    }

    private static Set<String> pasts(String verb) {
        List<String> irregular = IRREGULAR.get(verb);
        if (irregular != null) {
            return Set.copyOf(irregular);
        }
        String last = verb.isEmpty() ? "" : verb.substring(verb.length() - 1);
        if (last.equals("e")) {
            return Set.of(verb + "d");
        }
        if (last.equals("y")) {
            return Set.of(verb + "ed", verb.substring(0, verb.length() - 1) + "ied");
        }
        return Set.of(verb + "ed", verb + last + "ed");
    }
}
