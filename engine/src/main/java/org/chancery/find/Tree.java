package org.chancery.find;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chancery.annotate.Dependency;
import org.chancery.annotate.Sentence;

/** The basic tree of a sentence while it is being changed. */
final class Tree {

    final Sentence sentence;
    final int[] head;
    final String[] relation;
    boolean changed;

    Tree(Sentence sentence) {
        this.sentence = sentence;
        this.head = new int[sentence.size()];
        this.relation = new String[sentence.size()];
        Arrays.setAll(head, sentence::head);
        Arrays.setAll(relation, sentence::relation);
    }

    void hang(int token, int governor, String as) {
        if (head[token] != governor || !relation[token].equals(as)) {
            head[token] = governor;
            relation[token] = governor < 0 ? "root" : as;
            changed = true;
        }
    }

    boolean is(int token, String text) {
        return sentence.token(token).text().equals(text);
    }

    boolean isMark(int token) {
        return sentence.token(token).isMark();
    }

    String tag(int token) {
        return sentence.token(token).tag();
    }

    boolean isBelow(int token, int upper) {
        int at = token;
        for (int steps = 0; at >= 0 && steps <= head.length; steps++, at = head[at]) {
            if (at == upper) {
                return true;
            }
        }
        return false;
    }

    int depth(int token) {
        int depth = 0;
        for (int at = token; at >= 0 && depth <= head.length; at = head[at]) {
            depth++;
        }
        return depth;
    }

    /** The predicate before a token that heads most of what stands there. */
    int mainPredicate(int end) {
        int best = -1;
        int most = 0;
        Graph graph = new Graph(sentence);
        for (int i = 0; i < end; i++) {
            boolean top = head[i] < 0 || head[i] >= end;
            if (top && graph.isPredicate(i)) {
                int size = 0;
                for (int j = 0; j < end; j++) {
                    size += isBelow(j, i) ? 1 : 0;
                }
                best = size > most ? i : best;
                most = Math.max(most, size);
            }
        }
        return best;
    }

    Sentence sentence() {
        List<Dependency> basic = new ArrayList<>();
        for (int i = 0; i < head.length; i++) {
            if (head[i] >= 0) {
                basic.add(new Dependency(head[i], i, relation[i]));
            }
        }
        return new Sentence(sentence.index(), sentence.tokens(), basic, sentence.enhanced());
    }
}
