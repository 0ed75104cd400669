package org.chancery.attribute;

import java.util.ArrayList;
import java.util.List;

/**
 * Candidates of one decision. They share groups of features, so that each group is scored once.
 *
 * @param groups features by group
 * @param options groups of each candidate
 */
record Choice(List<int[]> groups, List<int[]> options) {

    static Choice empty() {
        return new Choice(new ArrayList<>(), new ArrayList<>());
    }

    int group(int[] items) {
        groups.add(items);
        return groups.size() - 1;
    }

    void option(int... of) {
        options.add(of);
    }

    /** Probability of each candidate. */
    double[] probabilities(Weights weights) {
        double[] byGroup = new double[groups.size()];
        for (int i = 0; i < byGroup.length; i++) {
            byGroup[i] = weights.score(groups.get(i));
        }
        double[] found = new double[options.size()];
        double best = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < found.length; i++) {
            for (int group : options.get(i)) {
                found[i] += byGroup[group];
            }
            best = Math.max(best, found[i]);
        }
        double sum = 0;
        for (int i = 0; i < found.length; i++) {
            found[i] = Math.exp(found[i] - best);
            sum += found[i];
        }
        for (int i = 0; i < found.length; i++) {
            found[i] /= sum;
        }
        return found;
    }

    static int best(double[] probabilities) {
        int best = 0;
        for (int i = 1; i < probabilities.length; i++) {
            best = probabilities[i] > probabilities[best] ? i : best;
        }
        return best;
    }
}
