package org.chancery.wording;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.Words;

/** Tells rows of words that may be a wording from those that cannot: names, boilerplate, parts of what is registered. */
final class Plain {

    /** Words in which a wording neither begins nor ends. */
    private static final Set<String> NO_END = Set.of(
            "the",
            "a",
            "an",
            "of",
            "to",
            "and",
            "or",
            "in",
            "on",
            "at",
            "by",
            "for",
            "with",
            "from",
            "as",
            "is",
            "are",
            "was",
            "were",
            "be",
            "been",
            "it",
            "its",
            "this",
            "that",
            "these",
            "those",
            "we",
            "our",
            "you",
            "your",
            "i",
            "my",
            "he",
            "his",
            "she",
            "her",
            "they",
            "their",
            "will",
            "would",
            "have",
            "has",
            "had",
            "not",
            "but",
            "which",
            "who",
            "s",
            "t",
            "also",
            "so",
            "if",
            "can",
            "do",
            "than",
            "very",
            "more",
            "all",
            "there",
            "into",
            "about",
            "between",
            "through",
            "including",
            "mr",
            "mrs",
            "ms",
            "u",
            "him",
            "us",
            "them",
            "what",
            "when",
            "where",
            "re",
            "ve",
            "ll",
            "m",
            "d",
            "am",
            "just",
            "up",
            "out",
            "over",
            "under",
            "both",
            "such",
            "any",
            "some",
            "like",
            "say",
            "know",
            "one",
            "said",
            "going",
            "want",
            "think",
            "see",
            "ask",
            "many",
            "much",
            "most",
            "other",
            "another",
            "because",
            "during",
            "well",
            "now",
            "here",
            "today",
            "year",
            "years",
            "percent",
            "few",
            "first",
            "second",
            "how",
            "let",
            "me",
            "no",
            "yes",
            "does",
            "did",
            "could",
            "should",
            "must",
            "may",
            "might",
            "being",
            "own",
            "only",
            "then",
            "while",
            "after",
            "before");

    private static final int FEWEST = 3;

    private final Phrases closed;
    private final Set<String> parts = new HashSet<>();

    /** @param persons names of persons */
    Plain(Knowledge knowledge, List<String> persons) {
        List<Phrase> phrases = new ArrayList<>(Phrases.of(knowledge.wordings()));
        phrases.forEach(phrase -> addParts(phrase, 0, List.of()));
        for (Words words : knowledge.lexicon("boilerplate")) {
            words.forms().forEach(form -> add(form, phrases));
        }
        persons.forEach(name -> add(name, phrases));
        knowledge.states().forEach(state -> {
            add(state.name(), phrases);
            state.names().forEach(name -> add(name, phrases));
        });
        knowledge.bodies().forEach(body -> body.names().forEach(name -> add(name, phrases)));
        this.closed = new Phrases(phrases);
    }

    private void add(String form, List<Phrase> phrases) {
        Phrase phrase = Phrase.literal(Formulations.words(form), form);
        if (phrase.slots().size() > 1) {
            phrases.add(phrase);
            addParts(phrase, 0, List.of());
        }
    }

    /** All rows of three words and more within what a phrase may be; a place for any word ends a row. */
    private void addParts(Phrase phrase, int slot, List<String> before) {
        if (slot == phrase.slots().size() || phrase.slots().get(slot).isAny()) {
            addRows(before);
            return;
        }
        Phrase.Slot own = phrase.slots().get(slot);
        if (own.optional()) {
            addParts(phrase, slot + 1, before);
        }
        for (List<String> choice : own.choices()) {
            List<String> words = new ArrayList<>(before);
            words.addAll(choice);
            addParts(phrase, slot + 1, words);
        }
    }

    private void addRows(List<String> words) {
        for (int begin = 0; begin + FEWEST <= words.size(); begin++) {
            for (int end = begin + FEWEST; end <= words.size(); end++) {
                parts.add(String.join(" ", words.subList(begin, end)));
            }
        }
    }

    /** Whether a person may be asked about it. */
    boolean isOpen(List<String> words) {
        String whole = String.join(" ", words);
        return isContent(words.get(0))
                && isContent(words.get(words.size() - 1))
                && !parts.contains(whole)
                && !isStuttered(words)
                && closed.find(Tokens.of(whole)).isEmpty();
    }

    /** Whether something closed touches some of the words of a row. */
    boolean overlaps(List<String> words, int begin, int end) {
        int from = String.join(" ", words.subList(0, begin)).length();
        int until = String.join(" ", words.subList(0, end)).length();
        return closed.find(Tokens.of(String.join(" ", words))).stream()
                .anyMatch(hit -> hit.begin() < until && hit.end() > from + 1);
    }

    /** As where a page repeats the name of a person beside a picture. */
    private static boolean isStuttered(List<String> words) {
        for (int i = 1; i < words.size(); i++) {
            if (words.get(i).equals(words.get(i - 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isContent(String word) {
        return word.length() > 1 && !NO_END.contains(word) && !Character.isDigit(word.charAt(0));
    }
}
