package org.chancery.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.knowledge.Wording;

/** One way in which a wording is written, as {@link Wording#wordings()} describes it. */
record Phrase(Wording wording, List<Slot> slots) {

    /**
     * A place in it.
     *
     * @param choices what may stand there, each a row of words; empty: any one word
     * @param optional whether nothing may stand there
     */
    record Slot(List<List<String>> choices, boolean optional) {

        boolean isAny() {
            return choices.isEmpty();
        }

        /** The words of a place that must be filled in one way; none else. */
        List<String> fixed() {
            return optional || choices.size() != 1 ? List.of() : choices.get(0);
        }
    }

    static Phrase of(Wording wording, String written) {
        List<Slot> slots = new ArrayList<>();
        for (String part : written.toLowerCase(Locale.ROOT).strip().split("\\s+")) {
            slot(part, slots);
        }
        return new Phrase(wording, List.copyOf(slots));
    }

    /** Any words at all, each as it stands. */
    static Phrase literal(Wording wording, String words) {
        List<Slot> slots = Tokens.of(words).words().stream()
                .map(word -> new Slot(List.of(List.of(word)), false))
                .toList();
        return new Phrase(wording, slots);
    }

    private static void slot(String part, List<Slot> slots) {
        if (part.equals("*")) {
            slots.add(new Slot(List.of(), true));
            return;
        }
        boolean optional = part.startsWith("(");
        String bare = optional ? part.replaceAll("[()]", "") : part;
        if (!optional && bare.indexOf('|') < 0) {
            Tokens.of(bare).words().forEach(word -> slots.add(new Slot(List.of(List.of(word)), false)));
            return;
        }
        List<List<String>> choices = new ArrayList<>();
        for (String choice : bare.split("\\|")) {
            List<String> words = Tokens.of(choice).words();
            if (!words.isEmpty()) {
                choices.add(words);
            }
        }
        // A hyphen parts words and is gone: a place for one is none.
        if (!choices.isEmpty()) {
            slots.add(new Slot(choices, optional));
        }
    }

    /** Words of the longest row that it may be. */
    int longest() {
        return slots.stream()
                .mapToInt(slot ->
                        slot.choices().stream().mapToInt(List::size).max().orElse(1))
                .sum();
    }

    /** The words with which it may begin; empty if any may. */
    Set<String> beginnings() {
        Set<String> words = new TreeSet<>();
        for (Slot slot : slots) {
            slot.choices().forEach(choice -> words.add(choice.get(0)));
            if (!slot.optional()) {
                break;
            }
        }
        return words;
    }

    /** Index behind the longest match that begins at a token, or −1. */
    int match(Tokens tokens, int at) {
        return match(tokens, 0, at);
    }

    private int match(Tokens tokens, int place, int at) {
        if (place == slots.size()) {
            return at;
        }
        Slot slot = slots.get(place);
        int best = slot.optional() ? match(tokens, place + 1, at) : -1;
        if (slot.isAny() && at < tokens.size() && tokens.isWord(at)) {
            best = Math.max(best, match(tokens, place + 1, at + 1));
        }
        for (List<String> choice : slot.choices()) {
            if (stands(choice, tokens, at)) {
                best = Math.max(best, match(tokens, place + 1, at + choice.size()));
            }
        }
        return best;
    }

    private static boolean stands(List<String> choice, Tokens tokens, int at) {
        if (at + choice.size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < choice.size(); i++) {
            if (!tokens.word(at + i).equals(choice.get(i))) {
                return false;
            }
        }
        return true;
    }
}
