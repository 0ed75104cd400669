package org.chancery.search;

import java.util.Map;
import java.util.TreeMap;

/**
 * Takes endings off English words: the algorithm of M. F. Porter, "An algorithm for suffix stripping", Program 14 (1980), which
 * SQLite's index uses; that of PostgreSQL is nearly the same. Only for marking what was found.
 */
final class Stem {

    private static final Map<String, String> SECOND = endings(
            "ational ate tional tion enci ence anci ance izer ize bli ble alli al entli ent eli e ousli ous ization ize ation ate"
                    + " ator ate alism al iveness ive fulness ful ousness ous aliti al iviti ive biliti ble logi log");
    private static final Map<String, String> THIRD = endings("icate ic ative - alize al iciti ic ical ic ful - ness -");
    private static final Map<String, String> FOURTH = endings(
            "al - ance - ence - er - ic - able - ible - ant - ement - ment - ent - ou - ism - ate - iti - ous - ive - ize - ion -");

    private Stem() {}

    /** @param word in lower case */
    static String of(String word) {
        if (word.length() < 3 || word.length() > 63 || !word.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
            return word;
        }
        String stem = past(plural(word));
        if (stem.endsWith("y") && hasVowel(stem, stem.length() - 1)) {
            stem = stem.substring(0, stem.length() - 1) + "i";
        }
        stem = replaced(stem, SECOND, 1);
        stem = replaced(stem, THIRD, 1);
        stem = replaced(stem, FOURTH, 2);
        return last(stem);
    }

    private static String plural(String word) {
        if (word.endsWith("sses") || word.endsWith("ies")) {
            return word.substring(0, word.length() - 2);
        }
        return word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, word.length() - 1) : word;
    }

    private static String past(String word) {
        if (word.endsWith("eed")) {
            return measure(word, word.length() - 3) > 0 ? word.substring(0, word.length() - 1) : word;
        }
        int cut = word.endsWith("ed") ? 2 : word.endsWith("ing") ? 3 : 0;
        if (cut == 0 || !hasVowel(word, word.length() - cut)) {
            return word;
        }
        String stem = word.substring(0, word.length() - cut);
        int length = stem.length();
        if (stem.endsWith("at") || stem.endsWith("bl") || stem.endsWith("iz")) {
            return stem + "e";
        }
        boolean twice = length > 1 && stem.charAt(length - 1) == stem.charAt(length - 2) && !isVowel(stem, length - 1);
        if (twice && "lsz".indexOf(stem.charAt(length - 1)) < 0) {
            return stem.substring(0, length - 1);
        }
        return measure(stem, length) == 1 && endsShort(stem, length) ? stem + "e" : stem;
    }

    /** Of the endings that fit only the longest is looked at. */
    private static String replaced(String word, Map<String, String> endings, int measure) {
        for (int begin = 1; begin < word.length(); begin++) {
            String with = endings.get(word.substring(begin));
            if (with != null) {
                boolean fits = measure(word, begin) >= measure
                        && (!word.endsWith("ion") || measure < 2 || "st".indexOf(word.charAt(begin - 1)) >= 0);
                return fits ? word.substring(0, begin) + with : word;
            }
        }
        return word;
    }

    private static String last(String word) {
        String stem = word;
        int length = stem.length();
        if (stem.endsWith("e")) {
            int measure = measure(stem, length - 1);
            if (measure > 1 || measure == 1 && !endsShort(stem, length - 1)) {
                stem = stem.substring(0, length - 1);
            }
        }
        return stem.endsWith("ll") && measure(stem, stem.length() - 1) > 1
                ? stem.substring(0, stem.length() - 1)
                : stem;
    }

    /** How often vowels are followed by others in the first letters. */
    private static int measure(String word, int length) {
        int measure = 0;
        for (int i = 1; i < length; i++) {
            if (isVowel(word, i - 1) && !isVowel(word, i)) {
                measure++;
            }
        }
        return measure;
    }

    private static boolean hasVowel(String word, int length) {
        for (int i = 0; i < length; i++) {
            if (isVowel(word, i)) {
                return true;
            }
        }
        return false;
    }

    /** Consonant, vowel, consonant other than w, x and y. */
    private static boolean endsShort(String word, int length) {
        return length > 2
                && !isVowel(word, length - 3)
                && isVowel(word, length - 2)
                && !isVowel(word, length - 1)
                && "wxy".indexOf(word.charAt(length - 1)) < 0;
    }

    private static boolean isVowel(String word, int at) {
        char c = word.charAt(at);
        return "aeiou".indexOf(c) >= 0 || c == 'y' && at > 0 && !isVowel(word, at - 1);
    }

    private static Map<String, String> endings(String pairs) {
        Map<String, String> endings = new TreeMap<>();
        String[] words = pairs.split(" ");
        for (int i = 0; i < words.length; i += 2) {
            endings.put(words[i], words[i + 1].equals("-") ? "" : words[i + 1]);
        }
        return endings;
    }
}
