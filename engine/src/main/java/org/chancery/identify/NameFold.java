package org.chancery.identify;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.knowledge.TokenTrie;

/**
 * Brings the spellings of a name to one form: Zelensky, Zelenskyy and Zelenskiy, Erdoğan and Erdogan, Lukashenko and
 * Lukashenka, al-Assad and Assad.
 */
final class NameFold {

    /** Articles and particles of names; they come and go with the writer. */
    private static final Set<String> PARTICLES = Set.of(
            "al", "el", "as", "es", "ad", "ed", "an", "ar", "er", "ash", "at", "az", "ul", "ud", "bin", "bint", "ibn",
            "ibni", "ben", "ould", "wa", "arap", "ata", "de", "da", "do", "dos", "das", "del", "della", "di", "la",
            "le", "los", "las", "van", "von", "der", "den", "ter", "y", "e", "of", "the", "jr", "sr", "i", "ii", "iii",
            "iv", "v", "vi", "vii", "viii");

    private static final String[][] SOUNDS = {
        {"tsch", "ch"}, {"tch", "ch"}, {"dzh", "j"}, {"dj", "j"}, {"zh", "j"}, {"sch", "sh"}, {"kh", "h"}, {"gh", "g"},
        {"ph", "f"}, {"th", "t"}, {"dh", "d"}, {"ck", "k"}, {"q", "k"}, {"x", "ks"}, {"w", "v"}, {"ou", "u"},
        {"oo", "u"}, {"ee", "i"}, {"ae", "a"}, {"oe", "o"}, {"ue", "u"}
    };

    /** An article or particle that lost its vowel: d'Almeida, dell'Utri. */
    private static final Pattern ELIDED = Pattern.compile("^(?:d|dell)['’](?=[a-z]{2})");

    private static final Pattern SOFT_C = Pattern.compile("c(?=[ei])");
    private static final Pattern HARD_C = Pattern.compile("c(?!h)");
    private static final Pattern SILENT_H = Pattern.compile("(?<=[aeiou])h$");
    private static final Pattern ENDING_I = Pattern.compile("(?:iy|yy|ii|ij|yi|ey|i|y)$");
    private static final Pattern WITHIN_I = Pattern.compile("iy|yi|ij|y");
    private static final Pattern OTHERS = Pattern.compile("[^a-z]");
    private static final Pattern VOWELS = Pattern.compile("[aeiou]");

    private NameFold() {}

    /** The words of a name, each in its one form, without articles, particles and generations; never empty for a name. */
    static List<String> words(String name) {
        List<String> all = new ArrayList<>();
        List<String> kept = new ArrayList<>();
        for (String word : TokenTrie.plain(name).toLowerCase(Locale.ROOT).split("[\\s,/-]+")) {
            String bare = letters(word.startsWith("d") ? ELIDED.matcher(word).replaceFirst("") : word);
            if (!bare.isEmpty()) {
                String folded = fold(bare);
                all.add(folded);
                if (!PARTICLES.contains(bare)) {
                    kept.add(folded);
                }
            }
        }
        return kept.isEmpty() ? all : kept;
    }

    private static String letters(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < 'a' || word.charAt(i) > 'z') {
                return OTHERS.matcher(word).replaceAll("");
            }
        }
        return word;
    }

    static boolean isParticle(String word) {
        return PARTICLES.contains(word.toLowerCase(Locale.ROOT));
    }

    /** A particle that lost its vowel, joined to a name: d'Almeida. */
    static boolean isElided(String word) {
        return word.length() > 3 && word.matches("(?:d|dell)['’]\\p{Lu}.*");
    }

    private static String fold(String bare) {
        String word = bare;
        for (String[] sound : SOUNDS) {
            word = word.replace(sound[0], sound[1]);
        }
        // Thousands of names are folded at each start, and few need any of these.
        if (word.indexOf('c') >= 0) {
            word = SOFT_C.matcher(word).replaceAll("s");
            word = HARD_C.matcher(word).replaceAll("k");
        }
        if (word.endsWith("i") || word.endsWith("y") || word.endsWith("j")) {
            word = ENDING_I.matcher(word).replaceFirst("i");
        }
        if (word.indexOf('y') >= 0 || word.contains("ij")) {
            word = WITHIN_I.matcher(word).replaceAll("i");
        }
        word = single(word);
        if (word.length() > 4) {
            word = word.endsWith("of") || word.endsWith("ef") ? word.substring(0, word.length() - 1) + "v" : word;
            word = SILENT_H.matcher(word).replaceAll("");
        }
        return word.length() > 5 && word.endsWith("o") ? word.substring(0, word.length() - 1) + "a" : word;
    }

    /** Without the second of two same letters. */
    private static String single(String word) {
        StringBuilder kept = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            if (i == 0 || word.charAt(i) != word.charAt(i - 1)) {
                kept.append(word.charAt(i));
            }
        }
        return kept.length() == word.length() ? word : kept.toString();
    }

    /** Consonants of a folded word and its first letter: Muhammad and Mohamed have the same. */
    static String skeleton(String folded) {
        String rest = VOWELS.matcher(folded.substring(1)).replaceAll("").replace("h", "");
        char first = folded.charAt(0);
        return (first == 'i' || first == 'e' ? "i" : first == 'o' || first == 'u' ? "u" : String.valueOf(first))
                + single(rest);
    }

    /** How alike two folded words are: 2 the same, 1 spellings of one name, 0 different names. */
    static int likeness(String one, String other) {
        if (one.equals(other)) {
            return 2;
        }
        int shorter = Math.min(one.length(), other.length());
        if (shorter < 4) {
            return 0;
        }
        boolean sameFrame = skeleton(one).equals(skeleton(other)) && Math.abs(one.length() - other.length()) <= 2;
        int distance = distance(one, other);
        boolean sameStart = one.charAt(0) == other.charAt(0);
        return sameFrame && distance <= 2 || sameStart && (distance <= 1 || shorter >= 8 && distance <= 2) ? 1 : 0;
    }

    static int distance(String one, String other) {
        int[] before = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], before[j]) + 1, before[j - 1] + change);
            }
            before = row;
        }
        return before[other.length()];
    }
}
