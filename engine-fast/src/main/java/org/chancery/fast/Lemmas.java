package org.chancery.fast;

import java.util.List;
import java.util.Locale;

/**
 * Dictionary forms by rules that depend on a word's tag and its last letters; the longest ending that is known decides, the
 * whole word before all.
 */
final class Lemmas {

    /** Letters of the longest ending. */
    static final int LONGEST = 5;

    /** Stands for the length of an ending that is the whole word. */
    static final int WHOLE = 9;

    /**
     * @param strip how many letters are taken from the end
     * @param add what is put there
     */
    record Rule(int strip, String add) {

        static final Rule SAME = new Rule(0, "");

        String apply(String word) {
            return strip == 0 && add.isEmpty()
                    ? word
                    : strip > word.length()
                            ? word
                            : word.substring(0, word.length() - strip).concat(add);
        }

        /** The rule that makes one word of another. */
        static Rule between(String word, String lemma) {
            int same = 0;
            while (same < word.length() && same < lemma.length() && word.charAt(same) == lemma.charAt(same)) {
                same++;
            }
            return new Rule(word.length() - same, lemma.substring(same));
        }
    }

    private final List<Rule> rules;
    private final IntTable table;

    /**
     * @param rules the first of them for what the table does not know
     * @param table index of a rule by {@link #key}
     */
    Lemmas(List<Rule> rules, IntTable table) {
        this.rules = List.copyOf(rules);
        this.table = table;
    }

    List<Rule> rules() {
        return rules;
    }

    IntTable table() {
        return table;
    }

    /** @param form with typewriter quotes */
    String lemma(String form, byte tag, boolean isProper) {
        String word = isProper ? form : form.toLowerCase(Locale.ROOT);
        return rules.get(rule(word, tag)).apply(word);
    }

    private int rule(String word, byte tag) {
        int ending = 17;
        int found = Math.max(0, table.get(key(tag, ending, 0)));
        int length = word.length();
        for (int i = 1; i <= length; i++) {
            ending = ending * 0x01000193 ^ word.charAt(length - i);
            if (i <= LONGEST) {
                int rule = table.get(key(tag, ending, i));
                found = rule < 0 ? found : rule;
            }
        }
        int rule = table.get(key(tag, ending, WHOLE));
        return rule < 0 ? found : rule;
    }

    /** Number of an ending, read from its last letter. */
    static int ending(String letters) {
        int ending = 17;
        for (int i = letters.length() - 1; i >= 0; i--) {
            ending = ending * 0x01000193 ^ letters.charAt(i);
        }
        return ending;
    }

    static int key(byte tag, int ending, int length) {
        return Hashing.of(length + 1, tag, ending);
    }
}
