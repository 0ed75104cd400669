package org.chancery.attribute;

import org.jspecify.annotations.Nullable;

/**
 * The cue for which a run of tokens is chosen.
 *
 * @param cue token that heads it
 * @param first token of it
 * @param last token of it
 * @param other what was chosen before: the source for content, the first piece for the second; null for nothing
 * @param source null for none
 * @param paths from the head of the cue to each token of the sentence
 */
record Quest(
        Shape shape,
        int cue,
        int first,
        int last,
        @Nullable Reach other,
        @Nullable Reach source,
        int[] paths) {

    static Quest of(Shape shape, int cue, int first, int last, @Nullable Reach other, @Nullable Reach source) {
        int[] paths = new int[shape.size];
        for (int i = 0; i < paths.length; i++) {
            paths[i] = shape.path(cue, i, false);
        }
        return new Quest(shape, cue, first, last, other, source, paths);
    }

    /** 1 before the cue, 2 behind it. */
    int side(int token) {
        return token < first ? 1 : 2;
    }

    /** How a run and the quotations of the sentence lie: outside, whole, cut, or around. */
    int balance(Reach reach) {
        int from = reach.first();
        int to = reach.last();
        boolean cutFirst = shape.quote[from] >= 0 && from > 0 && shape.quote[from - 1] == shape.quote[from];
        boolean cutLast = shape.quote[to] >= 0 && to + 1 < shape.size && shape.quote[to + 1] == shape.quote[to];
        boolean inside = shape.quote[from] >= 0 && shape.quote[from] == shape.quote[to];
        boolean holds = shape.holdsQuoted(from, to);
        return (cutFirst ? 1 : 0) + (cutLast ? 2 : 0) + (inside ? 4 : 0) + (holds ? 8 : 0);
    }
}
