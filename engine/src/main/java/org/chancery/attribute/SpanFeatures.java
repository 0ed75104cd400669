package org.chancery.attribute;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the model looks at to choose among the runs of tokens that may be the source or the content of a cue. */
final class SpanFeatures {

    private final Shape shape;
    private final int cue;
    private final int cueFirst;
    private final int cueLast;
    private final @Nullable Reach other;
    private final @Nullable Reach block;
    private final int[] paths;
    private final Features out = new Features();

    SpanFeatures(Shape shape, int cue, int cueFirst, int cueLast, @Nullable Reach other) {
        this(shape, cue, cueFirst, cueLast, other, other);
    }

    /**
     * @param other what was chosen before: the source for content, the first part for the second
     * @param block the source
     */
    SpanFeatures(Shape shape, int cue, int cueFirst, int cueLast, @Nullable Reach other, @Nullable Reach block) {
        this.shape = shape;
        this.cue = cue;
        this.cueFirst = cueFirst;
        this.cueLast = cueLast;
        this.other = other;
        this.block = block;
        this.paths = new int[shape.size];
        for (int i = 0; i < paths.length; i++) {
            paths[i] = shape.path(cue, i, false);
        }
    }

    /** Candidate 0 is none; candidate k+1 is the k-th reach. */
    Choice choice(List<Reach> reaches) {
        Choice choice = Choice.empty();
        choice.option(choice.group(none()));
        Map<Integer, Integer> nodes = new HashMap<>();
        Map<Integer, Integer> firsts = new HashMap<>();
        Map<Integer, Integer> lasts = new HashMap<>();
        for (Reach reach : reaches) {
            int node = nodes.computeIfAbsent(reach.node(), key -> choice.group(node(key)));
            int first = firsts.computeIfAbsent(reach.first(), key -> choice.group(first(key)));
            int last = lasts.computeIfAbsent(reach.last(), key -> choice.group(last(key)));
            choice.option(node, first, last, choice.group(joint(reach)));
        }
        return choice;
    }

    private int[] none() {
        out.clear();
        out.add(1);
        out.add(2, shape.lemma[cue]);
        out.add(3, shape.tagKey[cue], shape.relationKey[cue]);
        out.add(5, shape.opens ? 1 : 0, shape.closes ? 1 : 0);
        int children = 0;
        for (int child : shape.children(cue)) {
            out.add(6, shape.relationKey[child]);
            out.add(7, shape.lemma[cue], shape.relationKey[child]);
            children = children * 31 + (shape.mark[child] ? 0 : shape.relationKey[child]);
        }
        out.add(8, shape.at(shape.word, cueLast + 1));
        out.add(9, Math.min(shape.size - cueLast, 4), Math.min(cueFirst, 4));
        out.add(10, children);
        out.add(11, shape.tagKey[cue], other == null ? 0 : other.first() > cue ? 1 : 2);
        return out.copy();
    }

    private int[] node(int node) {
        out.clear();
        int path = paths[node];
        int lexical = shape.path(cue, node, true);
        int lemma = shape.lemma[cue];
        int side = node < cue ? 1 : 2;
        out.add(20, path);
        out.add(21, path, lemma);
        out.add(22, path, shape.tagKey[cue], side);
        out.add(23, path, shape.tagKey[node], side);
        out.add(25, lexical, side);
        out.add(26, lemma, shape.tagKey[node], side);
        out.add(27, shape.relationKey[node], side);
        out.add(28, lemma, shape.relationKey[node], side);
        out.add(29, shape.distance(cue, node), side);
        out.add(30, shape.lemma[node], side);
        out.add(31, shape.name[node], shape.tagKey[node], side);
        out.add(33, shape.quote[node] >= 0 ? 1 : 0, path);
        out.add(34, shape.quote[node] >= 0 ? 1 : 0, side, shape.quote[cue] >= 0 ? 1 : 0);
        int marker = 0;
        for (int child : shape.children(node)) {
            String relation = shape.relation[child];
            if (relation.equals("mark") || relation.equals("case")) {
                marker = shape.word[child];
            }
            out.add(35, shape.relationKey[child], path);
        }
        out.add(36, marker, path);
        out.add(37, marker, lemma, side);
        out.add(39, shape.tagKey[node], shape.relationKey[cue], path);
        if (other != null) {
            out.add(40, shape.path(other.node(), node, false), side);
            out.add(41, path, other.first() < cue ? 1 : 2);
            out.add(42, path, paths[other.node()]);
        }
        return out.copy();
    }

    private int position(int token) {
        return token < cueFirst ? 1 : 2;
    }

    private int gap(int first, int last) {
        return last < cueFirst ? -Math.min(cueFirst - last, 5) : Math.min(first - cueLast, 5);
    }

    private int[] first(int first) {
        out.clear();
        int side = position(first);
        int before = first - 1;
        int lemma = shape.lemma[cue];
        out.add(50, shape.word[first], side);
        out.add(51, shape.tagKey[first], shape.relationKey[first], side);
        out.add(52, shape.at(shape.word, before), side);
        out.add(53, shape.at(shape.tagKey, before), shape.tagKey[first], side);
        out.add(54, shape.at(shape.word, before), shape.word[first]);
        out.add(55, first == 0 ? 1 : 0, side);
        out.add(56, shape.quote[first] >= 0 ? 1 : 0, before >= 0 && shape.quote[before] >= 0 ? 1 : 0, side);
        out.add(57, shape.isQuoteMark(first) ? 1 : 0, shape.isQuoteMark(before) ? 1 : 0, side);
        out.add(58, lemma, shape.word[first], side);
        out.add(59, lemma, shape.at(shape.word, before), side);
        if (side == 2) {
            int far = Math.min(first - cueLast, 6);
            out.add(61, far);
            out.add(62, far, lemma);
            out.add(63, far, shape.tagKey[cue], shape.tagKey[first]);
            out.add(64, far, shape.word[first]);
        }
        out.add(65, paths[first]);
        out.add(66, before >= 0 ? paths[before] : 0, side);
        return out.copy();
    }

    private int[] last(int last) {
        out.clear();
        int side = position(last);
        int after = last + 1;
        int lemma = shape.lemma[cue];
        out.add(70, shape.word[last], side);
        out.add(71, shape.tagKey[last], shape.relationKey[last], side);
        out.add(72, shape.at(shape.word, after), side);
        out.add(73, shape.at(shape.tagKey, after), shape.tagKey[last], side);
        out.add(74, shape.word[last], shape.at(shape.word, after), side);
        out.add(75, Math.min(shape.size - 1 - last, 2), side);
        out.add(76, shape.quote[last] >= 0 ? 1 : 0, after < shape.size && shape.quote[after] >= 0 ? 1 : 0, side);
        out.add(77, shape.isQuoteMark(last) ? 1 : 0, shape.isQuoteMark(after) ? 1 : 0, side);
        out.add(78, shape.at(shape.word, after), shape.at(shape.word, after + 1));
        out.add(79, lemma, shape.at(shape.word, after), side);
        if (after < shape.size) {
            out.add(80, paths[after], side);
            out.add(81, paths[after], shape.word[after]);
            out.add(82, shape.path(last, after, false), shape.word[after]);
        }
        if (side == 1) {
            int far = Math.min(cueFirst - last, 6);
            out.add(83, far);
            out.add(84, far, shape.word[last]);
            out.add(85, far, shape.tagKey[cue], shape.tagKey[last]);
        }
        return out.copy();
    }

    private int[] joint(Reach reach) {
        out.clear();
        int node = reach.node();
        int path = paths[node];
        int leftCut = cut(reach.first() - shape.left[node]);
        int rightCut = cut(shape.right[node] - reach.last());
        int first = reach.first();
        int last = reach.last();
        int after = last + 1;
        out.add(90, leftCut, rightCut, path);
        out.add(91, leftCut, path, shape.word[first]);
        out.add(92, leftCut, shape.at(shape.word, first - 1), shape.word[first]);
        out.add(93, rightCut, path, shape.at(shape.word, after));
        out.add(94, rightCut, shape.word[last], shape.at(shape.word, after));
        if (after < shape.size && after <= shape.right[node]) {
            int beyond = shape.path(node, branchOf(after, node), false);
            out.add(95, beyond);
            out.add(96, beyond, shape.word[after]);
            out.add(97, beyond, shape.tagKey[node], path);
            out.add(98, beyond, shape.at(shape.word, after + 1));
        }
        int balance = balance(reach);
        out.add(100, balance);
        out.add(101, balance, path);
        out.add(102, balance, shape.lemma[cue]);
        int length = Math.min(reach.length(), 5) + (reach.length() > 8 ? 1 : 0) + (reach.length() > 15 ? 1 : 0);
        out.add(103, length, first < cueFirst ? 1 : 2);
        out.add(104, length, path);
        out.add(105, length, shape.lemma[cue]);
        int gap = gap(first, last);
        out.add(106, gap, path);
        out.add(107, gap, shape.tagKey[cue], shape.tagKey[node]);
        out.add(109, shape.tagKey[first], shape.tagKey[last], shape.tagKey[node]);
        out.add(110, first == 0 ? 1 : 0, Math.min(shape.size - 1 - last, 2), first < cueFirst ? 1 : 2);
        out.add(111, first < cueFirst ? shape.at(shape.word, last + 1) : shape.at(shape.word, first - 1), gap);
        edges(reach, path);
        voices(reach, path);
        rest(reach, path);
        if (other != null) {
            int touch = reach.overlaps(other)
                    ? 0
                    : first > other.last()
                            ? 1 + Math.min(first - other.last(), 4)
                            : -1 - Math.min(other.first() - last, 4);
            out.add(112, touch);
            out.add(113, touch, path);
            out.add(114, touch, balance);
            out.add(115, touch, gap, paths[other.node()]);
        }
        return out.copy();
    }

    /** The other cues in a run and around it. */
    private void voices(Reach reach, int path) {
        int inside = loudest(reach.first(), reach.last());
        int behind = loudest(reach.last() + 1, shape.size - 1);
        int before = loudest(0, reach.first() - 1);
        int side = position(reach.first());
        int own = shape.voice[reach.node()];
        out.add(120, inside, side);
        out.add(121, behind, side);
        out.add(122, before, side);
        out.add(123, inside, path);
        out.add(124, own, path);
        out.add(125, own, inside, side);
        out.add(126, behind, inside, side);
        out.add(127, own, shape.lemma[cue]);
        int after = reach.last() + 1;
        if (after < shape.size) {
            int start = shape.mark[after] && after + 1 < shape.size ? after + 1 : after;
            int top = start;
            while (shape.head[top] >= 0 && shape.left[shape.head[top]] >= start) {
                top = shape.head[top];
            }
            int said = loudest(start, shape.right[top]);
            out.add(128, shape.voice[top], shape.relationKey[top], side);
            out.add(129, said, shape.relationKey[top], shape.mark[after] ? shape.word[after] : 0);
        }
    }

    private int loudest(int first, int last) {
        int most = 0;
        for (int i = first; i <= last; i++) {
            most = i >= cueFirst && i <= cueLast ? most : Math.max(most, shape.voice[i]);
        }
        return most;
    }

    /** How many words a run leaves over, beside the cue and its source. */
    private void rest(Reach reach, int path) {
        int low = cueFirst;
        int high = cueLast;
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
        out.add(130, place, between, over);
        out.add(131, place, outer, between);
        out.add(132, place, over, path);
        out.add(133, place * 8 + between, outer, over);
        out.add(134, place * 8 + between, over, shape.lemma[cue]);
        int mark = ahead ? shape.at(shape.word, high + 1) : shape.at(shape.word, low - 1);
        out.add(135, place * 8 + between, mark, outer);
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
        int count = 0;
        for (int i = first; i <= last && count < 4; i++) {
            count += shape.mark[i] ? 0 : 1;
        }
        return count > 3 ? 3 : count > 1 ? 2 : count;
    }

    /** The branches on both sides of each edge: the last one taken, and the first one left out. */
    private void edges(Reach reach, int path) {
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
            out.add(242, inside ? 1 : 0, shape.head[left] == cue ? 1 : 0, marker(left));
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
        int marker = marker(top);
        int length = Math.min(shape.right[top] - begin, 9) / 3;
        out.add(template, relation, comma);
        out.add(template + 1, relation, comma, shape.tagKey[top]);
        out.add(template + 2, relation, comma, marker);
        out.add(template + 3, relation, shape.lemma[top]);
        out.add(template + 4, relation, comma, path);
        out.add(template + 5, relation, comma, length);
        out.add(template + 6, relation, marker, shape.head[top] < 0 ? 0 : shape.tagKey[shape.head[top]]);
        out.add(template + 7, marker, shape.name[top], comma);
        out.add(template + 8, relation, comma, shape.lemma[cue]);
        out.add(template + 9, shape.quote[top] >= 0 ? 1 : 0, shape.quote[first] >= 0 ? 1 : 0, relation);
        out.add(template + 10, shape.head[top] < 0 ? 0 : paths[shape.head[top]], relation, comma);
    }

    private int marker(int token) {
        for (int child : shape.children(token)) {
            String relation = shape.relation[child];
            if (relation.equals("mark") || relation.equals("case") || shape.tag[child].startsWith("W")) {
                return shape.word[child];
            }
        }
        return 0;
    }

    private static int cut(int distance) {
        return Math.max(-2, Math.min(distance, 3));
    }

    private int branchOf(int token, int node) {
        int at = token;
        for (int steps = 0; steps < shape.size && shape.head[at] >= 0 && shape.head[at] != node; steps++) {
            at = shape.head[at];
        }
        return at;
    }

    /** How a run and the quotations of the sentence lie: outside, whole, cut, or around. */
    private int balance(Reach reach) {
        int first = reach.first();
        int last = reach.last();
        boolean cutFirst = shape.quote[first] >= 0 && first > 0 && shape.quote[first - 1] == shape.quote[first];
        boolean cutLast = shape.quote[last] >= 0 && last + 1 < shape.size && shape.quote[last + 1] == shape.quote[last];
        boolean inside = shape.quote[first] >= 0 && shape.quote[first] == shape.quote[last];
        boolean holds = false;
        for (int i = first; i <= last; i++) {
            holds |= shape.quote[i] >= 0;
        }
        return (cutFirst ? 1 : 0) + (cutLast ? 2 : 0) + (inside ? 4 : 0) + (holds ? 8 : 0);
    }
}
