package org.chancery.fast;

/** Builds the tree of a sentence from left to right, never going back; time grows with the number of words. */
final class Parser {

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
        Configuration state = new Configuration(words);
        ParserFeatures features = new ParserFeatures(words, marks);
        int[] seen = new int[ParserFeatures.MOST];
        int[] scores = new int[4];
        while (!state.isEnd()) {
            int action = forced(state);
            if (action < 0) {
                int count = features.of(state, seen);
                arcs.scoreFour(seen, count, scores);
                action = best(state, scores);
            }
            byte relation = 0;
            if (action != Configuration.SHIFT) {
                int governor = state.governor(action);
                relation = relation(state, governor, state.top(), seen);
            }
            state.apply(action, relation);
        }
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

    private static int best(Configuration state, int[] scores) {
        int best = -1;
        for (int action = 0; action < Configuration.ACTIONS; action++) {
            if (state.allows(action) && (best < 0 || scores[action] > scores[best])) {
                best = action;
            }
        }
        return best;
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
