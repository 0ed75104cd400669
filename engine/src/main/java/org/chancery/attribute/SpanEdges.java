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
        branch(200, taken, path, first);
        if (last + 1 < shape.size) {
            int start = shape.mark[last + 1] && last + 2 < shape.size ? last + 2 : last + 1;
            int left = start;
            while (shape.head[left] >= 0 && shape.left[shape.head[left]] >= start) {
                left = shape.head[left];
            }
            branch(220, left, path, first);
            boolean inside = shape.head[left] >= first && shape.head[left] <= last;
            out.add(240, inside ? 1 : 0, shape.relationKey[left], shape.mark[last + 1] ? shape.word[last + 1] : 0);
            out.add(241, inside ? 1 : 0, shape.relationKey[left], shape.relationKey[taken]);
            out.add(242, inside ? 1 : 0, shape.head[left] == quest.cue() ? 1 : 0, shape.marker(left));
        }
        if (first > 0) {
            int before = first - 1;
            boolean inside = shape.head[before] >= first && shape.head[before] <= last;
            out.add(243, inside ? 1 : 0, shape.relationKey[before], shape.tagKey[before]);
            out.add(244, inside ? 1 : 0, shape.word[before], shape.tagKey[first]);
        }
        boolean outside = shape.head[first] < first || shape.head[first] > last;
        out.add(245, shape.relationKey[first], outside ? 1 : 0, shape.word[first]);
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
