package org.chancery.attribute;

import java.util.stream.IntStream;

/** What stands around a run of tokens: other cues, and words that belong to no part of the attribution. */
final class SpanSurroundings {

    private final Quest quest;
    private final Shape shape;
    private final Features out;
    private final int[] loud;

    /** @param out gathers the features */
    SpanSurroundings(Quest quest, Features out) {
        this.quest = quest;
        this.shape = quest.shape();
        this.out = out;
        this.loud = loud(quest);
    }

    /** The other cues in a run and around it. */
    void voices(Reach reach, int path) {
        int inside = loudest(reach.first(), reach.last());
        int behind = loudest(reach.last() + 1, shape.size - 1);
        int before = loudest(0, reach.first() - 1);
        int side = quest.side(reach.first());
        int own = shape.voice[reach.node()];
        long part = Features.part(20, reach.node(), side, inside << 16 | behind << 8 | before);
        if (out.open(part)) {
            out.add(120, inside, side);
            out.add(121, behind, side);
            out.add(122, before, side);
            out.add(123, inside, path);
            out.add(124, own, path);
            out.add(125, own, inside, side);
            out.add(126, behind, inside, side);
            out.add(127, own, shape.lemma[quest.cue()]);
            out.close(part);
        }
        next(reach.last() + 1, side);
    }

    /** The branch behind a run. */
    private void next(int after, int side) {
        long part = Features.part(21, after, side, 0);
        if (after >= shape.size || !out.open(part)) {
            return;
        }
        int start = shape.mark[after] && after + 1 < shape.size ? after + 1 : after;
        int top = start;
        while (shape.head[top] >= 0 && shape.left[shape.head[top]] >= start) {
            top = shape.head[top];
        }
        int said = loudest(start, shape.right[top]);
        out.add(128, shape.voice[top], shape.relationKey[top], side);
        out.add(129, said, shape.relationKey[top], shape.mark[after] ? shape.word[after] : 0);
        out.close(part);
    }

    private int loudest(int first, int last) {
        int most = 0;
        for (int token : loud) {
            if (token >= first && token <= last && shape.voice[token] > most) {
                most = shape.voice[token];
            }
        }
        return most;
    }

    /** The tokens beside the cue that may head another. */
    private static int[] loud(Quest quest) {
        int[] voice = quest.shape().voice;
        return IntStream.range(0, quest.shape().size)
                .filter(i -> voice[i] > 0 && (i < quest.first() || i > quest.last()))
                .toArray();
    }

    /** How many words a run leaves over, beside the cue and its source. */
    void rest(Reach reach, int path) {
        int low = quest.first();
        int high = quest.last();
        Reach block = quest.source();
        Reach other = quest.other();
        if (block != null && block.first() <= high + 4 && block.last() >= low - 4) {
            low = Math.min(low, block.first());
            high = Math.max(high, block.last());
        }
        boolean ahead = reach.first() > high;
        boolean behind = reach.last() < low;
        int outer = ahead ? words(0, low - 1) : words(high + 1, shape.size - 1);
        int between = ahead ? words(high + 1, reach.first() - 1) : behind ? words(reach.last() + 1, low - 1) : 9;
        int over = ahead ? words(reach.last() + 1, shape.size - 1) : words(0, reach.first() - 1);
        int place = ahead ? 1 : behind ? 2 : 3;
        int mark = ahead ? shape.at(shape.word, high + 1) : shape.at(shape.word, low - 1);
        int counts = (place * 16 + between << 8) + outer * 4 + over;
        long part = Features.part(22, reach.node(), 0, counts);
        if (out.open(part)) {
            out.add(130, place, between, over);
            out.add(131, place, outer, between);
            out.add(132, place, over, path);
            out.add(133, place * 8 + between, outer, over);
            out.add(134, place * 8 + between, over, shape.lemma[quest.cue()]);
            out.add(135, place * 8 + between, mark, outer);
            out.close(part);
        }
        if (other != null && other != block) {
            boolean around = other.first() > reach.last()
                    ? low > reach.last() && high < other.first()
                    : high < reach.first() && low > other.last();
            int far = other.first() > reach.last()
                    ? words(high + 1, other.first() - 1)
                    : words(other.last() + 1, low - 1);
            out.add(136, around ? 1 : 0, between, over);
            out.add(137, around ? 1 : 0, far, between);
            out.add(138, around ? 1 : 0, mark, far);
            out.add(139, around ? 1 : 0, shape.at(shape.word, high + 1), place);
        }
    }

    /** Words from one token to another: 0, 1, 2 for up to three, 3 for more. */
    private int words(int first, int last) {
        int count = shape.words(first, last);
        return count > 3 ? 3 : count > 1 ? 2 : count;
    }
}
