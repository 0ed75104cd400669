package org.chancery.attribute;

import java.util.List;
import java.util.Locale;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.jspecify.annotations.Nullable;

/** A sentence as the model sees it: words, tags and relations as numbers, the reach of each subtree, quotation marks. */
final class Shape {

    /** Steps up a tree after which a path counts as none. */
    static final int FAR = 9;

    final Sentence sentence;
    final int size;
    final String[] lower;
    final String[] tag;
    final String[] relation;
    final int[] word;
    final int[] lemma;
    final int[] tagKey;
    final int[] relationKey;
    final int[] name;
    final int[] head;
    final int[] left;
    final int[] right;
    final int[] depth;
    /** Number of the quotation that a token stands in, marks included; −1 for none. */
    final int[] quote;

    /** How surely each token heads a cue, in steps from 0; all 0 until the model has looked. */
    final int[] voice;

    final boolean[] mark;
    /** Whether any token stands in a quotation. */
    final boolean quoted;

    private final boolean[] quoteMark;
    private final int[] wordsBefore;
    private final int[] quotedBefore;
    private int @Nullable [] markers;

    /** Whether it opens a paragraph, and whether the one behind it does. */
    final boolean opens;

    final boolean closes;

    Shape(Sentence sentence, int[] quote, boolean opens, boolean closes) {
        this.sentence = sentence;
        this.size = sentence.size();
        this.quote = quote;
        this.opens = opens;
        this.closes = closes;
        lower = new String[size];
        tag = new String[size];
        relation = new String[size];
        word = new int[size];
        lemma = new int[size];
        tagKey = new int[size];
        relationKey = new int[size];
        name = new int[size];
        head = new int[size];
        left = new int[size];
        right = new int[size];
        depth = new int[size];
        mark = new boolean[size];
        voice = new int[size];
        quoteMark = new boolean[size];
        wordsBefore = new int[size + 1];
        quotedBefore = new int[size + 1];
        for (Token token : sentence.tokens()) {
            read(token);
        }
        quoted = quotedBefore[size] > 0;
        for (int i = 0; i < size; i++) {
            int steps = 0;
            for (int at = i; at >= 0 && steps <= size; at = head[at], steps++) {
                left[at] = Math.min(left[at], i);
                right[at] = Math.max(right[at], i);
            }
            depth[i] = steps;
        }
    }

    private void read(Token token) {
        int i = token.index();
        String text = token.text().toLowerCase(Locale.ROOT).replace('’', '\'');
        lower[i] = hasDigit(text) ? text.replaceAll("[0-9]+", "0") : text;
        tag[i] = token.tag();
        relation[i] = sentence.relation(i);
        word[i] = lower[i].hashCode();
        lemma[i] = token.isProper()
                ? token.tag().hashCode()
                : token.lemma().toLowerCase(Locale.ROOT).hashCode();
        tagKey[i] = tag[i].hashCode();
        relationKey[i] = relation[i].hashCode();
        name[i] = token.name().hashCode();
        head[i] = sentence.head(i);
        left[i] = i;
        right[i] = i;
        mark[i] = token.isMark();
        quoteMark[i] = Quotations.isMark(lower[i]);
        wordsBefore[i + 1] = wordsBefore[i] + (mark[i] ? 0 : 1);
        quotedBefore[i + 1] = quotedBefore[i] + (quote[i] >= 0 ? 1 : 0);
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    List<Integer> children(int token) {
        return sentence.children(token);
    }

    boolean isQuoteMark(int token) {
        return token >= 0 && token < size && quoteMark[token];
    }

    /** How many tokens are words and no marks, from the first to the last one, included; 0 if it stands before the first. */
    int words(int first, int last) {
        return first > last ? 0 : wordsBefore[last + 1] - wordsBefore[first];
    }

    /** Whether a token from the first to the last one, included, stands in a quotation. */
    boolean holdsQuoted(int first, int last) {
        return first <= last && quotedBefore[last + 1] > quotedBefore[first];
    }

    /** Key of the word that joins a branch to what it hangs from, such as "that" or "with"; 0 for none. */
    int marker(int top) {
        int[] known = markers;
        if (known == null) {
            known = new int[size];
            for (int i = 0; i < size; i++) {
                known[i] = findMarker(i);
            }
            markers = known;
        }
        return known[top];
    }

    private int findMarker(int token) {
        for (int child : sentence.children(token)) {
            if (relation[child].equals("mark") || relation[child].equals("case") || tag[child].startsWith("W")) {
                return word[child];
            }
        }
        return 0;
    }

    boolean isAbove(int upper, int lowerToken) {
        return sentence.isAbove(upper, lowerToken);
    }

    /** A value of a token, or a number of its own beyond the edges. */
    int at(int[] values, int token) {
        return token < 0 ? 1 : token >= size ? 2 : values[token];
    }

    /** The way from one token to another through the tree: relations up, then down. */
    int path(int from, int to, boolean lexical) {
        int up = from;
        int down = to;
        int hash = 7;
        int steps = 0;
        int tail = 11;
        while (up != down && steps < FAR) {
            if (down < 0 || up >= 0 && depth[up] >= depth[down]) {
                hash = hash * 31 + relationKey[up] + 1;
                up = head[up];
            } else {
                tail = tail * 37 + relationKey[down] + 3 + (lexical && down != to ? lemma[down] : 0);
                down = head[down];
            }
            steps++;
        }
        return up != down ? FAR : hash * 131 + tail;
    }

    /** Steps from one token to another through the tree. */
    int distance(int from, int to) {
        int up = from;
        int down = to;
        int steps = 0;
        while (up != down && steps < 2 * FAR) {
            if (down < 0 || up >= 0 && depth[up] >= depth[down]) {
                up = head[up];
            } else {
                down = head[down];
            }
            steps++;
        }
        return steps;
    }
}
