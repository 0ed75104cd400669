package org.chancery.code;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.chancery.annotate.Sentence;
import org.chancery.find.Triggers;
import org.chancery.find.Triggers.Trigger;
import org.chancery.knowledge.Knowledge;
import org.chancery.read.Span;

/** Finds who does what to whom in a sentence in which nobody is marked. It may be used by several threads at once. */
public final class PairFinder {

    private final Model model;
    private final Coder coder;
    private final Triggers triggers;
    private final Parties parties;

    PairFinder(Model model, Triggers triggers, Parties parties) {
        this.model = model;
        this.coder = new Coder(model.types(), triggers);
        this.triggers = triggers;
        this.parties = parties;
    }

    /** With the weights that this library brings. */
    public static PairFinder installed(Knowledge knowledge) {
        return new PairFinder(Model.installed(), new Triggers(knowledge), new Parties(knowledge));
    }

    /**
     * One party that does something to another.
     *
     * @param sourceHead token of the sentence
     * @param link probability that the two are linked, from 0 to 1
     * @param political whether a noun says that one of them acts in politics: police, rebels, a court
     */
    public record Found(
            int sourceHead, Span source, int targetHead, Span target, Coding coding, double link, boolean political) {}

    /**
     * The linked pairs, the surest first; of two parties only one direction.
     *
     * @param least probability of a link that counts
     */
    public List<Found> find(Sentence sentence, double least) {
        List<Trigger> found = triggers.find(sentence);
        List<Parties.Party> all = parties.of(sentence);
        List<Found> linked = new ArrayList<>();
        for (Parties.Party source : all) {
            for (Parties.Party target : all) {
                if (!source.overlaps(target)) {
                    link(sentence, found, source, target, least, linked);
                }
            }
        }
        linked.sort(Comparator.comparingDouble(Found::link).reversed());
        List<Found> kept = new ArrayList<>();
        for (Found one : linked) {
            BitSet heads = heads(one);
            if (kept.stream().noneMatch(other -> heads(other).equals(heads))) {
                kept.add(one);
            }
        }
        return kept;
    }

    private static BitSet heads(Found one) {
        BitSet heads = new BitSet();
        heads.set(one.sourceHead());
        heads.set(one.targetHead());
        return heads;
    }

    private void link(
            Sentence sentence,
            List<Trigger> found,
            Parties.Party source,
            Parties.Party target,
            double least,
            List<Found> linked) {
        Clause clause = new Clause(List.of(sentence), List.of(source.span()), List.of(target.span()));
        double link = Scores.probabilities(model.links().of(new LinkFeatures(clause, found, source, target).all()))[1];
        if (link < least) {
            return;
        }
        Coding coding = coder.code(clause, found, Scheme.MANUAL, false);
        if (!coding.type().equals(Coding.NONE)) {
            linked.add(new Found(
                    source.head(),
                    source.span(),
                    target.head(),
                    target.span(),
                    coding,
                    link,
                    parties.isPolitical(sentence, source) || parties.isPolitical(sentence, target)));
        }
    }
}
