package org.chancery.code;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** The weights of a linear model over named features: what each feature says for each label. */
final class Scores {

    private static final int STEPS = 127;

    private final int labels;
    private final Map<String, float[]> weights;

    /** @param weights for each feature a row as long as there are labels */
    Scores(int labels, Map<String, float[]> weights) {
        this.labels = labels;
        this.weights = new HashMap<>(weights);
    }

    /** For each label the sum of what the features say. */
    double[] of(Map<String, Float> features) {
        double[] sums = new double[labels];
        for (Map.Entry<String, Float> feature : features.entrySet()) {
            float[] row = weights.get(feature.getKey());
            if (row != null) {
                float value = feature.getValue();
                for (int i = 0; i < row.length; i++) {
                    sums[i] += row[i] * value;
                }
            }
        }
        return sums;
    }

    /** For each label 0. */
    double[] none() {
        return new double[labels];
    }

    /** Adds what one feature says. */
    void add(String feature, double[] sums) {
        float[] row = weights.get(feature);
        if (row != null) {
            for (int i = 0; i < row.length; i++) {
                sums[i] += row[i];
            }
        }
    }

    /** What one feature says for a label. */
    double weight(String feature, int label) {
        float[] row = weights.get(feature);
        return row == null ? 0 : row[label];
    }

    static double[] probabilities(double[] sums) {
        double most = Double.NEGATIVE_INFINITY;
        for (double sum : sums) {
            most = Math.max(most, sum);
        }
        double total = 0;
        double[] found = new double[sums.length];
        for (int i = 0; i < sums.length; i++) {
            found[i] = Math.exp(sums[i] - most);
            total += found[i];
        }
        for (int i = 0; i < found.length; i++) {
            found[i] /= total;
        }
        return found;
    }

    /** The features in the order of their names, each weight in 255 steps. */
    void write(DataOutputStream out) throws IOException {
        out.writeInt(labels);
        out.writeInt(weights.size());
        for (Map.Entry<String, float[]> feature : new TreeMap<>(weights).entrySet()) {
            out.writeUTF(feature.getKey());
            float most = 1e-6f;
            for (float value : feature.getValue()) {
                most = Math.max(most, Math.abs(value));
            }
            out.writeFloat(most);
            for (float value : feature.getValue()) {
                out.writeByte(Math.round(value / most * STEPS));
            }
        }
    }

    static Scores read(DataInputStream in) throws IOException {
        int labels = in.readInt();
        Map<String, float[]> weights = new HashMap<>();
        for (int count = in.readInt(); count > 0; count--) {
            String name = in.readUTF();
            float most = in.readFloat();
            float[] row = new float[labels];
            for (int i = 0; i < row.length; i++) {
                row[i] = in.readByte() * most / STEPS;
            }
            weights.put(name, row);
        }
        return new Scores(labels, weights);
    }
}
