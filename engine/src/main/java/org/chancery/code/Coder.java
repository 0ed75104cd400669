package org.chancery.code;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.annotate.Sentence;
import org.chancery.find.Triggers;
import org.chancery.find.Triggers.Trigger;
import org.chancery.knowledge.Knowledge;

/** Codes marked pairs. It may be used by several threads at once. */
public final class Coder {

    /** Below this share nothing is said. */
    private static final double LEAST = 0.12;

    /** Below this share the words on the way decide, if they agree. */
    private static final double UNSURE = 0.45;

    /** Nouns at a verb that may name the act: "took place", "hold talks". */
    private static final Set<String> ARGUMENTS = Set.of("obj", "nsubj", "nsubj:pass");

    /** Words behind "call" by which it is a request. */
    private static final Set<String> ASKING = Set.of("on", "upon", "for");

    private final Scores scores;
    private final Triggers triggers;

    Coder(Scores scores, Triggers triggers) {
        this.scores = scores;
        this.triggers = triggers;
    }

    /** With the weights that this library brings. */
    public static Coder installed(Knowledge knowledge) {
        return new Coder(Model.installed().types(), new Triggers(knowledge));
    }

    /** @param sentences the analysis of the pair's text, one sentence or more */
    public Coding code(Pair pair, List<Sentence> sentences, Scheme scheme) {
        if (sentences.isEmpty()) {
            return new Coding(Coding.NONE, "", "occurred", 1, "");
        }
        Clause clause = new Clause(sentences, pair.source(), pair.target());
        return code(clause, triggers.find(clause.sentence), scheme, scheme == Scheme.MANUAL);
    }

    /**
     * @param found the triggers of the sentence
     * @param worded whether several words at the verb may overrule the weights; they help where the pair is marked and hurt where
     *     it is not
     */
    Coding code(Clause clause, List<Trigger> found, Scheme scheme, boolean worded) {
        if (scheme == Scheme.PLV) {
            return plain(clause, found, scheme, worded);
        }
        Optional<Plain> held = Plain.of(clause);
        if (held.isEmpty()) {
            return called(clause, past(clause, ahead(plain(clause, found, scheme, worded))));
        }
        Clause told = held.get().told();
        Coding coding = called(told, plain(told, triggers.find(told.sentence), scheme, worded));
        if (coding.type().equals(Coding.NONE) || held.get().how().isEmpty()) {
            return coding;
        }
        Holding.Held as = Holding.held(coding.type(), held.get().how());
        String mode = as.type().equals(coding.type()) ? coding.mode() : "";
        return new Coding(as.type(), mode, as.status(), coding.confidence(), coding.pattern());
    }

    /** Where the word begins that tells the act, in characters: the trigger that decided, or else the source's verb. */
    static int anchor(Clause clause, List<Trigger> found, Coding coding) {
        int verb = clause.predicate(clause.sourceHead);
        int head = found.stream()
                .filter(trigger -> trigger.entry().id().equals(coding.pattern()))
                .mapToInt(Trigger::head)
                .filter(at -> clause.up.contains(at) || clause.down.contains(at) || at == verb)
                .findFirst()
                .orElse(verb >= 0 ? verb : clause.sourceHead);
        return clause.sentence.token(head).begin();
    }

    /** What a speaker says will come, "we shall bomb them", is a promise or a threat. */
    private static Coding ahead(Coding coding) {
        if (!coding.status().equals("future")) {
            return coding;
        }
        Holding.Held as = Holding.held(coding.type(), EnumSet.of(Holding.COMING));
        return new Coding(as.type(), "", as.status(), coding.confidence(), coding.pattern());
    }

    /** "In 1974 Mali attacked": told as long past. */
    private static Coding past(Clause clause, Coding coding) {
        boolean past =
                coding.status().equals("occurred") && LongAgo.isTold(clause, clause.predicate(clause.sourceHead));
        return past
                ? new Coding(coding.type(), coding.mode(), "historical", coding.confidence(), coding.pattern())
                : coding;
    }

    /** "Called on", "called for": asked, and not telephoned. */
    private static Coding called(Clause clause, Coding coding) {
        int verb = clause.predicate(clause.sourceHead);
        boolean asks = verb >= 0
                && clause.lemma(verb).equals("call")
                && verb + 1 < clause.sentence.size()
                && ASKING.contains(clause.lower(verb + 1));
        return asks && !coding.type().equals("REQUEST")
                ? new Coding("REQUEST", "", "occurred", coding.confidence(), "request.ask")
                : coding;
    }

    private Coding plain(Clause clause, List<Trigger> found, Scheme scheme, boolean worded) {
        Map<String, Float> features = new PairFeatures(clause, found).all();
        double[] chances = Scores.probabilities(scores.of(features));
        int best = highest(chances);
        if (chances[best] < LEAST) {
            return new Coding(Coding.NONE, "", "occurred", 1 - chances[best], "");
        }
        String label = Labels.ALL.get(best);
        if (worded && chances[best] < UNSURE) {
            label = named(clause, found).orElse(label);
        }
        Evidence evidence = new Evidence(clause, found, worded ? worded(clause, found, label) : label);
        String type = evidence.type(scheme);
        Optional<Trigger> trigger = evidence.trigger();
        return new Coding(
                type,
                trigger.filter(t -> t.type().equals(type)).map(Trigger::mode).orElse(""),
                evidence.status(type),
                chances[best],
                trigger.map(t -> t.entry().id()).orElseGet(() -> "feature:" + loudest(features, best)));
    }

    /** Where the weights are unsure: the label for which all words on the way between the two speak, if it is one. */
    private static Optional<String> named(Clause clause, List<Trigger> found) {
        List<Trigger> near = found.stream()
                .filter(trigger -> !clause.isMarked(trigger.head()))
                .filter(trigger -> clause.up.contains(trigger.head())
                        || clause.down.contains(trigger.head())
                        || ARGUMENTS.contains(clause.sentence.relation(trigger.head()))
                                && clause.sentence.head(trigger.head()) == clause.predicate(clause.sourceHead))
                .toList();
        int longest = near.stream().mapToInt(Trigger::length).max().orElse(0);
        List<String> types = near.stream()
                .filter(trigger -> trigger.length() == longest)
                .map(trigger -> Labels.ALL.get(Labels.of(trigger.type())))
                .distinct()
                .toList();
        return types.size() == 1 ? Optional.of(types.get(0)) : Optional.empty();
    }

    /**
     * Several words at the source's verb that all speak for one type, "withdraw troops", say more than the weights; one word
     * does where no word speaks for the label.
     */
    private static String worded(Clause clause, List<Trigger> found, String label) {
        int verb = clause.predicate(clause.sourceHead);
        boolean acts = verb >= 0 && clause.relation(clause.sourceHead).equals("nsubj");
        if (!acts || label.equals("COERCE")) {
            return label;
        }
        boolean silent = new Evidence(clause, found, label).trigger().isEmpty();
        List<String> types = found.stream()
                .filter(trigger -> trigger.head() == verb && (silent || trigger.length() > 1))
                .map(trigger -> Labels.ALL.get(Labels.of(trigger.type())))
                .distinct()
                .toList();
        return types.size() == 1 ? types.get(0) : label;
    }

    private static int highest(double[] chances) {
        int best = 0;
        for (int i = 1; i < chances.length; i++) {
            best = chances[i] > chances[best] ? i : best;
        }
        return best;
    }

    /** The feature that says most for a label. */
    private String loudest(Map<String, Float> features, int label) {
        String found = "bias";
        double most = Double.NEGATIVE_INFINITY;
        for (Map.Entry<String, Float> feature : features.entrySet()) {
            double says = scores.weight(feature.getKey(), label) * feature.getValue();
            if (says > most && !feature.getKey().equals("bias")) {
                most = says;
                found = feature.getKey();
            }
        }
        return found;
    }
}
