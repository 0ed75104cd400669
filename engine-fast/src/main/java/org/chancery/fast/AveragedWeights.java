package org.chancery.fast;

/**
 * Weights of a perceptron while it learns. Each weight's sum over all steps is kept, since the average over the steps reads
 * unseen text better than the last values (Collins 2002).
 */
final class AveragedWeights {

    private static final double PASSING = 0.9999;

    private final float[] values;
    private final float[] sums;
    private final int[] changed;
    private final int mask;
    private final int shift;
    private int step = 1;

    /**
     * @param bits of the number of places
     * @param shift 0 if classes are spread over the table, else the number of bits that count the classes side by side
     */
    AveragedWeights(int bits, int shift) {
        this.values = new float[1 << bits];
        this.sums = new float[1 << bits];
        this.changed = new int[1 << bits];
        this.mask = (1 << bits) - 1;
        this.shift = shift;
    }

    /** Counts one decision. */
    void tick() {
        step++;
    }

    private int at(int feature, int label) {
        if (shift > 0) {
            return (feature << shift & mask) + label;
        }
        int at = feature + label * 0x632BE5AB;
        at ^= at >>> 15;
        return at & mask;
    }

    float score(int[] features, int count, int label) {
        float sum = 0;
        for (int i = 0; i < count; i++) {
            sum += values[at(features[i], label)];
        }
        return sum;
    }

    /** The sums for classes that lie side by side. */
    void scoreFour(int[] features, int count, float[] scores) {
        float a = 0;
        float b = 0;
        float c = 0;
        for (int i = 0; i < count; i++) {
            int at = features[i] << 2 & mask;
            a += values[at];
            b += values[at + 1];
            c += values[at + 2];
        }
        scores[0] = a;
        scores[1] = b;
        scores[2] = c;
    }

    private float average(int at) {
        return (sums[at] + values[at] * (step - changed[at])) / step;
    }

    /** Starts anew from the averages. */
    void restart() {
        for (int i = 0; i < values.length; i++) {
            values[i] = average(i);
            sums[i] = 0;
            changed[i] = 0;
        }
        step = 1;
    }

    void add(int[] features, int count, int label, float amount) {
        for (int i = 0; i < count; i++) {
            int at = at(features[i], label);
            sums[at] += values[at] * (step - changed[at]);
            changed[at] = step;
            values[at] += amount;
        }
    }

    /**
     * The averages as bytes. The scale lets all but one in ten thousand of the weights that are not 0 pass; those larger are
     * cut to the largest byte.
     */
    Weights average() {
        float[] averages = new float[values.length];
        int used = 0;
        for (int i = 0; i < values.length; i++) {
            averages[i] = average(i);
            used += averages[i] == 0 ? 0 : 1;
        }
        float[] sizes = new float[used];
        int n = 0;
        for (float value : averages) {
            if (value != 0) {
                sizes[n++] = Math.abs(value);
            }
        }
        java.util.Arrays.sort(sizes);
        float top = used == 0 ? 1 : sizes[(int) (used * PASSING)];
        byte[] table = new byte[averages.length];
        for (int i = 0; i < table.length; i++) {
            table[i] = (byte) Math.max(-127, Math.min(127, Math.round(averages[i] / top * 127)));
        }
        return new Weights(table);
    }
}
