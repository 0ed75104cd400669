package org.chancery.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A tree whose edges may be moved while it is converted. */
final class ConversionTree {

    private static final Set<String> BE =
            Set.of("be", "am", "is", "are", "was", "were", "been", "being", "'s", "'re", "'m", "’s", "’re", "’m");

    private final Draft tokens;
    private final int[] heads;
    private final String[] labels;

    ConversionTree(Draft tokens, int[] heads, String[] labels) {
        this.tokens = tokens;
        this.heads = heads;
        this.labels = labels;
    }

    int size() {
        return heads.length;
    }

    int head(int at) {
        return heads[at];
    }

    String label(int at) {
        return labels[at];
    }

    void rename(int at, String label) {
        labels[at] = label;
    }

    String tag(int at) {
        return at < tokens.size() ? tokens.tag(at) : "";
    }

    private String word(int at) {
        return tokens.word(at);
    }

    /** @param words in small letters */
    boolean isWord(int at, Set<String> words) {
        return words.contains(word(at).toLowerCase(Locale.ROOT));
    }

    boolean isBe(int at) {
        return tag(at).startsWith("VB") && isWord(at, BE);
    }

    boolean isNominal(int at) {
        String tag = tag(at);
        return tag.startsWith("NN")
                || tag.startsWith("PRP")
                || tag.equals("CD")
                || tag.equals("DT")
                || tag.equals("$")
                || tag.equals("WP")
                || tag.equals("ADD")
                || tag.equals("%");
    }

    /** Does nothing if the edge would close a circle. */
    void move(int at, int head, String label) {
        for (int above = head, steps = 0; above >= 0 && steps <= size(); above = heads[above], steps++) {
            if (above == at) {
                int old = heads[at];
                int below = head;
                while (heads[below] != at) {
                    below = heads[below];
                }
                heads[below] = old;
                break;
            }
        }
        heads[at] = head;
        labels[at] = label;
    }

    List<Integer> children(int head) {
        List<Integer> children = new ArrayList<>();
        for (int i = 0; i < size(); i++) {
            if (heads[i] == head) {
                children.add(i);
            }
        }
        return children;
    }

    /** The first dependent with one of these labels, or -1. */
    int child(int head, Set<String> wanted) {
        for (int i = 0; i < size(); i++) {
            if (heads[i] == head && wanted.contains(labels[i])) {
                return i;
            }
        }
        return -1;
    }

    /** The first token below and with this one. */
    int first(int at) {
        int first = at;
        for (int child : children(at)) {
            first = Math.min(first, first(child));
        }
        return first;
    }

    void makeOneRoot() {
        int root = -1;
        for (int i = 0; i < size(); i++) {
            if (heads[i] < 0 && (root < 0 || labels[root].equals("punct"))) {
                root = i;
            }
        }
        for (int i = 0; i < size(); i++) {
            if (heads[i] < 0 && i != root) {
                heads[i] = root;
                labels[i] = labels[i].equals("punct") ? "punct" : "parataxis";
            }
        }
        labels[root] = "root";
    }
}
