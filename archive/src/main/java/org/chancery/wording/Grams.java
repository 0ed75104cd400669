package org.chancery.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The rows of one length of words that stand in enough texts: which stands at each place of the row of all texts, how often, and in
 * how many texts of each side. Rows of more words are made of two that overlap, so that rare ones are never counted.
 */
final class Grams {

    private static final int NONE = -1;

    private final int length;
    private final int[] at;
    private final List<Integer> first = new ArrayList<>();
    private final List<Integer> occurrences = new ArrayList<>();
    private final List<int[]> texts = new ArrayList<>();

    private Grams(int length, int[] at) {
        this.length = length;
        this.at = at;
    }

    /** All words, whatever their number; {@link Row#MARK} stands for none. */
    static Grams words(Row row) {
        int[] at = row.words().clone();
        for (int i = 0; i < at.length; i++) {
            at[i] = at[i] == Row.MARK ? NONE : at[i];
        }
        return of(1, at, row, 1);
    }

    /** Rows that are one word longer. */
    static Grams longer(Grams shorter, Row row, int fewestTexts) {
        LongCounter numbers = new LongCounter();
        int[] at = new int[shorter.at.length];
        Arrays.fill(at, NONE);
        for (int i = 0; i + 1 < at.length; i++) {
            if (shorter.at[i] != NONE && shorter.at[i + 1] != NONE) {
                at[i] = numbers.number(shorter.at[i], shorter.at[i + 1]);
            }
        }
        return of(shorter.length + 1, at, row, fewestTexts);
    }

    /** Keeps those of enough texts and numbers them anew. */
    private static Grams of(int length, int[] raw, Row row, int fewestTexts) {
        int most = Arrays.stream(raw).max().orElse(NONE) + 1;
        int[] lastText = new int[most];
        int[] inTexts = new int[most];
        Arrays.fill(lastText, NONE);
        for (int i = 0; i < raw.length; i++) {
            if (raw[i] != NONE && lastText[raw[i]] != row.text(i)) {
                lastText[raw[i]] = row.text(i);
                inTexts[raw[i]]++;
            }
        }
        int[] number = new int[most];
        Arrays.fill(number, NONE);
        Arrays.fill(lastText, NONE);
        Grams grams = new Grams(length, raw);
        for (int i = 0; i < raw.length; i++) {
            raw[i] = raw[i] == NONE || inTexts[raw[i]] < fewestTexts
                    ? NONE
                    : grams.count(raw[i], number, lastText, i, row);
        }
        return grams;
    }

    private int count(int raw, int[] number, int[] lastText, int place, Row row) {
        if (number[raw] == NONE) {
            number[raw] = first.size();
            first.add(place);
            occurrences.add(0);
            texts.add(new int[row.sides().size()]);
        }
        int own = number[raw];
        occurrences.set(own, occurrences.get(own) + 1);
        if (lastText[raw] != row.text(place)) {
            lastText[raw] = row.text(place);
            texts.get(own)[row.side(row.text(place))]++;
        }
        return own;
    }

    int length() {
        return length;
    }

    int size() {
        return first.size();
    }

    /** Place of the first one. */
    int first(int gram) {
        return first.get(gram);
    }

    /** The one that begins at a place; negative if none does. */
    int at(int place) {
        return at[place];
    }

    int occurrences(int gram) {
        return occurrences.get(gram);
    }

    /** Number of texts of each side. */
    int[] texts(int gram) {
        return texts.get(gram);
    }
}
