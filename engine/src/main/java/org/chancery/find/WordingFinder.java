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
import org.chancery.read.Span;

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
                        byFirst.computeIfAbsent(word.replaceAll("[()]", ""), key -> new ArrayList<>())
                                .add(phrase);
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
        Parts parts = Parts.of(sentence);
        List<Findings.Wordings> found = new ArrayList<>();
        int covered = -1;
        for (int first = 0; first < parts.words().size(); first++) {
            if (!parts.opens(first)) {
                continue;
            }
            int end = -1;
            Wording best = null;
            for (Phrase phrase : byFirst.getOrDefault(parts.words().get(first), List.of())) {
                int behind = match(phrase.slots(), 0, parts.words(), first);
                if (behind > end && parts.opens(behind)) {
                    end = behind;
                    best = phrase.wording();
                }
            }
            if (best != null && end - 1 > covered) {
                Span span =
                        sentence.span(parts.tokens().get(first), parts.tokens().get(end - 1));
                found.add(new Findings.Wordings(best, sentence.index(), span));
                covered = end - 1;
            }
        }
        return found;
    }

    /** The words of a sentence cut as those of the phrases are, and the token that each belongs to. */
    private record Parts(List<String> words, List<Integer> tokens) {

        static Parts of(Sentence sentence) {
            Parts parts = new Parts(new ArrayList<>(), new ArrayList<>());
            for (Token token : sentence.tokens()) {
                for (String part : TokenTrie.split(token.text())) {
                    parts.words.add(part.toLowerCase(Locale.ROOT));
                    parts.tokens.add(token.index());
                }
            }
            return parts;
        }

        /** Whether a token begins at a word, or the sentence ends there. */
        boolean opens(int word) {
            return word <= 0 || word >= tokens.size() || !tokens.get(word).equals(tokens.get(word - 1));
        }
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
