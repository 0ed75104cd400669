package org.chancery.resolve;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the earlier commitment that one says again: of the same side, in mostly the same words. */
final class Reaffirmations {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int SHORTEST = 4;
    /** Share of the longer words in common; "fund the clinics in Tonga" says "fund the clinics" again. */
    private static final double ALIKE = 0.7;

    private Reaffirmations() {}

    /**
     * Id of the first earlier commitment with a party and most words in common; null if there is none.
     *
     * @param condition of the act, which may be told or not
     */
    static @Nullable String of(
            List<String> by, String action, @Nullable String condition, List<Record.Commitment> earlier) {
        Set<String> words = words(action, condition);
        for (Record.Commitment one : earlier) {
            Set<String> others = words(one.action(), one.condition());
            Set<String> common = new HashSet<>(words);
            common.retainAll(others);
            boolean alike = !common.isEmpty() && 2.0 * common.size() / (words.size() + others.size()) >= ALIKE;
            if (alike && one.by().stream().anyMatch(by::contains)) {
                return one.id();
            }
        }
        return null;
    }

    private static Set<String> words(String action, @Nullable String condition) {
        Set<String> words = new HashSet<>();
        String act = condition == null ? action : action.replace(condition, "");
        Arrays.stream(BETWEEN.split(act.toLowerCase(Locale.ROOT)))
                .filter(word ->
                        word.length() >= SHORTEST || word.chars().allMatch(Character::isDigit) && !word.isEmpty())
                .forEach(words::add);
        return words;
    }
}
