package org.chancery.identify;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a phrase, cut as the names of the knowledge are cut.
 *
 * @param words hyphens, commas and possessive endings stand alone
 * @param lower whether the phrase has no capitals at all, so that they tell nothing
 */
record Tokens(List<String> words, boolean lower) {

    private static final Pattern WORD = Pattern.compile(
            "['’]s(?![\\p{L}\\p{M}])"
                    + "|[\\p{L}\\p{M}\\p{N}&@#$%][\\p{L}\\p{M}\\p{N}&@#$%.]*(?:['’‘ʿʾ`](?!s(?![\\p{L}\\p{M}]))[\\p{L}\\p{M}\\p{N}.]+)*|\\S");
    /** A by-name in single quotes; the letters ayin and hamza, as some write them, are left out too. */
    private static final Pattern NICKNAME = Pattern.compile("(?<=\\s)['‘](\\p{Lu}[\\p{L}]+)['’](?=\\s)");

    private static final Set<String> OPENING = Set.of(
            "the",
            "a",
            "an",
            "some",
            "several",
            "many",
            "few",
            "more",
            "most",
            "all",
            "both",
            "various",
            "other",
            "another",
            "any",
            "at",
            "least",
            "about",
            "around",
            "nearly",
            "over",
            "up",
            "to",
            "no",
            "fewer",
            "than",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "dozen",
            "dozens",
            "scores",
            "hundreds",
            "thousands",
            "tens",
            "hundred",
            "thousand",
            "million",
            "millions",
            "of",
            "group",
            "groups",
            "number",
            "handful",
            "majority",
            "these",
            "those",
            "this",
            "that",
            "their",
            "its",
            "his",
            "her",
            "our",
            "my",
            "your",
            "certain",
            "unnamed",
            "unidentified",
            "so",
            "called",
            "-",
            "'",
            "\"",
            "“",
            "”",
            "‘",
            "’");

    static Tokens of(String phrase) {
        List<String> words = new ArrayList<>();
        String spaced = NICKNAME.matcher(phrase.replaceAll("[()\\[\\];:–—]", " , "))
                .replaceAll("$1")
                .replaceAll("[\"“”«»]", " ")
                .replaceAll("[`ʻʿʾ]", "");
        Matcher matcher = WORD.matcher(spaced);
        while (matcher.find()) {
            words.add(bare(matcher.group()));
        }
        words.removeIf(String::isEmpty);
        boolean lower = phrase.equals(phrase.toLowerCase(Locale.ROOT));
        return new Tokens(List.copyOf(words), lower);
    }

    /** Without the full stop of a sentence; abbreviations keep theirs. */
    private static String bare(String word) {
        boolean stop = word.length() > 3 && word.endsWith(".") && word.indexOf('.') == word.length() - 1;
        return stop ? word.substring(0, word.length() - 1) : word.equals(".") ? "" : word;
    }

    int size() {
        return words.size();
    }

    String low(int i) {
        return i < 0 || i >= words.size() ? "" : words.get(i).toLowerCase(Locale.ROOT);
    }

    boolean isCapital(int i) {
        return Character.isUpperCase(words.get(i).codePointAt(0));
    }

    boolean isNumber(int i) {
        return Character.isDigit(words.get(i).codePointAt(0));
    }

    /** Parts between commas that are not empty. */
    List<Tokens> segments() {
        List<Tokens> segments = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= words.size(); i++) {
            if (i == words.size() || words.get(i).equals(",")) {
                if (i > from) {
                    segments.add(sub(from, i));
                }
                from = i + 1;
            }
        }
        return segments;
    }

    Tokens sub(int from, int to) {
        return new Tokens(words.subList(from, to), lower);
    }

    /** Without articles, numbers and quantities before it, and without a possessive ending behind it. */
    Tokens core() {
        int from = 0;
        while (from < words.size() - 1 && (OPENING.contains(low(from)) || isNumber(from) && !isName(from))) {
            from++;
        }
        int to = words.size();
        while (to > from + 1 && Set.of("'s", "’s", "'", "’", "-").contains(low(to - 1))) {
            to--;
        }
        return sub(from, to);
    }

    /** "18th Street gang" and "10 Downing Street" begin with a number, "18th Prime Minister" only has one before it. */
    private boolean isName(int i) {
        return Set.of("street", "downing").contains(low(i + 1));
    }

    String text() {
        return String.join(" ", words)
                .replaceAll(" (['’]s?)(?= |$)", "$1")
                .replace(" - ", "-")
                .replace(" ,", ",");
    }
}
