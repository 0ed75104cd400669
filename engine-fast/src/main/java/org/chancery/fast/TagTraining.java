package org.chancery.fast;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Learns to tag. */
final class TagTraining {

    private static final int BITS = 21;
    private static final int OFTEN = 3;
    private static final float RARE_SHARE = 0.002f;

    private TagTraining() {}

    static Tagger learn(List<Sample> samples, int rounds, int tags, Random random) {
        TagLexicon lexicon = lexicon(samples, tags);
        AveragedWeights weights = new AveragedWeights(BITS, 0);
        int[] features = new int[Tagger.FEATURES];
        int[] order = Order.of(samples.size());
        for (int round = 0; round < rounds; round++) {
            Order.shuffle(order, random);
            for (int at : order) {
                learn(samples.get(at), lexicon, weights, features);
            }
        }
        return new Tagger(lexicon, weights.average());
    }

    private static void learn(Sample sample, TagLexicon lexicon, AveragedWeights weights, int[] features) {
        Words words = sample.words;
        byte[][] known = lexicon.choices(words);
        for (int i = 0; i < words.size; i++) {
            byte[] choices = known[i] == null ? lexicon.open() : known[i];
            byte best = choices[0];
            if (choices.length > 1) {
                int count = Tagger.features(words, known, i, features);
                float highest = Float.NEGATIVE_INFINITY;
                float right = Float.NEGATIVE_INFINITY;
                byte rival = -1;
                float rivalScore = Float.NEGATIVE_INFINITY;
                for (byte choice : choices) {
                    float score = weights.score(features, count, choice);
                    if (score > highest) {
                        highest = score;
                        best = choice;
                    }
                    if (choice == sample.tags[i]) {
                        right = score;
                    } else if (score > rivalScore) {
                        rivalScore = score;
                        rival = choice;
                    }
                }
                weights.tick();
                if (right > Float.NEGATIVE_INFINITY && rivalScore > right - 1) {
                    weights.add(features, count, sample.tags[i], 1);
                    weights.add(features, count, rival, -1);
                }
            }
            words.tags[i] = best;
        }
    }

    static TagLexicon lexicon(List<Sample> samples, int tags) {
        Map<Integer, int[]> counts = new HashMap<>();
        int[] open = new int[tags];
        for (Sample sample : samples) {
            for (int i = 0; i < sample.words.size; i++) {
                counts.computeIfAbsent(sample.words.exact[i], key -> new int[tags])[sample.tags[i]]++;
            }
        }
        Map<Integer, byte[]> words = new HashMap<>();
        counts.forEach((word, seen) -> {
            int all = Arrays.stream(seen).sum();
            if (all < OFTEN) {
                for (int i = 0; i < tags; i++) {
                    open[i] += seen[i];
                }
            } else {
                int least = Math.max(1, (int) (all * RARE_SHARE));
                byte[] found = sorted(seen, least);
                // A word seen a few times with one tag may have another next time.
                words.put(word, found.length == 1 && all < 20 ? null : found);
            }
        });
        words.values().removeIf(found -> found == null);
        int all = Arrays.stream(open).sum();
        return new TagLexicon(words, sorted(open, Math.max(1, all / 1000)));
    }

    private static byte[] sorted(int[] counts, int least) {
        Integer[] order = new Integer[counts.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> counts[b] - counts[a]);
        int n = 0;
        while (n < order.length && counts[order[n]] >= least) {
            n++;
        }
        byte[] found = new byte[n];
        for (int i = 0; i < n; i++) {
            found[i] = order[i].byteValue();
        }
        return found;
    }
}
