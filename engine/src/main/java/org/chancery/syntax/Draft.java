package org.chancery.syntax;

import java.util.List;

/** The words of one sentence while it is analysed. Tags may be put right; all else stays. */
public final class Draft {

    private final List<String> words;
    private final int[] begins;
    private final int[] ends;
    private final String[] tags;
    private final List<String> names;

    /**
     * @param words as they stand in the text, or with the brackets and quotes of the Penn Treebank
     * @param begins offset in the body of each word's first character
     * @param ends offset behind its last
     * @param tags of the Penn Treebank
     * @param names one class for each word, {@code O} for none
     */
    public Draft(List<String> words, int[] begins, int[] ends, List<String> tags, List<String> names) {
        int size = words.size();
        if (begins.length != size || ends.length != size || tags.size() != size || names.size() != size) {
            throw new IllegalArgumentException(
                    "a sentence of " + size + " words needs as many offsets, tags and names");
        }
        this.words = List.copyOf(words);
        this.begins = begins.clone();
        this.ends = ends.clone();
        this.tags = tags.toArray(new String[0]);
        this.names = List.copyOf(names);
    }

    public int size() {
        return tags.length;
    }

    public String word(int at) {
        return words.get(at);
    }

    public String tag(int at) {
        return tags[at];
    }

    public String name(int at) {
        return names.get(at);
    }

    int begin(int at) {
        return begins[at];
    }

    int end(int at) {
        return ends[at];
    }

    void setTag(int at, String tag) {
        tags[at] = tag;
    }
}
