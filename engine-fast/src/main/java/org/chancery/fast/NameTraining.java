package org.chancery.fast;

import java.util.List;
import java.util.Random;

/** Learns to find names, going on from its own decisions. */
final class NameTraining {

    private static final int BITS = 23;

    private NameTraining() {}

    /** @param samples whose words have tags as the tagger gives them */
    static NameFinder learn(List<Sample> samples, int rounds, int classes, Random random) {
        AveragedWeights weights = new AveragedWeights(BITS, 3);
        int[] features = new int[NameFinder.FEATURES];
        int[] order = Order.of(samples.size());
        for (int round = 0; round < rounds; round++) {
            Order.shuffle(order, random);
            for (int at : order) {
                learn(samples.get(at), weights, classes, features, round > 0);
            }
        }
        return new NameFinder(weights.average(), classes);
    }

    private static void learn(
            Sample sample, AveragedWeights weights, int classes, int[] features, boolean followsItself) {
        Words words = sample.words;
        int[] runs = NameFinder.runs(words);
        for (int i = 0; i < words.size; i++) {
            byte best = NameFinder.NONE;
            if (NameFinder.isOpen(words, i)) {
                int count = NameFinder.features(words, runs, i, features);
                byte truth = sample.names[i];
                byte rival = -1;
                float rivalScore = Float.NEGATIVE_INFINITY;
                float right = 0;
                for (byte name = 0; name < classes; name++) {
                    float score = weights.score(features, count, name);
                    if (name == truth) {
                        right = score;
                    } else if (score > rivalScore) {
                        rivalScore = score;
                        rival = name;
                    }
                }
                best = rivalScore > right ? rival : truth;
                weights.tick();
                if (rivalScore > right - 1) {
                    weights.add(features, count, truth, 1);
                    weights.add(features, count, rival, -1);
                }
            }
            words.names[i] = followsItself ? best : sample.names[i];
        }
    }
}
