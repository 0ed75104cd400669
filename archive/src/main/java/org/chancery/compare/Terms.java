package org.chancery.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.TokenTrie;
import org.chancery.knowledge.Words;

/**
 * What words are compared by: their stems, and for words that two sides use for one thing ("negotiations", "dialogue") the id
 * of their entry in {@code lexicon/counterparts}.
 */
final class Terms {

    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:[.'’-]\\p{L}+)*\\.?|\\p{N}+(?:[.,]\\p{N}+)*");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");

    private static final Set<String> EMPTY = Set.of(
            "the",
            "and",
            "for",
            "with",
            "that",
            "this",
            "these",
            "those",
            "from",
            "into",
            "upon",
            "its",
            "their",
            "his",
            "her",
            "our",
            "your",
            "they",
            "them",
            "him",
            "she",
            "who",
            "whom",
            "which",
            "what",
            "when",
            "where",
            "while",
            "will",
            "would",
            "shall",
            "should",
            "can",
            "could",
            "may",
            "might",
            "must",
            "has",
            "have",
            "had",
            "been",
            "being",
            "was",
            "were",
            "are",
            "also",
            "not",
            "but",
            "nor",
            "than",
            "then",
            "there",
            "here",
            "such",
            "both",
            "all",
            "any",
            "each",
            "other",
            "another",
            "more",
            "most",
            "very",
            "only",
            "own",
            "same",
            "over",
            "under",
            "between",
            "among",
            "through",
            "during",
            "before",
            "after",
            "about",
            "against",
            "including",
            "well",
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
            "eleven",
            "twelve",
            "side",
            "sides",
            "said",
            "say",
            "says",
            "noted",
            "stressed",
            "emphasized",
            "emphasised",
            "reiterated",
            "president",
            "minister",
            "leader",
            "leaders",
            "presidents",
            "country",
            "countries",
            "today",
            "further",
            "continue",
            "continued",
            "new",
            "made",
            "make",
            "take",
            "regard",
            "convey",
            "conveyed",
            "please",
            "sincere",
            "express",
            "expressed",
            "voiced",
            "stated",
            "told",
            "informed",
            "underscored",
            "underlined",
            "clear",
            "spoke",
            "discussed",
            "talked",
            "current",
            "recent",
            "important",
            "importance",
            "regarding",
            "out",
            "off",
            "how",
            "why",
            "yet",
            "just",
            "even",
            "still",
            "however",
            "is",
            "be",
            "of",
            "to",
            "in",
            "on",
            "at",
            "by",
            "as",
            "an",
            "a",
            "it",
            "he",
            "we",
            "i",
            "or",
            "if",
            "so",
            "do",
            "no",
            "us",
            "up",
            "my");

    private static final List<String> ENDINGS = List.of(
            "ization", "isation", "ations", "ation", "ities", "ingly", "ments", "ment", "ively", "ions", "ion", "ity",
            "ive", "ing", "ies", "ied", "ors", "ers", "es", "ed", "ly", "ic", "or", "er", "s", "e", "y");

    private final TokenTrie<String> twins = new TokenTrie<>(false);
    private final Set<String> weak = new TreeSet<>();

    Terms(Knowledge knowledge) {
        // How much somebody is for or against something does not say what it is.
        for (Words rung : knowledge.lexicon("verb-ladders")) {
            rung.forms().forEach(form -> weak.add(stem(form)));
        }
        for (Words entry : knowledge.lexicon("counterparts")) {
            if (entry.give("weak").equals("true")) {
                weak.add("=" + entry.id());
            }
            entry.forms().forEach(form -> twins.add(form, "=" + entry.id()));
            entry.plural().forEach(form -> twins.add(form, "=" + entry.id()));
            entry.lookalikes().forEach(form -> twins.add(form, ""));
        }
    }

    /** Terms that say little of what is spoken about. */
    Set<String> weak() {
        return weak;
    }

    /** Sorted, without function words and numbers. */
    Set<String> of(String text) {
        List<String> words = words(text);
        Set<String> terms = new TreeSet<>();
        for (int i = 0; i < words.size(); i++) {
            int at = i;
            TokenTrie.Match<String> twin = twins.at(words, i).orElse(null);
            if (twin != null) {
                i += twin.length() - 1;
                if (!twin.value().isEmpty()) {
                    terms.add(twin.value());
                    continue;
                }
                i = at;
            }
            String low =
                    POSSESSIVE.matcher(words.get(i).toLowerCase(Locale.ROOT)).replaceAll("");
            if (low.length() > 2 && Character.isLetter(low.charAt(0)) && !EMPTY.contains(low)) {
                terms.add(stem(low));
            }
        }
        return terms;
    }

    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        WORD.matcher(text).results().forEach(word -> {
            String found = word.group();
            words.add(
                    found.endsWith(".") && found.indexOf('.') == found.length() - 1
                            ? found.substring(0, found.length() - 1)
                            : found);
        });
        return words;
    }

    /** One form for the plain variants of a word. */
    static String stem(String word) {
        String stem = word;
        for (int round = 0; round < 2; round++) {
            for (String ending : ENDINGS) {
                if (stem.endsWith(ending) && stem.length() - ending.length() >= 4 && !stem.endsWith("ss")) {
                    stem = stem.substring(0, stem.length() - ending.length());
                    break;
                }
            }
        }
        return stem;
    }
}
