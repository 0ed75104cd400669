package org.chancery.attribute;

/** Weights of a linear model whose features are numbers; two features may share a weight. */
final class Weights {

    final float[] values;
    private final int mask;

    /** @param values as many as a power of two */
    Weights(float[] values) {
        if (Integer.bitCount(values.length) != 1) {
            throw new IllegalArgumentException(values.length + " weights: expected a power of two");
        }
        this.values = values;
        this.mask = values.length - 1;
    }

    int place(int item) {
        return item & mask;
    }

    double score(int[] items) {
        double sum = 0;
        for (int item : items) {
            sum += values[item & mask];
        }
        return sum;
    }

    /** Probability by the logistic function. */
    double probability(int[] items) {
        return 1 / (1 + Math.exp(-score(items)));
    }
}
