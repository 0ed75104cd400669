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

    private final Set<String> pasts;
    private final Set<String> others;

    /** @param action as it was promised: "send forty engineers to Windhoek by May" */
    Fulfilment(String action) {
        String folded = Identity.fold(action);
        String verb = folded.contains(" ") ? folded.substring(0, folded.indexOf(' ')) : folded;
        this.pasts = pasts(verb);
        this.others = new HashSet<>(Names.words(action));
        others.remove(verb);
    }

    /** Words by which it can be found; empty if there are too few of them to tell it from others. */
    Set<String> words() {
        return others.size() + 1 < FEWEST_WORDS ? Set.of() : Set.copyOf(others);
    }

    boolean isToldBy(String said) {
        Set<String> words = new HashSet<>(Arrays.asList(Identity.fold(said).split(" ")));
        return !words().isEmpty() && words.containsAll(others) && pasts.stream().anyMatch(words::contains);
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
