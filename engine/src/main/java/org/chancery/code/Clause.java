package org.chancery.code;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.chancery.annotate.Dependency;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.read.Span;

/** The words of a pair as one sentence, with the tokens of source and target and the way between them in the tree. */
final class Clause {

    static final int NONE = -1;

    final Sentence sentence;
    private final Parsed parsed;
    final BitSet source;
    final BitSet target;
    final int sourceHead;
    /** {@link #NONE} without a target. */
    final int targetHead;
    /** From the source's head up to where both meet, that token included. */
    final List<Integer> up;
    /** From where both meet, not included, down to the target's head. */
    final List<Integer> down;

    Clause(List<Sentence> sentences, List<Span> source, List<Span> target) {
        this(new Parsed(joined(sentences)), source, target);
    }

    Clause(Parsed parsed, List<Span> source, List<Span> target) {
        this(parsed, parsed.tokens(source), parsed.tokens(target));
    }

    /** @param source tokens, as are those of the target */
    Clause(Parsed parsed, BitSet source, BitSet target) {
        this.parsed = parsed;
        this.sentence = parsed.sentence;
        this.source = (BitSet) source.clone();
        this.target = (BitSet) target.clone();
        this.target.andNot(this.source);
        this.sourceHead = head(this.source);
        this.targetHead = head(this.target);
        this.up = new ArrayList<>();
        this.down = new ArrayList<>();
        join();
    }

    private static Sentence joined(List<Sentence> sentences) {
        if (sentences.size() == 1) {
            return sentences.get(0);
        }
        List<Token> tokens = new ArrayList<>();
        List<Dependency> basic = new ArrayList<>();
        for (Sentence sentence : sentences) {
            int moved = tokens.size();
            for (Token token : sentence.tokens()) {
                tokens.add(
                        new Token(tokens.size(), token.span(), token.text(), token.lemma(), token.tag(), token.name()));
            }
            for (Dependency edge : sentence.basic()) {
                if (edge.governor() >= 0) {
                    basic.add(new Dependency(edge.governor() + moved, edge.dependent() + moved, edge.relation()));
                }
            }
        }
        return new Sentence(0, tokens, basic, List.of());
    }

    /** The token by which the sentence holds a set: the highest whose governor is outside, the first of several. */
    private int head(BitSet set) {
        int best = NONE;
        int depth = Integer.MAX_VALUE;
        for (int i = set.nextSetBit(0); i >= 0; i = set.nextSetBit(i + 1)) {
            int above = sentence.head(i);
            boolean mark = sentence.token(i).isMark() || sentence.token(i).tag().equals("POS");
            int here = parsed.depth(i) + (mark ? 50 : 0);
            if ((above < 0 || !set.get(above)) && here < depth) {
                best = i;
                depth = here;
            }
        }
        return best;
    }

    private void join() {
        if (sourceHead < 0) {
            return;
        }
        BitSet above = new BitSet(sentence.size());
        if (targetHead >= 0) {
            ancestors(targetHead).forEach(above::set);
        }
        int meeting = NONE;
        for (int at : ancestors(sourceHead)) {
            up.add(at);
            if (above.get(at)) {
                meeting = at;
                break;
            }
        }
        if (targetHead >= 0) {
            for (int at : ancestors(targetHead)) {
                if (at == meeting) {
                    break;
                }
                down.add(0, at);
            }
        }
    }

    /** A token and what stands above it, from below. */
    List<Integer> ancestors(int token) {
        return parsed.ancestors(token);
    }

    boolean isMarked(int token) {
        return source.get(token) || target.get(token);
    }

    /** The lemma in lower case. */
    String lemma(int token) {
        return parsed.lemma(token);
    }

    String lower(int token) {
        return parsed.lower(token);
    }

    /** The relation to the governor without its subtype; a preposition is joined to an oblique. */
    String relation(int token) {
        return parsed.relation(token);
    }

    boolean isPredicate(int token) {
        return parsed.isPredicate(token);
    }

    /** The nearest predicate above a token, or {@link #NONE}. */
    int predicate(int token) {
        return parsed.predicate(token);
    }
}
