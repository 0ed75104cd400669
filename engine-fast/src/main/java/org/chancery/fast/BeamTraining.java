package org.chancery.fast;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Teaches weights that were learned for one decision after another to choose among whole beginnings of a parse. Where the right
 * beginning falls furthest behind its best rival, the decisions that led to it are made likelier and the rival's less likely (Huang,
 * Fayong and Guo 2012, "max-violation").
 */
final class BeamTraining {

    /** So much better the right beginning must be than its rival. */
    private static final float MARGIN = 2;

    private final AveragedWeights arcs;
    private final Parser parser;
    private final Marks marks;
    private final Random random;
    private final int[] seen = new int[ParserFeatures.MOST];
    private final float[] scores = new float[4];

    /**
     * @param arcs learned on
     * @param parser gives the relations, which stay as they are
     */
    BeamTraining(AveragedWeights arcs, Parser parser, Marks marks, Random random) {
        this.arcs = arcs;
        this.parser = parser;
        this.marks = marks;
        this.random = random;
    }

    /** A beginning of a parse and the decisions that led to it. */
    private record Beginning(Configuration state, float score, boolean isRight, byte[] actions) {}

    /** A beginning, and one more decision. */
    private record Way(Beginning from, int action, float score) {}

    /** Sees each sentence once. */
    void learn(List<Sample> samples) {
        int[] order = Order.of(samples.size());
        Order.shuffle(order, random);
        for (int at : order) {
            learn(samples.get(at));
        }
    }

    private void learn(Sample sample) {
        int steps = 2 * sample.words.size;
        ParserFeatures features = new ParserFeatures(sample.words, marks);
        Configuration truth = new Configuration(sample.words);
        byte[] right = new byte[steps];
        float rightScore = 0;
        float worst = -MARGIN;
        int worstAt = -1;
        byte[] rival = right;
        Beginning[] beam = {new Beginning(new Configuration(sample.words), 0, true, new byte[steps])};
        for (int step = 0; step < steps; step++) {
            arcs.tick();
            right[step] = (byte) rightAction(truth, sample, features);
            rightScore += Parser.forced(truth) < 0 ? scores[right[step]] : 0;
            parser.act(truth, right[step]);
            beam = advance(beam, step, right[step], features);
            for (Beginning one : beam) {
                if (!one.isRight) {
                    if (one.score - rightScore >= worst) {
                        worst = one.score - rightScore;
                        worstAt = step;
                        rival = one.actions;
                    }
                    break;
                }
            }
        }
        if (worstAt >= 0) {
            int common = Arrays.mismatch(right, 0, worstAt + 1, rival, 0, worstAt + 1);
            update(sample.words, features, right, common, worstAt, 1);
            update(sample.words, features, rival, common, worstAt, -1);
        }
    }

    private Beginning[] advance(Beginning[] beam, int step, int right, ParserFeatures features) {
        Way[] ways = new Way[beam.length * Configuration.ACTIONS];
        int count = 0;
        for (Beginning one : beam) {
            int forced = Parser.forced(one.state);
            if (forced >= 0) {
                ways[count++] = new Way(one, forced, one.score);
                continue;
            }
            arcs.scoreFour(seen, features.of(one.state, seen), scores);
            for (int action = 0; action < Configuration.ACTIONS; action++) {
                if (one.state.allows(action)) {
                    ways[count++] = new Way(one, action, one.score + scores[action]);
                }
            }
        }
        Arrays.sort(ways, 0, count, (a, b) -> Float.compare(b.score, a.score));
        Beginning[] next = new Beginning[Math.min(Parser.WIDTH, count)];
        for (int i = 0; i < next.length; i++) {
            Way way = ways[i];
            Configuration state = way.from.state.copy();
            parser.act(state, way.action);
            byte[] actions = way.from.actions.clone();
            actions[step] = (byte) way.action;
            next[i] = new Beginning(state, way.score, way.from.isRight && way.action == right, actions);
        }
        return next;
    }

    /** Of the decisions that lose least of the true tree the likeliest; leaves the scores of all. */
    private int rightAction(Configuration state, Sample sample, ParserFeatures features) {
        int forced = Parser.forced(state);
        if (forced >= 0) {
            return forced;
        }
        arcs.scoreFour(seen, features.of(state, seen), scores);
        int best = -1;
        int least = Integer.MAX_VALUE;
        for (int action = 0; action < Configuration.ACTIONS; action++) {
            if (state.allows(action)) {
                int cost = state.cost(action, sample.heads);
                if (cost < least || cost == least && scores[action] > scores[best]) {
                    least = cost;
                    best = action;
                }
            }
        }
        return best;
    }

    private void update(Words words, ParserFeatures features, byte[] actions, int from, int last, float amount) {
        Configuration state = new Configuration(words);
        for (int step = 0; step <= last; step++) {
            if (step >= from && Parser.forced(state) < 0) {
                arcs.add(seen, features.of(state, seen), actions[step], amount);
            }
            parser.act(state, actions[step]);
        }
    }
}
