package org.chancery.attribute;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Runs of tokens that may be the source or the content of a cue: subtrees, sisters and quotations, with trimmed edges. */
final class Candidates {

    private static final int SISTERS = 3;
    private static final Set<String> LIGHT =
            Set.of("punct", "mark", "case", "cc", "advmod", "det", "cc:preconj", "expl", "discourse");

    private final Shape shape;
    private final int cueFirst;
    private final int cueLast;
    private final int cue;
    private final int distance;
    private final Map<Integer, Reach> found = new LinkedHashMap<>();

    private Candidates(Shape shape, int cue, int cueFirst, int cueLast, int distance) {
        this.shape = shape;
        this.cue = cue;
        this.cueFirst = cueFirst;
        this.cueLast = cueLast;
        this.distance = distance;
    }

    /** @param distance steps through the tree that a node may be away from the cue */
    static List<Reach> of(Shape shape, int cue, int cueFirst, int cueLast, int distance) {
        Candidates candidates = new Candidates(shape, cue, cueFirst, cueLast, distance);
        candidates.collect();
        return List.copyOf(candidates.found.values());
    }

    private void collect() {
        for (int node = 0; node < shape.size; node++) {
            if (shape.mark[node] || shape.distance(cue, node) > distance) {
                continue;
            }
            if (node == cue || shape.isAbove(node, cue)) {
                around(node);
            } else {
                vary(shape.left[node], shape.right[node], node);
            }
        }
        sisters(cue);
        if (shape.head[cue] >= 0) {
            sisters(shape.head[cue]);
        }
        for (int child : shape.children(cue)) {
            sisters(child);
        }
        quotations();
    }

    /** Of a node above the cue: what stands before and behind the branch that the cue is in. */
    private void around(int node) {
        int low = cueFirst;
        int high = cueLast;
        if (node != cue) {
            int branch = cue;
            while (shape.head[branch] != node && shape.head[branch] >= 0) {
                branch = shape.head[branch];
            }
            low = Math.min(low, shape.left[branch]);
            high = Math.max(high, shape.right[branch]);
            vary(shape.left[node], low - 1, node);
            vary(high + 1, shape.right[node], node);
        }
        vary(shape.left[node], cueFirst - 1, node);
        vary(cueLast + 1, shape.right[node], node);
    }

    private void sisters(int parent) {
        List<Integer> children = new ArrayList<>();
        for (int child : shape.children(parent)) {
            if (!shape.mark[child]) {
                children.add(child);
            }
        }
        for (int i = 0; i < children.size(); i++) {
            int first = shape.left[children.get(i)];
            int last = shape.right[children.get(i)];
            for (int j = i + 1; j < children.size() && j < i + SISTERS + 1; j++) {
                last = Math.max(last, shape.right[children.get(j)]);
                vary(first, last, children.get(j));
            }
        }
        if (parent != cue) {
            return;
        }
        for (int child : children) {
            if (shape.left[child] <= cueLast && shape.right[child] > cueLast) {
                vary(cueLast + 1, shape.right[child], child);
            }
        }
    }

    private void quotations() {
        int from = 0;
        for (int i = 0; i <= shape.size; i++) {
            int number = i < shape.size ? shape.quote[i] : -2;
            if (i > from && number != shape.quote[from]) {
                if (shape.quote[from] >= 0) {
                    vary(from, i - 1, top(from, i - 1));
                }
                from = i;
            }
        }
    }

    private int top(int first, int last) {
        int top = first;
        for (int i = first; i <= last; i++) {
            if (!shape.mark[i] && (shape.mark[top] || shape.depth[i] < shape.depth[top])) {
                top = i;
            }
        }
        return top;
    }

    private void vary(int first, int last, int node) {
        if (first > last || first < 0 || last >= shape.size) {
            return;
        }
        List<Integer> begins = begins(first, last);
        List<Integer> ends = ends(first, last);
        for (int b = 0; b < begins.size(); b++) {
            for (int e = 0; e < ends.size(); e++) {
                add(begins.get(b), ends.get(e), node, b + e);
            }
        }
    }

    private List<Integer> begins(int first, int last) {
        List<Integer> begins = new ArrayList<>(List.of(first));
        for (int at = first; at < last && at < first + 3 && LIGHT.contains(shape.relation[at]); at++) {
            begins.add(at + 1);
        }
        if (shape.isQuoteMark(first - 1)) {
            begins.add(first - 1);
        }
        return begins;
    }

    private List<Integer> ends(int first, int last) {
        List<Integer> ends = new ArrayList<>(List.of(last));
        int at = last;
        for (int steps = 0; steps < 2 && at > first && shape.mark[at]; steps++) {
            ends.add(--at);
        }
        int end = at;
        for (int steps = 0; steps < 4; steps++) {
            int cut = branch(first, end);
            if (cut <= first) {
                break;
            }
            end = cut - 1;
            ends.add(end);
            if (end > first && shape.mark[end]) {
                ends.add(--end);
            }
        }
        for (int more = 1; more <= 2 && last + more < shape.size && shape.mark[last + more]; more++) {
            ends.add(last + more);
        }
        return ends;
    }

    /** Where the largest branch begins that ends here and does not reach back to the first token. */
    private int branch(int first, int end) {
        int begin = shape.left[end] == end || shape.right[end] == end ? shape.left[end] : end;
        int at = end;
        while (shape.head[at] >= 0 && shape.right[shape.head[at]] == end && shape.left[shape.head[at]] > first) {
            at = shape.head[at];
            begin = shape.left[at];
        }
        return begin;
    }

    private void add(int first, int last, int node, int cut) {
        if (first > last || first <= cueLast && cueFirst <= last) {
            return;
        }
        // Mixed, as the keys would else fall into few places of the table.
        int key = (first * 4096 + last) * 0x9E3779B1;
        Reach known = found.get(key);
        if (known == null || cut < known.cut()) {
            found.put(key, new Reach(first, last, node, cut));
        }
    }

    /** Index of the candidate with these edges, or −1. */
    static int find(Collection<Reach> candidates, int first, int last) {
        int index = 0;
        for (Reach reach : candidates) {
            if (reach.first() == first && reach.last() == last) {
                return index;
            }
            index++;
        }
        return -1;
    }
}
