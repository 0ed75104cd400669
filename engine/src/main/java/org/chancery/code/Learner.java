package org.chancery.code;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Learns what each named feature says for each label, by steps down the gradient of the logistic loss that shrink for weights
 * that moved much (AdaGrad). Labels of one quad class learn together: each step also moves a weight of the class, and one of conflict or
 * cooperation. The same examples and seed give the same weights.
 */
final class Learner {

    /** Features of one pair and the label that is right. */
    record Lesson(Map<String, Float> features, int answer) {}

    /** Times that a feature must be seen to count. */
    static final int SEEN = 2;

    private final int labels;
    private final int[][] groups;
    private final double rate;
    private final double shrink;
    private final long seed;

    /**
     * @param groups for each label the numbers of the groups that it learns with
     * @param rate length of the first step
     * @param shrink share by which a weight is drawn to zero at each step
     */
    Learner(int[][] groups, double rate, double shrink, long seed) {
        this.labels = groups.length;
        this.groups = groups;
        this.rate = rate;
        this.shrink = shrink;
        this.seed = seed;
    }

    private record Row(int[] names, float[] values, int right) {}

    Scores learn(List<Lesson> lessons, int rounds) {
        Map<String, Integer> numbers = new HashMap<>();
        List<String> names = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        Map<String, Integer> counts = new HashMap<>();
        lessons.forEach(lesson -> lesson.features().keySet().forEach(name -> counts.merge(name, 1, Integer::sum)));
        for (Lesson lesson : lessons) {
            rows.add(row(lesson, counts, numbers, names));
        }
        int columns = labels
                + Arrays.stream(groups).flatMapToInt(Arrays::stream).max().orElse(-1)
                + 1;
        float[][] weights = new float[names.size()][columns];
        float[][] moved = new float[names.size()][columns];
        float[][] sum = new float[names.size()][columns];
        Random random = new Random(seed);
        List<Row> order = new ArrayList<>(rows);
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(order, random);
            order.forEach(row -> step(row, weights, moved));
            if (round >= rounds - rounds / 2) {
                add(weights, sum);
            }
        }
        return result(names, sum, rounds / 2);
    }

    private static void add(float[][] weights, float[][] sum) {
        for (int i = 0; i < sum.length; i++) {
            for (int c = 0; c < sum[i].length; c++) {
                sum[i][c] += weights[i][c];
            }
        }
    }

    private Row row(Lesson lesson, Map<String, Integer> counts, Map<String, Integer> numbers, List<String> names) {
        List<Map.Entry<String, Float>> kept = lesson.features().entrySet().stream()
                .filter(feature -> counts.getOrDefault(feature.getKey(), 0) >= SEEN)
                .toList();
        int[] ids = new int[kept.size()];
        float[] values = new float[ids.length];
        for (int at = 0; at < ids.length; at++) {
            ids[at] = numbers.computeIfAbsent(kept.get(at).getKey(), name -> {
                names.add(name);
                return names.size() - 1;
            });
            values[at] = kept.get(at).getValue();
        }
        return new Row(ids, values, lesson.answer());
    }

    private void step(Row row, float[][] weights, float[][] moved) {
        double[] sums = new double[labels];
        for (int k = 0; k < row.names.length; k++) {
            float[] of = weights[row.names[k]];
            for (int label = 0; label < sums.length; label++) {
                double all = of[label];
                for (int group : groups[label]) {
                    all += of[labels + group];
                }
                sums[label] += all * row.values[k];
            }
        }
        double[] chances = Scores.probabilities(sums);
        double[] gradient = new double[weights[0].length];
        for (int label = 0; label < sums.length; label++) {
            double off = chances[label] - (label == row.right ? 1 : 0);
            gradient[label] += off;
            for (int group : groups[label]) {
                gradient[labels + group] += off;
            }
        }
        for (int k = 0; k < row.names.length; k++) {
            move(weights[row.names[k]], moved[row.names[k]], gradient, row.values[k]);
        }
    }

    private void move(float[] weights, float[] moved, double[] gradient, float value) {
        for (int c = 0; c < weights.length; c++) {
            double slope = gradient[c] * value + shrink * weights[c];
            moved[c] += (float) (slope * slope);
            weights[c] -= (float) (rate * slope / (0.1 + Math.sqrt(moved[c])));
        }
    }

    private Scores result(List<String> names, float[][] sum, int kept) {
        Map<String, float[]> found = new TreeMap<>();
        for (int i = 0; i < sum.length; i++) {
            float[] row = new float[labels];
            for (int label = 0; label < row.length; label++) {
                row[label] = sum[i][label] / kept;
                for (int group : groups[label]) {
                    row[label] += sum[i][labels + group] / kept;
                }
            }
            found.put(names.get(i), row);
        }
        return new Scores(labels, found);
    }
}
