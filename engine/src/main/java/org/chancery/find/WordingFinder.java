package org.chancery.find;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.knowledge.TokenTrie;
import org.chancery.knowledge.Wording;

/** Finds formulations: rows of words with alternatives, optional words and gaps. The longest match wins. */
final class WordingFinder {

    private record Phrase(Wording wording, List<List<String>> slots) {}

    private final Map<String, List<Phrase>> byFirst = new HashMap<>();

    WordingFinder(List<Wording> wordings) {
        for (Wording wording : wordings) {
            for (String written : wording.wordings()) {
                List<List<String>> slots = slots(written);
                for (int i = 0; i < slots.size(); i++) {
                    Phrase phrase = new Phrase(wording, slots.subList(i, slots.size()));
                    for (String word : slots.get(i)) {
                        byFirst.computeIfAbsent(word.replaceAll("[()]", ""), key -> new ArrayList<>()).add(phrase);
                    }
                    if (!isOptional(slots.get(i))) {
                        break;
                    }
                }
            }
        }
    }

    private static List<List<String>> slots(String written) {
        List<List<String>> slots = new ArrayList<>();
        for (String part : written.toLowerCase(Locale.ROOT).trim().split("\\s+")) {
            if (part.indexOf('|') >= 0 || part.startsWith("(") || part.equals("*")) {
                slots.add(List.of(part.split("\\|")));
            } else {
                TokenTrie.split(part).forEach(word -> slots.add(List.of(word)));
            }
        }
        return slots;
    }

    private static boolean isOptional(List<String> slot) {
        return slot.get(0).startsWith("(");
    }

    List<Findings.Wordings> find(Sentence sentence) {
        List<String> words = sentence.tokens().stream()
                .map(token -> TokenTrie.plain(token.text()).toLowerCase(Locale.ROOT))
                .toList();
        List<Findings.Wordings> found = new ArrayList<>();
        int covered = -1;
        for (Token token : sentence.tokens()) {
            int last = -1;
            Wording best = null;
            for (Phrase phrase : byFirst.getOrDefault(words.get(token.index()), List.of())) {
                int end = match(phrase.slots(), 0, words, token.index());
                if (end > last) {
                    last = end;
                    best = phrase.wording();
                }
            }
            if (best != null && last - 1 > covered) {
                found.add(new Findings.Wordings(best, sentence.index(), sentence.span(token.index(), last - 1)));
                covered = last - 1;
            }
        }
        return found;
    }

    /** Index behind the last token, or −1. */
    private static int match(List<List<String>> slots, int slot, List<String> words, int at) {
        if (slot == slots.size()) {
            return at;
        }
        List<String> wanted = slots.get(slot);
        if (wanted.get(0).equals("*")) {
            int skipped = match(slots, slot + 1, words, at);
            return skipped >= 0 || at >= words.size() ? skipped : match(slots, slot + 1, words, at + 1);
        }
        boolean optional = isOptional(wanted);
        if (at < words.size()) {
            for (String word : wanted) {
                if (words.get(at).equals(optional ? word.replaceAll("[()]", "") : word)) {
                    int end = match(slots, slot + 1, words, at + 1);
                    if (end >= 0) {
                        return end;
                    }
                }
            }
        }
        return optional ? match(slots, slot + 1, words, at) : -1;
    }
}
