package org.chancery.attribute;

import org.jspecify.annotations.Nullable;

/** Weights of a linear model whose features are numbers; two features may share a weight. */
final class Weights {

    private static final int STEPS = 127;

    /** The weights; where there are steps, the weight of each step from −128 on. */
    final float[] values;

    /** A byte for each weight: a quarter of the memory of floats, and so more of it near the processor. */
    private final byte @Nullable [] steps;

    private final int mask;

    /** Weights that are learned. @param values as many as a power of two; changes in them are seen */
    Weights(float[] values) {
        this(values, null, values.length);
    }

    private Weights(float[] values, byte @Nullable [] steps, int size) {
        if (Integer.bitCount(size) != 1) {
            throw new IllegalArgumentException(size + " weights: expected a power of two");
        }
        this.values = values;
        this.steps = steps;
        this.mask = size - 1;
    }

    /** @param steps of each weight, 127 for the greatest; as many as a power of two */
    static Weights packed(byte[] steps, float greatest) {
        float[] values = new float[256];
        for (int i = 0; i < values.length; i++) {
            values[i] = (i + Byte.MIN_VALUE) * greatest / STEPS;
        }
        return new Weights(values, steps, steps.length);
    }

    double score(int[] items) {
        return score(items, 0, items.length);
    }

    /** What the items from one index to another, which is not included, say. */
    double score(int[] items, int from, int to) {
        double sum = 0;
        byte[] packed = steps;
        if (packed == null) {
            for (int i = from; i < to; i++) {
                sum += values[items[i] & mask];
            }
            return sum;
        }
        for (int i = from; i < to; i++) {
            sum += values[packed[items[i] & mask] - Byte.MIN_VALUE];
        }
        return sum;
    }

    /** Probability by the logistic function. */
    double probability(int[] items) {
        return probability(score(items));
    }

    static double probability(double score) {
        return 1 / (1 + Math.exp(-score));
    }
}
