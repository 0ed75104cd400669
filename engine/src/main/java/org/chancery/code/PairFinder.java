package org.chancery.code;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.annotate.Sentence;
import org.chancery.find.Triggers;
import org.chancery.find.Triggers.Trigger;
import org.chancery.knowledge.Knowledge;
import org.chancery.read.Span;

/** Finds who does what to whom in a sentence in which nobody is marked. It may be used by several threads at once. */
public final class PairFinder {

    /** Of two pairs that share words and a side, one this much less sure than the other is left out. */
    private static final double CLEARLY = 0.7;

    /** Probability of a link, by the few features that cost little, from which on a pair is looked at closely. */
    private static final double GATE = 0.02;

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
     * @param politicalSource whether a noun says that it acts in politics: police, rebels, a court
     */
    public record Found(
            int sourceHead,
            Span source,
            int targetHead,
            Span target,
            Coding coding,
            int anchor,
            double link,
            boolean politicalSource,
            boolean politicalTarget) {

        /** Whether a noun says of one of them that it acts in politics: police, rebels, a court. */
        public boolean political() {
            return politicalSource || politicalTarget;
        }
    }

    /**
     * The linked pairs, the surest first; of two parties only one direction.
     *
     * @param least probability of a link that counts
     */
    public List<Found> find(Sentence sentence, double least) {
        List<Parties.Party> all = parties.of(sentence);
        if (all.size() < 2) {
            return List.of();
        }
        List<Trigger> found = triggers.find(sentence);
        List<Found> kept = new ArrayList<>();
        for (Link link : links(sentence, found, all, least)) {
            // Of two directions the surer one counts, so that the other need not be coded.
            if (kept.stream().noneMatch(other -> isTurned(link, other))) {
                found(link, found)
                        .filter(one -> kept.stream().noneMatch(other -> isAnother(one, other, sentence)))
                        .ifPresent(kept::add);
            }
        }
        return kept;
    }

    private record Link(Clause clause, Parties.Party source, Parties.Party target, double chance) {}

    /** What is likely enough to be linked, the surest first. */
    private List<Link> links(Sentence sentence, List<Trigger> found, List<Parties.Party> all, double least) {
        Parsed parsed = new Parsed(sentence);
        List<BitSet> tokens =
                all.stream().map(party -> parsed.tokens(List.of(party.span()))).toList();
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < all.size(); j++) {
                Parties.Party source = all.get(i);
                Parties.Party target = all.get(j);
                if (!source.overlaps(target)) {
                    Clause clause = new Clause(parsed, tokens.get(i), tokens.get(j));
                    double chance = chance(new Candidate(clause, found, all, source, target));
                    if (chance >= least) {
                        links.add(new Link(clause, source, target, chance));
                    }
                }
            }
        }
        links.sort(Comparator.comparingDouble(Link::chance).reversed());
        return links;
    }

    private record Candidate(
            Clause clause, List<Trigger> found, List<Parties.Party> all, Parties.Party source, Parties.Party target) {

        LinkFeatures features() {
            return new LinkFeatures(clause, found, all, source, target);
        }
    }

    /** Most pairs are ruled out by little, so that only the others are looked at closely. */
    private double chance(Candidate one) {
        double coarse = Scores.probabilities(one.features().coarse(model.gates()))[1];
        return coarse < GATE
                ? 0
                : Scores.probabilities(model.links().of(one.features().all()))[1];
    }

    private static boolean isTurned(Link link, Found surer) {
        return link.source().head() == surer.targetHead() && link.target().head() == surer.sourceHead();
    }

    private Optional<Found> found(Link link, List<Trigger> found) {
        Coding coding = coder.code(link.clause(), found, Scheme.MANUAL, false);
        if (coding.type().equals(Coding.NONE)) {
            return Optional.empty();
        }
        Sentence sentence = link.clause().sentence;
        return Optional.of(new Found(
                link.source().head(),
                link.source().span(),
                link.target().head(),
                link.target().span(),
                coding,
                Coder.anchor(link.clause(), found, coding),
                link.chance(),
                parties.isPolitical(sentence, link.source()),
                parties.isPolitical(sentence, link.target())));
    }

    /**
     * Whether a surer pair already says what this one would: the same words done by or to
     * somebody else who does not stand beside the surer one, as in "Peru and Chile attacked the rebels and the police".
     */
    private static boolean isAnother(Found one, Found surer, Sentence sentence) {
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
}
