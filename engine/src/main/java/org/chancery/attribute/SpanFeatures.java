package org.chancery.attribute;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the model looks at to choose among the runs of tokens that may be the source or the content of a cue. */
final class SpanFeatures {

    private final Shape shape;
    private final @Nullable Weights weights;
    private final int cue;
    private final int cueFirst;
    private final int cueLast;
    private final @Nullable Reach other;
    private final int[] paths;
    private final Quest quest;
    private final Features out;
    private final SpanSurroundings surroundings;
    private final SpanEdges branches;

    /**
     * @param other what was chosen before: the source for content, the first part for the second
     * @param block the source
     * @param weights by which candidates will be scored; null to learn them
     */
    SpanFeatures(
            Shape shape,
            int cue,
            int cueFirst,
            int cueLast,
            @Nullable Reach other,
            @Nullable Reach block,
            @Nullable Weights weights) {
        this.shape = shape;
        this.weights = weights;
        this.out = new Features(weights);
        this.cue = cue;
        this.cueFirst = cueFirst;
        this.cueLast = cueLast;
        this.other = other;
        this.quest = Quest.of(shape, cue, cueFirst, cueLast, other, block);
        this.paths = quest.paths();
        this.surroundings = new SpanSurroundings(quest, out);
        this.branches = new SpanEdges(quest, out);
    }

    /** Candidate 0 is none; candidate k+1 is the k-th reach. */
    Choice choice(List<Reach> reaches) {
        Choice choice = weights == null ? Choice.empty() : Choice.by(weights);
        choice.option(choice.group(none()));
        // Groups are counted from 1 here, as 0 is the group of none.
        int[] nodes = new int[shape.size];
        int[] firsts = new int[shape.size];
        int[] lasts = new int[shape.size];
        for (Reach reach : reaches) {
            int node = reach.node();
            int first = reach.first();
            int last = reach.last();
            nodes[node] = nodes[node] > 0 ? nodes[node] : choice.group(node(node));
            firsts[first] = firsts[first] > 0 ? firsts[first] : choice.group(first(first));
            lasts[last] = lasts[last] > 0 ? lasts[last] : choice.group(last(last));
            choice.option(nodes[node], firsts[first], lasts[last], choice.group(joint(reach)));
        }
        return choice;
    }

    private Features none() {
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
        return out;
    }

    private Features node(int node) {
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
        return out;
    }

    private int gap(int first, int last) {
        return last < cueFirst ? -Math.min(cueFirst - last, 5) : Math.min(first - cueLast, 5);
    }

    private Features first(int first) {
        out.clear();
        int side = quest.side(first);
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
        return out;
    }

    private Features last(int last) {
        out.clear();
        int side = quest.side(last);
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
        return out;
    }

    private Features joint(Reach reach) {
        out.clear();
        int node = reach.node();
        int path = paths[node];
        int first = reach.first();
        int last = reach.last();
        int leftCut = cut(first - shape.left[node]);
        int rightCut = cut(shape.right[node] - last);
        int side = first < cueFirst ? 1 : 2;
        out.add(90, leftCut, rightCut, path);
        out.add(109, shape.tagKey[first], shape.tagKey[last], shape.tagKey[node]);
        out.add(110, first == 0 ? 1 : 0, Math.min(shape.size - 1 - last, 2), side);
        int gap = gap(first, last);
        out.add(111, side == 1 ? shape.at(shape.word, last + 1) : shape.at(shape.word, first - 1), gap);
        left(node, first, leftCut, path);
        right(node, last, rightCut, path);
        int balance = quest.balance(reach);
        within(node, balance, reach.length(), side, path);
        long part = Features.part(5, node, 0, gap + 8);
        if (out.open(part)) {
            out.add(106, gap, path);
            out.add(107, gap, shape.tagKey[cue], shape.tagKey[node]);
            out.close(part);
        }
        branches.edges(reach, path);
        surroundings.voices(reach, path);
        surroundings.rest(reach, path);
        if (other != null) {
            beside(reach, other, balance, gap, path);
        }
        return out;
    }

    private void left(int node, int first, int leftCut, int path) {
        long part = Features.part(1, node, first, 0);
        if (out.open(part)) {
            out.add(91, leftCut, path, shape.word[first]);
            out.add(92, leftCut, shape.at(shape.word, first - 1), shape.word[first]);
            out.close(part);
        }
    }

    private void right(int node, int last, int rightCut, int path) {
        long part = Features.part(2, node, last, 0);
        if (!out.open(part)) {
            return;
        }
        int after = last + 1;
        out.add(93, rightCut, path, shape.at(shape.word, after));
        out.add(94, rightCut, shape.word[last], shape.at(shape.word, after));
        if (after < shape.size && after <= shape.right[node]) {
            int beyond = shape.path(node, branchOf(after, node), false);
            out.add(95, beyond);
            out.add(96, beyond, shape.word[after]);
            out.add(97, beyond, shape.tagKey[node], path);
            out.add(98, beyond, shape.at(shape.word, after + 1));
        }
        out.close(part);
    }

    private void within(int node, int balance, int tokens, int side, int path) {
        long byBalance = Features.part(3, node, 0, balance);
        if (out.open(byBalance)) {
            out.add(100, balance);
            out.add(101, balance, path);
            out.add(102, balance, shape.lemma[cue]);
            out.close(byBalance);
        }
        int length = Math.min(tokens, 5) + (tokens > 8 ? 1 : 0) + (tokens > 15 ? 1 : 0);
        long byLength = Features.part(4, node, side, length);
        if (out.open(byLength)) {
            out.add(103, length, side);
            out.add(104, length, path);
            out.add(105, length, shape.lemma[cue]);
            out.close(byLength);
        }
    }

    private void beside(Reach reach, Reach chosen, int balance, int gap, int path) {
        int touch = reach.overlaps(chosen)
                ? 0
                : reach.first() > chosen.last()
                        ? 1 + Math.min(reach.first() - chosen.last(), 4)
                        : -1 - Math.min(chosen.first() - reach.last(), 4);
        long part = Features.part(6, reach.node(), 0, (touch + 8 << 8) + (balance << 4) + gap + 8);
        if (out.open(part)) {
            out.add(112, touch);
            out.add(113, touch, path);
            out.add(114, touch, balance);
            out.add(115, touch, gap, paths[chosen.node()]);
            out.close(part);
        }
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
}
