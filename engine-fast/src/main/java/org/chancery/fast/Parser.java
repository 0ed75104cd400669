package org.chancery.fast;

/** Builds the tree of a sentence from left to right, in a few ways at once; time grows with the number of words. */
final class Parser {

    /** How many beginnings of a parse go on side by side. */
    static final int WIDTH = 4;

    /** So far behind the best one is given up, in the scale of the weights: it saves half the time, and no tree gets worse. */
    private static final int WITHIN = 400;

    private final Marks marks;
    private final Weights arcs;
    private final Weights relations;
    private final RelationChoices choices;

    Parser(Labels tags, Weights arcs, Weights relations, RelationChoices choices) {
        this.marks = new Marks(tags);
        this.arcs = arcs;
        this.relations = relations;
        this.choices = choices;
    }

    Weights arcs() {
        return arcs;
    }

    Weights relations() {
        return relations;
    }

    RelationChoices choices() {
        return choices;
    }

    /** Sets heads and relations of words that have tags. */
    void parse(Words words) {
        parse(words, WITHIN);
    }

    void parse(Words words, int within) {
        ParserFeatures features = new ParserFeatures(words, marks);
        int[] seen = new int[ParserFeatures.MOST];
        int[] scores = new int[4];
        Beam beam = new Beam(this, WIDTH, within, new Configuration(words));
        while (!beam.state(0).isEnd()) {
            for (int i = 0; i < beam.size(); i++) {
                Configuration state = beam.state(i);
                int forced = forced(state);
                if (forced >= 0) {
                    beam.offer(i, forced, 0);
                    continue;
                }
                int count = features.of(state, seen);
                arcs.scoreFour(seen, count, scores);
                for (int action = 0; action < Configuration.ACTIONS; action++) {
                    if (state.allows(action)) {
                        beam.offer(i, action, scores[action]);
                    }
                }
            }
            beam.advance();
        }
        Configuration best = beam.state(0);
        System.arraycopy(best.heads, 0, words.heads, 0, words.size);
        System.arraycopy(best.relations, 0, words.relations, 0, words.size);
    }

    /** Makes a decision; where it is an arc, with the relation that fits best. */
    void act(Configuration state, int action) {
        byte relation = 0;
        if (action != Configuration.SHIFT) {
            relation = relation(state, state.governor(action), state.top(), new int[RelationFeatures.MOST]);
        }
        state.apply(action, relation);
    }

    /** The only action that is possible, or -1 if there are several. */
    static int forced(Configuration state) {
        if (state.depth == 0) {
            return Configuration.SHIFT;
        }
        if (state.next == state.size) {
            return state.depth == 1 ? Configuration.LEFT : Configuration.RIGHT;
        }
        return -1;
    }

    private byte relation(Configuration state, int governor, int dependent, int[] seen) {
        byte[] possible = choices.of(state.words, governor, dependent);
        if (possible.length == 1) {
            return possible[0];
        }
        int count = RelationFeatures.of(state, governor, dependent, seen);
        byte best = possible[0];
        int highest = Integer.MIN_VALUE;
        for (byte choice : possible) {
            int score = relations.score(seen, count, choice);
            if (score > highest) {
                highest = score;
                best = choice;
            }
        }
        return best;
    }
}
