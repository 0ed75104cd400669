package org.chancery.fast;

/** The best few beginnings of a parse, all of the same number of decisions. */
final class Beam {

    private final Parser parser;
    private final int width;
    private final int within;

    private Configuration[] states;
    private int[] scores;
    private int size = 1;

    private Configuration[] nextStates;
    private int[] nextScores;

    /** The ways to go on: from which beginning, by which action, with which score. */
    private final int[] parents;

    private final int[] actions;
    private final int[] sums;
    private int ways;

    /** @param within so far a beginning may fall behind the best before it is given up */
    Beam(Parser parser, int width, int within, Configuration start) {
        this.parser = parser;
        this.width = width;
        this.within = within;
        this.states = new Configuration[width];
        this.scores = new int[width];
        this.nextStates = new Configuration[width];
        this.nextScores = new int[width];
        this.parents = new int[width * Configuration.ACTIONS];
        this.actions = new int[width * Configuration.ACTIONS];
        this.sums = new int[width * Configuration.ACTIONS];
        states[0] = start;
    }

    int size() {
        return size;
    }

    /** The best has index 0. */
    Configuration state(int index) {
        return states[index];
    }

    /** @param score of the decision alone */
    void offer(int parent, int action, int score) {
        parents[ways] = parent;
        actions[ways] = action;
        sums[ways] = scores[parent] + score;
        ways++;
    }

    /** Goes on in the best of the ways that were offered; of two as good, in the one that was offered first. */
    void advance() {
        int kept = 0;
        while (kept < Math.min(width, ways)) {
            int best = kept;
            for (int i = kept + 1; i < ways; i++) {
                best = sums[i] > sums[best] ? i : best;
            }
            move(best, kept);
            if (sums[0] - sums[kept] > within) {
                break;
            }
            kept++;
        }
        for (int i = 0; i < kept; i++) {
            Configuration from = states[parents[i]];
            nextStates[i] = isLast(i, kept) ? from : from.copy();
            parser.act(nextStates[i], actions[i]);
            // The best begins again at 0: sums of long sentences stay small.
            nextScores[i] = sums[i] - sums[0];
        }
        Configuration[] oldStates = states;
        int[] oldScores = scores;
        states = nextStates;
        scores = nextScores;
        nextStates = oldStates;
        nextScores = oldScores;
        size = kept;
        ways = 0;
    }

    /** If no later one goes on from the same beginning, which may then be changed in its place. */
    private boolean isLast(int way, int kept) {
        for (int i = way + 1; i < kept; i++) {
            if (parents[i] == parents[way]) {
                return false;
            }
        }
        return true;
    }

    /** Brings a way to an earlier place; those between keep their order. */
    private void move(int from, int to) {
        int parent = parents[from];
        int action = actions[from];
        int sum = sums[from];
        for (int i = from; i > to; i--) {
            parents[i] = parents[i - 1];
            actions[i] = actions[i - 1];
            sums[i] = sums[i - 1];
        }
        parents[to] = parent;
        actions[to] = action;
        sums[to] = sum;
    }
}
