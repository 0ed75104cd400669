package org.chancery.attribute;

/** Candidates for where the words of a cue begin and end, around the word that heads it. */
final class CueEdges {

    static final int BACK = 8;
    static final int AHEAD = 10;

    private final Shape shape;
    private final Features out = new Features();

    CueEdges(Shape shape) {
        this.shape = shape;
    }

    /** Candidate k ends k tokens behind the head. */
    Choice ends(int head, Choice choice) {
        for (int end = head; end < shape.size && end - head <= AHEAD; end++) {
            choice.option(choice.group(edge(head, end, head, end + 1, 1000)));
        }
        return choice;
    }

    /** Candidate k begins k tokens before the head. */
    Choice begins(int head, int end, Choice choice) {
        for (int begin = head; begin >= 0 && head - begin <= BACK; begin--) {
            choice.option(choice.group(edge(head, begin, end, begin - 1, 2000)));
        }
        return choice;
    }

    private Features edge(int head, int edge, int other, int outside, int base) {
        out.clear();
        int far = Math.abs(edge - head);
        int lemma = shape.lemma[head];
        out.add(base, far);
        out.add(base + 1, lemma, far);
        out.add(base + 2, shape.tagKey[head], far);
        out.add(base + 4, shape.word[edge], Math.min(far, 1));
        out.add(base + 5, shape.tagKey[edge], shape.relationKey[edge], far);
        out.add(base + 6, lemma, shape.word[edge]);
        out.add(base + 7, shape.at(shape.word, outside));
        out.add(base + 8, shape.at(shape.tagKey, outside), shape.tagKey[edge]);
        out.add(base + 9, lemma, shape.at(shape.word, outside));
        int path = shape.path(head, edge, false);
        out.add(base + 10, path, shape.tagKey[edge]);
        out.add(base + 11, path, shape.word[edge]);
        out.add(base + 12, lemma, path);
        if (outside >= 0 && outside < shape.size) {
            int beyond = shape.path(head, outside, false);
            out.add(base + 13, beyond, shape.tagKey[outside]);
            out.add(base + 14, beyond, shape.word[outside]);
            out.add(base + 15, lemma, beyond);
            out.add(base + 16, path, beyond);
            out.add(base + 23, shape.quote[outside] >= 0 ? 1 : 0, shape.quote[edge] >= 0 ? 1 : 0);
        }
        between(head, edge, base);
        out.add(base + 22, Math.abs(other - head), far, shape.tagKey[head]);
        return out;
    }

    /** What a cue that reaches this edge would take in. */
    private void between(int head, int edge, int base) {
        int step = edge < head ? -1 : 1;
        int tags = 5;
        for (int at = head + step; edge != head && at != edge + step; at += step) {
            out.add(base + 18, shape.relationKey[at], shape.head[at] == head ? 1 : 0);
            out.add(base + 19, shape.word[at]);
            out.add(base + 20, shape.tagKey[at], shape.name[at]);
            tags = tags * 31 + shape.tagKey[at];
        }
        out.add(base + 21, tags, shape.tagKey[head]);
    }
}
