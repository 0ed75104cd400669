package org.chancery.attribute;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Learns the weights of one decision from examples, by steps down the gradient that shrink for weights that moved much
 * (AdaGrad), and gives the mean of the weights on the way. The same examples and seed give the same weights.
 */
final class Learner {

    private final float[] weights;
    private final float[] moved;
    private final float[] sum;
    private final int mask;
    private final double rate;
    private final double shrink;
    private final Random random;

    /**
     * @param bits the model has two to this power weights
     * @param rate length of the first step
     * @param shrink share by which a weight is drawn to zero at each step
     */
    Learner(int bits, double rate, double shrink, long seed) {
        weights = new float[1 << bits];
        moved = new float[1 << bits];
        sum = new float[1 << bits];
        mask = (1 << bits) - 1;
        this.rate = rate;
        this.shrink = shrink;
        random = new Random(seed);
    }

    /** Weights that tell examples from others. */
    Weights learn(List<int[]> examples, List<Boolean> answers, int rounds) {
        int[] order = IntStream.range(0, examples.size()).toArray();
        for (int round = 0; round < rounds; round++) {
            shuffle(order);
            for (int index : order) {
                int[] items = examples.get(index);
                double score = score(items);
                double gradient = 1 / (1 + Math.exp(-score)) - (answers.get(index) ? 1 : 0);
                move(items, gradient);
            }
            keep(round);
        }
        return mean(rounds);
    }

    /** Weights that choose the right candidate. */
    Weights choose(List<Choice> examples, List<Integer> answers, int rounds) {
        int[] order = IntStream.range(0, examples.size()).toArray();
        for (int round = 0; round < rounds; round++) {
            shuffle(order);
            for (int index : order) {
                choose(examples.get(index), answers.get(index));
            }
            keep(round);
        }
        return mean(rounds);
    }

    private void choose(Choice choice, int answer) {
        double[] probabilities = choice.probabilities(new Weights(weights));
        double[] gradient = new double[choice.groups().size()];
        for (int i = 0; i < probabilities.length; i++) {
            double off = probabilities[i] - (i == answer ? 1 : 0);
            for (int group : choice.options().get(i)) {
                gradient[group] += off;
            }
        }
        for (int group = 0; group < gradient.length; group++) {
            if (Math.abs(gradient[group]) > 1e-4) {
                move(choice.groups().get(group), gradient[group]);
            }
        }
    }

    private double score(int[] items) {
        double score = 0;
        for (int item : items) {
            score += weights[item & mask];
        }
        return score;
    }

    private void move(int[] items, double gradient) {
        if (Math.abs(gradient) < 1e-4) {
            return;
        }
        float square = (float) (gradient * gradient);
        for (int item : items) {
            int at = item & mask;
            moved[at] += square;
            weights[at] -= (float) (rate * (gradient + shrink * weights[at]) / (1e-3 + Math.sqrt(moved[at])));
        }
    }

    private void keep(int round) {
        if (round == 0) {
            return;
        }
        for (int i = 0; i < sum.length; i++) {
            sum[i] += weights[i];
        }
    }

    private Weights mean(int rounds) {
        float[] mean = new float[sum.length];
        for (int i = 0; i < mean.length; i++) {
            mean[i] = rounds < 2 ? weights[i] : sum[i] / (rounds - 1);
        }
        return new Weights(mean);
    }

    private void shuffle(int[] order) {
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int kept = order[i];
            order[i] = order[j];
            order[j] = kept;
        }
    }
}
