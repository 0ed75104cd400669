package org.chancery.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The words of all texts in one row of numbers; marks part what is no phrase. */
final class Row {

    /** Stands for marks and between texts. */
    static final int MARK = -1;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> words = new ArrayList<>();
    private final List<CorpusText> texts = new ArrayList<>();
    private final List<Integer> sideOf = new ArrayList<>();
    private final List<String> sides;
    private int[] row = new int[1 << 16];
    private int[] textOf = new int[1 << 16];
    private int size;

    /** @param corpus all texts that may be added */
    Row(List<CorpusText> corpus) {
        TreeSet<String> all = new TreeSet<>();
        corpus.forEach(text -> all.add(text.side()));
        this.sides = List.copyOf(all);
    }

    void add(CorpusText text, Tokens tokens) {
        int number = texts.size();
        texts.add(text);
        sideOf.add(sides.indexOf(text.side()));
        for (int i = 0; i < tokens.size(); i++) {
            put(tokens.isWord(i) ? number(tokens.word(i)) : MARK, number);
        }
        put(MARK, number);
    }

    private void put(int word, int text) {
        if (size == row.length) {
            row = Arrays.copyOf(row, 2 * size);
            textOf = Arrays.copyOf(textOf, 2 * size);
        }
        row[size] = word;
        textOf[size++] = text;
    }

    private int number(String word) {
        Integer known = numbers.get(word);
        if (known != null) {
            return known;
        }
        numbers.put(word, words.size());
        words.add(word);
        return words.size() - 1;
    }

    int[] words() {
        return Arrays.copyOf(row, size);
    }

    int size() {
        return size;
    }

    /** Number of the text of a place. */
    int text(int place) {
        return textOf[place];
    }

    CorpusText corpusText(int text) {
        return texts.get(text);
    }

    List<String> sides() {
        return sides;
    }

    int side(int text) {
        return sideOf.get(text);
    }

    /** Number of texts of each side. */
    int[] textsOfSides() {
        int[] counts = new int[sides.size()];
        sideOf.forEach(side -> counts[side]++);
        return counts;
    }

    /** Words from a place on; | for a mark. */
    List<String> words(int place, int length) {
        List<String> found = new ArrayList<>();
        for (int i = place; i < place + length; i++) {
            found.add(row[i] == MARK ? "|" : words.get(row[i]));
        }
        return found;
    }
}
