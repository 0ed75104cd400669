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

    private static final int LINK_ROUNDS = 12;

    private final Model model;
    private final Triggers triggers;
    private final Parties parties;

    private Training(Model model, Triggers triggers, Parties parties) {
        this.model = model;
        this.triggers = triggers;
        this.parties = parties;
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
        Parties parties = new Parties(knowledge);
        List<Learner.Lesson> types = new ArrayList<>();
        List<Learner.Lesson> links = new ArrayList<>();
        List<Learner.Lesson> gates = new ArrayList<>();
        for (Marked marked : pairs) {
            Clause clause = new Clause(
                    marked.sentences(), marked.pair().source(), marked.pair().target());
            List<Triggers.Trigger> found = triggers.find(clause.sentence);
            types.add(new Learner.Lesson(new PairFeatures(clause, found).all(), Labels.of(marked.type())));
            links(clause, marked.pair(), found, parties, gates, links);
        }
        Scores typed = new Learner(Labels.groups(), RATE, SHRINK, SEED).learn(types, ROUNDS);
        Scores linked = new Learner(new int[][] {{}, {}}, RATE, SHRINK, SEED).learn(links, LINK_ROUNDS);
        Scores gated = new Learner(new int[][] {{}, {}}, RATE, SHRINK, SEED).learn(gates, LINK_ROUNDS);
        return new Training(new Model(typed, gated, linked), triggers, parties);
    }

    /** Every pair of parties that stand in a sentence: the marked one is linked, the others are taken not to be. */
    private static void links(
            Clause marked,
            Pair pair,
            List<Triggers.Trigger> found,
            Parties parties,
            List<Learner.Lesson> gates,
            List<Learner.Lesson> links) {
        if (pair.source().isEmpty() || pair.target().isEmpty()) {
            return;
        }
        Parsed parsed = new Parsed(marked.sentence);
        List<Parties.Party> all = parties.of(marked.sentence);
        for (Parties.Party source : all) {
            for (Parties.Party target : all) {
                if (source.overlaps(target)) {
                    continue;
                }
                boolean from = pair.source().stream().anyMatch(source.span()::overlaps);
                boolean to = pair.target().stream().anyMatch(target.span()::overlaps);
                int answer = from && to ? 1 : 0;
                Clause clause = new Clause(parsed, List.of(source.span()), List.of(target.span()));
                gates.add(new Learner.Lesson(new LinkFeatures(clause, found, all, source, target).coarse(), answer));
                links.add(new Learner.Lesson(new LinkFeatures(clause, found, all, source, target).all(), answer));
            }
        }
    }

    public Coder coder() {
        return new Coder(model.types(), triggers);
    }

    public PairFinder finder() {
        return new PairFinder(model, triggers, parties);
    }

    /** The weights as one packed file. */
    public void write(OutputStream to) throws IOException {
        model.write(to);
    }
}
