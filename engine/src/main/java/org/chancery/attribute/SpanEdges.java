package org.chancery.attribute;

/** The branches of the tree at the edges of a run of tokens: what it takes in last, and what it leaves out first. */
final class SpanEdges {

    private final Quest quest;
    private final Shape shape;
    private final Features out;

    /** @param out gathers the features */
    SpanEdges(Quest quest, Features out) {
        this.quest = quest;
        this.shape = quest.shape();
        this.out = out;
    }

    /** The branches on both sides of each edge: the last one taken, and the first one left out. */
    void edges(Reach reach, int path) {
        int first = reach.first();
        int last = reach.last();
        int taken = last;
        while (shape.head[taken] >= 0
                && shape.right[shape.head[taken]] == last
                && shape.left[shape.head[taken]] > first) {
            taken = shape.head[taken];
        }
        int node = reach.node();
        int quoted = shape.quote[first] >= 0 ? 1 : 0;
        long inner = Features.part(10, node, taken, quoted);
        if (out.open(inner)) {
            branch(200, taken, path, first);
            out.close(inner);
        }
        if (last + 1 < shape.size) {
            behind(reach, path, taken, quoted);
        }
        before(first, last);
    }

    private void behind(Reach reach, int path, int taken, int quoted) {
        int first = reach.first();
        int last = reach.last();
        int start = shape.mark[last + 1] && last + 2 < shape.size ? last + 2 : last + 1;
        int left = start;
        while (shape.head[left] >= 0 && shape.left[shape.head[left]] >= start) {
            left = shape.head[left];
        }
        long outer = Features.part(11, reach.node(), last, quoted);
        if (out.open(outer)) {
            branch(220, left, path, first);
            out.close(outer);
        }
        int inside = shape.head[left] >= first && shape.head[left] <= last ? 1 : 0;
        long both = Features.part(12, last, taken, inside);
        if (out.open(both)) {
            out.add(240, inside, shape.relationKey[left], shape.mark[last + 1] ? shape.word[last + 1] : 0);
            out.add(241, inside, shape.relationKey[left], shape.relationKey[taken]);
            out.add(242, inside, shape.head[left] == quest.cue() ? 1 : 0, shape.marker(left));
            out.close(both);
        }
    }

    private void before(int first, int last) {
        int inside = first > 0 && shape.head[first - 1] >= first && shape.head[first - 1] <= last ? 1 : 0;
        int outside = shape.head[first] < first || shape.head[first] > last ? 1 : 0;
        long part = Features.part(13, first, 0, inside * 2 + outside);
        if (!out.open(part)) {
            return;
        }
        if (first > 0) {
            out.add(243, inside, shape.relationKey[first - 1], shape.tagKey[first - 1]);
            out.add(244, inside, shape.word[first - 1], shape.tagKey[first]);
        }
        out.add(245, shape.relationKey[first], outside, shape.word[first]);
        out.close(part);
    }

    private void branch(int template, int top, int path, int first) {
        int relation = shape.relationKey[top];
        int begin = shape.left[top];
        int comma = begin > 0 && shape.mark[begin - 1] ? shape.word[begin - 1] : 0;
        int marker = shape.marker(top);
        int length = Math.min(shape.right[top] - begin, 9) / 3;
        out.add(template, relation, comma);
        out.add(template + 1, relation, comma, shape.tagKey[top]);
        out.add(template + 2, relation, comma, marker);
        out.add(template + 3, relation, shape.lemma[top]);
        out.add(template + 4, relation, comma, path);
        out.add(template + 5, relation, comma, length);
        out.add(template + 6, relation, marker, shape.head[top] < 0 ? 0 : shape.tagKey[shape.head[top]]);
        out.add(template + 7, marker, shape.name[top], comma);
        out.add(template + 8, relation, comma, shape.lemma[quest.cue()]);
        out.add(template + 9, shape.quote[top] >= 0 ? 1 : 0, shape.quote[first] >= 0 ? 1 : 0, relation);
        out.add(template + 10, shape.head[top] < 0 ? 0 : quest.paths()[shape.head[top]], relation, comma);
    }
}
