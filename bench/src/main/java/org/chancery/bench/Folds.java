package org.chancery.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.chancery.code.Training;

/**
 * Cuts pairs into parts of about the same labels. Sentences that share three in ten of their rows of three words are of one
 * story, and stay in one part.
 */
final class Folds {

    private static final double SHARED = 0.3;

    private final int parts;
    private final long seed;

    Folds(int parts, long seed) {
        this.parts = parts;
        this.seed = seed;
    }

    /** For each pair the number of its part. */
    int[] of(List<Training.Marked> marked) {
        int[] story = stories(marked.stream().map(one -> one.pair().text()).toList());
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < story.length; i++) {
            order.add(i);
        }
        Collections.shuffle(order, new Random(seed));
        Map<Integer, Integer> partOfStory = new HashMap<>();
        Map<String, int[]> counts = new HashMap<>();
        int[] folds = new int[story.length];
        for (int i : order) {
            int[] count = counts.computeIfAbsent(marked.get(i).type(), label -> new int[parts]);
            folds[i] = partOfStory.computeIfAbsent(story[i], key -> least(count));
            count[folds[i]]++;
        }
        return folds;
    }

    private static int least(int[] count) {
        int best = 0;
        for (int i = 1; i < count.length; i++) {
            best = count[i] < count[best] ? i : best;
        }
        return best;
    }

    /** For each text the number of the first text of its story. */
    static int[] stories(List<String> texts) {
        List<Set<String>> threes = texts.stream().map(Folds::threes).toList();
        Map<String, List<Integer>> having = new HashMap<>();
        int[] story = new int[texts.size()];
        for (int i = 0; i < story.length; i++) {
            story[i] = i;
            Map<Integer, Integer> shared = new HashMap<>();
            for (String three : threes.get(i)) {
                List<Integer> others = having.computeIfAbsent(three, key -> new ArrayList<>());
                others.forEach(other -> shared.merge(other, 1, Integer::sum));
                others.add(i);
            }
            for (Map.Entry<Integer, Integer> other : shared.entrySet()) {
                int least = Math.min(
                        threes.get(i).size(), threes.get(other.getKey()).size());
                if (other.getValue() >= SHARED * least) {
                    join(story, i, other.getKey());
                }
            }
        }
        return story;
    }

    private static void join(int[] story, int one, int other) {
        int from = Math.max(story[one], story[other]);
        int to = Math.min(story[one], story[other]);
        for (int i = 0; i <= one; i++) {
            story[i] = story[i] == from ? to : story[i];
        }
    }

    private static Set<String> threes(String text) {
        String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+");
        Set<String> found = new HashSet<>();
        for (int i = 2; i < words.length; i++) {
            found.add(words[i - 2] + " " + words[i - 1] + " " + words[i]);
        }
        return found;
    }
}
