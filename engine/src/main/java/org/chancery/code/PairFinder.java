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

    /** Of two pairs that share words and a side, one this much less sure than the other is left out. */
    private static final double CLEARLY = 0.7;

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
     * @param anchor where the word begins that tells the act, in characters of the text
     * @param link probability that the two are linked, from 0 to 1
     * @param political whether a noun says that one of them acts in politics: police, rebels, a court
     */
    public record Found(
            int sourceHead,
            Span source,
            int targetHead,
            Span target,
            Coding coding,
            int anchor,
            double link,
            boolean political) {}

    /**
     * The linked pairs, the surest first; of two parties only one direction.
     *
     * @param least probability of a link that counts
     */
    public List<Found> find(Sentence sentence, double least) {
        List<Trigger> found = triggers.find(sentence);
        List<Parties.Party> all = parties.of(sentence);
        Parsed parsed = new Parsed(sentence);
        List<Found> linked = new ArrayList<>();
        for (Parties.Party source : all) {
            for (Parties.Party target : all) {
                if (!source.overlaps(target)) {
                    link(parsed, found, all, source, target, least, linked);
                }
            }
        }
        linked.sort(Comparator.comparingDouble(Found::link).reversed());
        List<Found> kept = new ArrayList<>();
        for (Found one : linked) {
            if (kept.stream().noneMatch(other -> isAnother(one, other, sentence))) {
                kept.add(one);
            }
        }
        return kept;
    }

    /**
     * Whether a surer pair already says what this one would: the same two the other way round, or the same words done by or to
     * somebody else who does not stand beside the surer one, as in "Peru and Chile attacked the rebels and the police".
     */
    private static boolean isAnother(Found one, Found surer, Sentence sentence) {
        if (heads(one).equals(heads(surer))) {
            return true;
        }
        boolean sameAct = one.link() < CLEARLY * surer.link()
                && one.anchor() == surer.anchor()
                && one.coding().type().equals(surer.coding().type());
        boolean sameSource = one.sourceHead() == surer.sourceHead();
        boolean sameTarget = one.targetHead() == surer.targetHead();
        return sameAct
                && (sameSource && !isBeside(sentence, one.targetHead(), surer.targetHead())
                        || sameTarget && !isBeside(sentence, one.sourceHead(), surer.sourceHead()));
    }

    /** Whether two stand in one list: "Peru and Chile". */
    private static boolean isBeside(Sentence sentence, int one, int other) {
        return first(sentence, one) == first(sentence, other);
    }

    private static int first(Sentence sentence, int token) {
        int at = token;
        while (sentence.relation(at).equals("conj") && sentence.head(at) >= 0) {
            at = sentence.head(at);
        }
        return at;
    }

    private static BitSet heads(Found one) {
        BitSet heads = new BitSet();
        heads.set(one.sourceHead());
        heads.set(one.targetHead());
        return heads;
    }

    private void link(
            Parsed parsed,
            List<Trigger> found,
            List<Parties.Party> all,
            Parties.Party source,
            Parties.Party target,
            double least,
            List<Found> linked) {
        Clause clause = new Clause(parsed, List.of(source.span()), List.of(target.span()));
        double link =
                Scores.probabilities(model.links().of(new LinkFeatures(clause, found, all, source, target).all()))[1];
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
                    Coder.anchor(clause, found, coding),
                    link,
                    parties.isPolitical(parsed.sentence, source) || parties.isPolitical(parsed.sentence, target)));
        }
    }
}
