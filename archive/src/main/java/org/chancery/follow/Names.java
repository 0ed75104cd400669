package org.chancery.follow;

import java.util.HashSet;
import java.util.Set;
import org.chancery.keep.Identity;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.State;

/** Compares what occasions and actions are called. */
final class Names {

    private static final Set<String> EMPTY = Set.of(
            "the",
            "a",
            "an",
            "its",
            "their",
            "our",
            "your",
            "his",
            "her",
            "my",
            "this",
            "that",
            "these",
            "those",
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
            "it",
            "is",
            "are",
            "be",
            "will",
            "we",
            "they",
            "s",
            "next",
            "upcoming",
            "forthcoming",
            "first",
            "future",
            "new",
            "such",
            "all",
            "so",
            "not",
            "have",
            "has",
            "had",
            "was",
            "were",
            "been",
            "which",
            "who",
            "also",
            "further",
            "more",
            "continue",
            "i",
            "you",
            "us",
            "them");

    private static final Set<String> ARTICLES = Set.of("the", "a", "an");

    /** Words that many occasions have, or none is told from another by. */
    private static final Set<String> COMMON = Set.of(
            "meeting",
            "meetings",
            "visit",
            "visits",
            "summit",
            "talks",
            "event",
            "events",
            "conference",
            "forum",
            "session",
            "consultations",
            "conversation",
            "call",
            "main",
            "official",
            "working",
            "state",
            "joint",
            "trip",
            "president",
            "anniversary",
            "celebrations",
            "format",
            "level",
            "high",
            "top",
            "bilateral",
            "president’s",
            "presidents",
            "leaders",
            "ministers",
            "minister",
            "regular",
            "annual",
            "international",
            "ceremony",
            "discussion",
            "program");

    private Names() {}

    /** The words that say something, folded. */
    static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        for (String word : Identity.fold(text).split(" ")) {
            if (word.length() > 1 && !EMPTY.contains(word)) {
                words.add(word);
            }
        }
        return words;
    }

    /** Of those that begin with a capital, the ones by which one occasion is told from another: no names of states. */
    static Set<String> telling(String text, Set<String> ofStates) {
        Set<String> telling = new HashSet<>();
        for (String part : text.split("\\s+")) {
            if (!part.isEmpty() && Character.isUpperCase(part.charAt(0))) {
                telling.addAll(words(part));
            }
        }
        telling.removeAll(COMMON);
        telling.removeAll(ofStates);
        telling.removeIf(word -> word.matches("\\d+(st|nd|rd|th)?"));
        return telling;
    }

    /** What the name of a relation is compared by: without articles and plurals. */
    static String label(String label) {
        StringBuilder key = new StringBuilder();
        for (String word : Identity.fold(label).split(" ")) {
            if (!ARTICLES.contains(word)) {
                key.append(word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word)
                        .append(' ');
            }
        }
        return key.toString().strip();
    }

    /** Words of the names and adjectives of states. */
    static Set<String> ofStates(Knowledge knowledge) {
        Set<String> words = new HashSet<>();
        for (State state : knowledge.states()) {
            words.addAll(words(state.name()));
            state.names().forEach(name -> words.addAll(words(name)));
            state.adjectives().forEach(name -> words.addAll(words(name)));
        }
        return words;
    }
}
