package org.chancery.attribute;

import java.util.List;
import java.util.Locale;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;

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
        for (Token token : sentence.tokens()) {
            read(token);
        }
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
        lower[i] = text.chars().anyMatch(Character::isDigit) ? text.replaceAll("[0-9]+", "0") : text;
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
    }

    List<Integer> children(int token) {
        return sentence.children(token);
    }

    boolean isQuoteMark(int token) {
        return token >= 0 && token < size && Quotations.isMark(lower[token]);
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
