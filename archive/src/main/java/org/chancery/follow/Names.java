package org.chancery.follow;

import java.util.HashSet;
import java.util.Set;
import org.chancery.keep.Identity;

/** Compares what occasions and actions are called. */
final class Names {

    private static final Set<String> EMPTY = Set.of(
            "the", "a", "an", "its", "their", "our", "your", "his", "her", "my", "this", "that", "these", "those", "of", "to",
            "and", "or", "in", "on", "at", "by", "for", "with", "from", "as", "it", "is", "are", "be", "will", "we", "they",
            "s", "next", "upcoming", "forthcoming", "first", "future", "new", "such", "all", "so", "not", "have", "has",
            "had", "was", "were", "been", "which", "who", "also", "further", "more", "continue", "i", "you", "us", "them");

    /** Words that many occasions have, or none is told from another by. */
    private static final Set<String> COMMON = Set.of(
            "meeting", "meetings", "visit", "visits", "summit", "talks", "event", "events", "conference", "forum", "session",
            "consultations", "conversation", "call", "main", "official", "working", "state", "joint", "trip", "president",
            "anniversary", "celebrations", "format", "level", "high", "top", "bilateral", "president’s", "presidents",
            "leaders", "ministers", "minister", "regular", "annual", "international", "ceremony", "discussion", "program");

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

    /** Of them, those by which one occasion is told from another. */
    static Set<String> telling(String text) {
        Set<String> words = words(text);
        words.removeAll(COMMON);
        words.removeIf(word -> word.matches("\\d+(st|nd|rd|th)?"));
        return words;
    }
}
