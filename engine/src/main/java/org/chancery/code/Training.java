package org.chancery.code;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.chancery.annotate.Sentence;
import org.chancery.find.Triggers;
import org.chancery.knowledge.Knowledge;

/** Makes the weights of a {@link Coder} from pairs to which people gave a type. The same pairs give the same bytes. */
public final class Training {

    private static final double RATE = 0.1;
    private static final double SHRINK = 0.003;
    private static final int ROUNDS = 20;
    private static final long SEED = 17;

    private final Scores scores;
    private final Triggers triggers;

    private Training(Scores scores, Triggers triggers) {
        this.scores = scores;
        this.triggers = triggers;
    }

    /**
     * @param sentences the analysis of the pair's text
     * @param type code of PLOVER, or YIELD for CONCEDE or RETREAT
     */
    public record Marked(Pair pair, List<Sentence> sentences, String type) {

        public Marked {
            sentences = List.copyOf(sentences);
            Labels.of(type);
        }
    }

    public static Training of(List<Marked> pairs, Knowledge knowledge) {
        Triggers triggers = new Triggers(knowledge);
        List<Learner.Lesson> lessons = new ArrayList<>();
        for (Marked marked : pairs) {
            Clause clause = new Clause(
                    marked.sentences(), marked.pair().source(), marked.pair().target());
            lessons.add(
                    new Learner.Lesson(new PairFeatures(clause, triggers.find(clause.sentence)).all(), marked.type()));
        }
        return new Training(new Learner(RATE, SHRINK, SEED).learn(lessons, ROUNDS), triggers);
    }

    public Coder coder() {
        return new Coder(scores, triggers);
    }

    /** The weights as one packed file. */
    public void write(OutputStream to) throws IOException {
        scores.write(to);
    }
}
