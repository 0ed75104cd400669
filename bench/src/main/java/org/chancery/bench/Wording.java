package org.chancery.bench;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compares strings by their words, whatever their case, accents and punctuation. */
final class Wording {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");

    private Wording() {}

    /** The words in order, folded to plain lower-case letters and digits. */
    static List<String> words(String string) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(folded(string));
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    /** The words with single spaces between: equal for two spellings of one name. */
    static String plain(String string) {
        return String.join(" ", words(string));
    }

    /** Harmonic mean of the shares of their words, with multiplicity, that two strings have in common: 0 to 1. */
    static double overlap(String one, String other) {
        List<String> left = words(one);
        List<String> right = words(other);
        Map<String, Integer> counts = new HashMap<>();
        left.forEach(word -> counts.merge(word, 1, Integer::sum));
        int common = 0;
        for (String word : right) {
            if (counts.merge(word, -1, Integer::sum) >= 0) {
                common++;
            }
        }
        return common == 0 ? 0 : 2.0 * common / (left.size() + right.size());
    }

    /** Whether the words of one are among those of the other, as in "Oslo" and "Oslo, Norway"; two empty strings agree. */
    static boolean within(String one, String other) {
        Set<String> left = new HashSet<>(words(one));
        Set<String> right = new HashSet<>(words(other));
        if (left.isEmpty() || right.isEmpty()) {
            return left.equals(right);
        }
        return left.containsAll(right) || right.containsAll(left);
    }

    private static String folded(String string) {
        String bare = MARKS.matcher(Normalizer.normalize(string, Normalizer.Form.NFKD))
                .replaceAll("");
        // By way of capitals, which folds ß, ligatures and the dotless i as case folding does.
        String lower = bare.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        // Letters with a stroke have no decomposition.
        return lower.replace('ø', 'o').replace('ł', 'l').replace('đ', 'd').replace('ς', 'σ');
    }
}
