package org.chancery.fast;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The tags that known words may have. A word is known by a number made of its letters; where two share it, they share tags. */
final class TagLexicon {

    private final SortedMap<Integer, byte[]> words;
    private final byte[] open;
    private final IntTable places;
    private final byte[][] values;

    /**
     * @param words by {@link Words#exact}, tags in the order of their frequency
     * @param open what an unknown word may be
     */
    TagLexicon(Map<Integer, byte[]> words, byte[] open) {
        this.words = new TreeMap<>(words);
        this.open = open.clone();
        this.values = new byte[words.size()][];
        Map<Integer, Integer> found = new HashMap<>(words.size() * 2);
        this.words.forEach((word, tags) -> {
            values[found.size()] = tags;
            found.put(word, found.size());
        });
        this.places = new IntTable(found);
    }

    SortedMap<Integer, byte[]> words() {
        return words;
    }

    byte[] open() {
        return open;
    }

    private byte @Nullable [] find(int key) {
        int place = places.get(key);
        return place < 0 ? null : values[place];
    }

    /** For each word its tags, or null if it is unknown. At the start of a sentence a capital may hide a known word. */
    byte[][] choices(Words sentence) {
        byte[][] choices = new byte[sentence.size][];
        for (int i = 0; i < sentence.size; i++) {
            byte[] found = find(sentence.exact[i]);
            if (i == 0 || found == null) {
                byte[] folded = sentence.exact[i] == sentence.folded[i] ? null : find(sentence.folded[i]);
                found = found == null ? withOpen(folded, i) : folded == null ? found : union(found, folded);
            }
            choices[i] = found;
        }
        return choices;
    }

    /** A capitalised word known only in small letters may be that word or a name. */
    private byte @Nullable [] withOpen(byte @Nullable [] folded, int at) {
        return folded == null ? null : union(folded, open);
    }

    private static byte[] union(byte[] a, byte[] b) {
        byte[] all = Arrays.copyOf(a, a.length + b.length);
        int n = a.length;
        for (byte tag : b) {
            boolean isNew = true;
            for (int i = 0; i < n; i++) {
                isNew &= all[i] != tag;
            }
            if (isNew) {
                all[n++] = tag;
            }
        }
        return n == all.length ? all : Arrays.copyOf(all, n);
    }
}
