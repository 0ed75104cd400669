package org.chancery.fast;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Learns to parse by its own mistakes: it goes on from where a wrong decision led (Goldberg and Nivre 2013). */
final class ParseTraining {

    private final Labels tags;
    private final AveragedWeights arcs;
    private final AveragedWeights relations;
    private final RelationChoices choices;
    private final Marks marks;
    private final int[] seen = new int[ParserFeatures.MOST];
    private final Random random;

    ParseTraining(List<Sample> samples, Labels tags, int relations, int arcBits, int relationBits, Random random) {
        this.tags = tags;
        this.arcs = new AveragedWeights(arcBits, 2);
        this.relations = new AveragedWeights(relationBits, 0);
        this.choices = choices(samples, tags.size(), relations);
        this.marks = new Marks(tags);
        this.random = random;
    }

    /** @param from rounds that went before */
    void learn(List<Sample> samples, int from, int to) {
        int[] order = Order.of(samples.size());
        for (int round = from; round < to; round++) {
            Order.shuffle(order, random);
            for (int at : order) {
                learn(samples.get(at), round > 0);
            }
        }
    }

    /** From here on beginnings are weighed against each other; what was learned until now is where that starts. */
    BeamTraining beam() {
        Parser known = parser();
        arcs.restart();
        return new BeamTraining(arcs, known, marks, random);
    }

    Parser parser() {
        return new Parser(tags, arcs.average(), relations.average(), choices);
    }

    private void learn(Sample sample, boolean explores) {
        Words words = sample.words;
        Configuration state = new Configuration(words);
        ParserFeatures features = new ParserFeatures(words, marks);
        int[] cost = new int[3];
        float[] score = new float[3];
        while (!state.isEnd()) {
            int action = Parser.forced(state);
            if (action < 0) {
                int count = features.of(state, seen);
                int right = -1;
                int best = -1;
                int rival = -1;
                int least = Integer.MAX_VALUE;
                for (int a = 0; a < 3; a++) {
                    if (state.allows(a)) {
                        cost[a] = state.cost(a, sample.heads);
                        least = Math.min(least, cost[a]);
                        score[a] = arcs.score(seen, count, a);
                        best = best < 0 || score[a] > score[best] ? a : best;
                    }
                }
                for (int a = 0; a < 3; a++) {
                    if (state.allows(a)) {
                        if (cost[a] == least) {
                            right = right < 0 || score[a] > score[right] ? a : right;
                        } else {
                            rival = rival < 0 || score[a] > score[rival] ? a : rival;
                        }
                    }
                }
                arcs.tick();
                if (rival >= 0 && score[rival] > score[right] - 1) {
                    arcs.add(seen, count, right, 1);
                    arcs.add(seen, count, rival, -1);
                }
                action = explores && random.nextFloat() < 0.9f ? best : right;
            }
            byte relation = 0;
            if (action != Configuration.SHIFT) {
                relation = learnRelation(state, state.governor(action), state.top(), sample, explores);
            }
            state.apply(action, relation);
        }
    }

    private byte learnRelation(Configuration state, int governor, int dependent, Sample sample, boolean explores) {
        byte[] possible = choices.of(state.words, governor, dependent);
        boolean isTrue = sample.heads[dependent] == governor;
        byte truth = sample.relations[dependent];
        if (possible.length == 1) {
            return isTrue && !explores ? truth : possible[0];
        }
        int count = RelationFeatures.of(state, governor, dependent, seen);
        byte best = possible[0];
        float highest = Float.NEGATIVE_INFINITY;
        float right = Float.NEGATIVE_INFINITY;
        float rivalScore = Float.NEGATIVE_INFINITY;
        byte rival = -1;
        for (byte choice : possible) {
            float score = relations.score(seen, count, choice);
            if (score > highest) {
                highest = score;
                best = choice;
            }
            if (choice == truth) {
                right = score;
            } else if (score > rivalScore) {
                rivalScore = score;
                rival = choice;
            }
        }
        if (isTrue) {
            relations.tick();
            if (right > Float.NEGATIVE_INFINITY && rivalScore > right - 1) {
                relations.add(seen, count, truth, 1);
                relations.add(seen, count, rival, -1);
            }
        }
        return isTrue && !explores ? truth : best;
    }

    private static RelationChoices choices(List<Sample> samples, int tags, int relations) {
        int[][] counts = new int[RelationChoices.places(tags)][];
        int[] any = new int[relations];
        for (Sample sample : samples) {
            for (int i = 0; i < sample.words.size; i++) {
                int head = sample.heads[i];
                int tag = head < sample.words.size ? sample.words.tags[head] : tags;
                int place = RelationChoices.place(tags, tag, sample.words.tags[i], head > i);
                if (counts[place] == null) {
                    counts[place] = new int[relations];
                }
                counts[place][sample.relations[i]]++;
                any[sample.relations[i]]++;
            }
        }
        byte[][] table = new byte[counts.length][];
        byte[] all = sorted(any, 0.0005);
        for (int i = 0; i < table.length; i++) {
            table[i] = counts[i] == null || Arrays.stream(counts[i]).sum() < 5 ? all : sorted(counts[i], 0.0005);
        }
        return new RelationChoices(tags, table);
    }

    private static byte[] sorted(int[] counts, double share) {
        int sum = Arrays.stream(counts).sum();
        Integer[] order = new Integer[counts.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> counts[b] - counts[a]);
        int n = 0;
        while (n < order.length && counts[order[n]] > 0 && counts[order[n]] >= share * sum) {
            n++;
        }
        byte[] found = new byte[n];
        for (int i = 0; i < n; i++) {
            found[i] = order[i].byteValue();
        }
        return found;
    }
}
