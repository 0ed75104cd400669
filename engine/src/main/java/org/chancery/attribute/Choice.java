package org.chancery.attribute;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Candidates of one decision. They share groups of features, so that each group is scored once. */
final class Choice {

    private final @Nullable Weights weights;
    private final List<int[]> groups = new ArrayList<>();
    private final List<int[]> options = new ArrayList<>();
    private double[] byGroup = new double[64];
    private double[] byOption = new double[64];
    private int scoredGroups;
    private int scoredOptions;

    private Choice(@Nullable Weights weights) {
        this.weights = weights;
    }

    /** Keeps all features, so that weights can be learned of them. */
    static Choice empty() {
        return new Choice(null);
    }

    /** Scores features as they come, and keeps none. */
    static Choice by(Weights weights) {
        return new Choice(weights);
    }

    /** Features by group. */
    List<int[]> groups() {
        return groups;
    }

    /** Groups of each candidate. */
    List<int[]> options() {
        return options;
    }

    int group(int... items) {
        groups.add(items);
        return groups.size() - 1;
    }

    /** @param features are read, and may then be cleared */
    int group(Features features) {
        if (weights == null) {
            return group(features.copy());
        }
        if (scoredGroups == byGroup.length) {
            byGroup = Arrays.copyOf(byGroup, scoredGroups * 2);
        }
        byGroup[scoredGroups] = features.score(weights);
        return scoredGroups++;
    }

    void option(int... of) {
        if (weights == null) {
            options.add(of);
            return;
        }
        if (scoredOptions == byOption.length) {
            byOption = Arrays.copyOf(byOption, scoredOptions * 2);
        }
        byOption[scoredOptions++] = sum(byGroup, of);
    }

    /** Probability of each candidate by the weights that the choice was made with. */
    double[] probabilities() {
        return normal(Arrays.copyOf(byOption, scoredOptions));
    }

    /** Probability of each candidate. */
    double[] probabilities(Weights weights) {
        double[] scores = new double[groups.size()];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = weights.score(groups.get(i));
        }
        double[] found = new double[options.size()];
        for (int i = 0; i < found.length; i++) {
            found[i] = sum(scores, options.get(i));
        }
        return normal(found);
    }

    private static double sum(double[] scores, int[] of) {
        double sum = 0;
        for (int group : of) {
            sum += scores[group];
        }
        return sum;
    }

    private static double[] normal(double[] found) {
        double best = Double.NEGATIVE_INFINITY;
        for (double score : found) {
            best = Math.max(best, score);
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
