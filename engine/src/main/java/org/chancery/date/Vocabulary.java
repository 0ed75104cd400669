package org.chancery.date;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.annotate.Sentence;
import org.chancery.knowledge.TimeWords;

/** The kinds of words that speak of time, by the word with which each begins. */
final class Vocabulary {

    private final Map<String, TimeWords> kinds = new HashMap<>();
    private final Map<String, Map<String, List<Entry>>> entries = new HashMap<>();
    private final Numbers numbers;

    private record Entry(List<String> words, String value) {}

    Vocabulary(List<TimeWords> all) {
        for (TimeWords words : all) {
            kinds.put(words.id(), words);
            Map<String, List<Entry>> byFirst = new HashMap<>();
            words.words().forEach((written, value) -> {
                List<String> parts = split(written);
                byFirst.computeIfAbsent(parts.get(0), key -> new ArrayList<>()).add(new Entry(parts, value));
            });
            // The longest first, and among equals in a fixed order.
            byFirst.values()
                    .forEach(list -> list.sort(Comparator.comparingInt(
                                    (Entry entry) -> -entry.words().size())
                            .thenComparing(entry -> String.join(" ", entry.words()))));
            entries.put(words.id(), byFirst);
        }
        this.numbers = new Numbers(words("cardinal"), words("ordinal"));
    }

    private Map<String, String> words(String kind) {
        return kinds.containsKey(kind) ? kinds.get(kind).words() : Map.of();
    }

    private static List<String> split(String written) {
        List<String> parts = new ArrayList<>();
        Sentence sentence = new Sentence(0, Word.plainTokens(written), List.of(), List.of());
        Word.of(sentence, written).forEach(word -> parts.add(word.lower()));
        return parts;
    }

    Numbers numbers() {
        return numbers;
    }

    boolean knows(String kind) {
        return kinds.containsKey(kind) || Numbers.KINDS.contains(kind);
    }

    Set<String> starts(String kind) {
        return entries.getOrDefault(kind, Map.of()).keySet();
    }

    /** Whether all entries of a kind are one word. */
    boolean isSingle(String kind) {
        return !Numbers.KINDS.contains(kind)
                && entries.getOrDefault(kind, Map.of()).values().stream()
                        .flatMap(List::stream)
                        .allMatch(entry -> entry.words().size() == 1);
    }

    /** What a word of a kind stands for; empty where it is none. */
    List<Numbers.Found> at(String kind, List<Word> words, int at) {
        if (at >= words.size()) {
            return List.of();
        }
        if (Numbers.KINDS.contains(kind)) {
            return numbers.at(kind, words, at);
        }
        List<Entry> starting =
                entries.getOrDefault(kind, Map.of()).get(words.get(at).lower());
        if (starting == null || isLower(kind) && !words.get(at).capital()) {
            return List.of();
        }
        for (Entry entry : starting) {
            if (fits(entry.words(), words, at)) {
                return List.of(
                        new Numbers.Found(entry.value(), at + entry.words().size()));
            }
        }
        return List.of();
    }

    private boolean isLower(String kind) {
        TimeWords words = kinds.get(kind);
        return words != null && words.capital();
    }

    private static boolean fits(List<String> wanted, List<Word> words, int at) {
        if (at + wanted.size() > words.size()) {
            return false;
        }
        for (int i = 1; i < wanted.size(); i++) {
            if (!words.get(at + i).lower().equals(wanted.get(i))) {
                return false;
            }
        }
        return true;
    }
}
