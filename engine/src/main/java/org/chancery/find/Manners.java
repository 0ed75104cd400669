package org.chancery.find;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.annotate.Sentence;
import org.chancery.find.Manner.Modality;
import org.chancery.find.Manner.Polarity;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.Words;
import org.chancery.read.Span;

/**
 * Tells how words that somebody said are held, from their main clause, by {@code lexicon/modality.yaml}, {@code hedges.yaml}
 * and {@code negation.yaml}; where the words are silent the act decides. It may be used by several threads at once.
 */
public final class Manners {

    /** Acts that say of any words how they are meant; the others only where the words do not. */
    private static final Set<String> STRONG = Set.of("hope", "request");

    private static final Set<String> FIRST = Set.of("i", "we");

    private final Negations negations;
    private final List<Words> entries = new ArrayList<>();
    private final Map<String, String> ofAct = new HashMap<>();

    public Manners(Knowledge knowledge) {
        this.negations = new Negations(knowledge);
        for (String file : List.of("modality", "hedges")) {
            knowledge.lexicon(file).stream()
                    .filter(words -> !words.give("stands").isEmpty())
                    .forEach(entries::add);
        }
        knowledge
                .ontology()
                .getOrDefault("statements", List.of())
                .forEach(act -> ofAct.put(act.id(), act.give("modality")));
    }

    /**
     * @param content where the words stand in the document
     * @param cue token of the sentence that heads the reporting words, or −1
     * @param act id of what is done by saying it, such as {@code request}
     * @param direct whether the words are a quotation
     */
    public Manner of(Sentence sentence, Span content, int cue, String act, boolean direct) {
        Clause clause = Clause.of(sentence, content, cue, direct);
        if (clause.isEmpty()) {
            return new Manner(Polarity.POSITIVE, Modality.FACT, null, "");
        }
        boolean negative = negations.isNegated(clause);
        Clause inner = inner(clause);
        if (inner.head() != clause.head()) {
            negative ^= negations.isNegated(inner.unreported()) && !isReported(inner);
        }
        Decision decision = decide(inner, act);
        return new Manner(
                negative ? Polarity.NEGATIVE : Polarity.POSITIVE,
                decision.modality(),
                Tenses.of(inner, decision.modality()),
                decision.by());
    }

    private record Decision(Modality modality, String by) {}

    private static boolean isReported(Clause clause) {
        return clause.cue() == clause.head();
    }

    private Decision decide(Clause clause, String act) {
        if (isQuestion(clause)) {
            return new Decision(Modality.QUESTION, "question");
        }
        String meant = ofAct.getOrDefault(act, "");
        Optional<Decision> condition = first(clause, "mark");
        if (condition.isPresent()) {
            return condition.get();
        }
        Optional<Decision> asked = first(clause, "own-mark");
        if (asked.isPresent()) {
            return asked.get();
        }
        if (STRONG.contains(act) && !meant.isEmpty()) {
            return new Decision(modality(meant), act);
        }
        for (String place : List.of("aux", "head", "adverb")) {
            Optional<Decision> decision = first(clause, place);
            if (decision.isPresent()) {
                return decision.get();
            }
        }
        boolean applies = !meant.isEmpty() && (!act.equals("agree") || clause.isInfinitive());
        return applies ? new Decision(modality(meant), act) : new Decision(Modality.FACT, "");
    }

    private static Modality modality(String word) {
        return Modality.valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** "I would like to say that …", "we do not think that …": the words are about what follows. */
    private Clause inner(Clause clause) {
        Clause at = clause;
        for (int steps = 0; steps < 3; steps++) {
            Clause here = at;
            Optional<Words> opening = entries.stream()
                    .filter(words -> words.give("stands").equals("opening"))
                    .filter(words -> words.forms().contains(here.lemma()))
                    .findFirst();
            Sentence sentence = here.sentence();
            boolean first = sentence.children(here.head(), "nsubj").stream()
                    .anyMatch(subject -> FIRST.contains(here.word(subject)));
            Optional<Integer> next = sentence.child(here.head(), "ccomp")
                    .or(() -> sentence.child(here.head(), "xcomp"))
                    .filter(child -> sentence.token(child).isVerb()
                            || sentence.child(child, "nsubj").isPresent());
            if (opening.isEmpty() || next.isEmpty() || !opens(opening.get(), first || steps > 0, here.at(next.get()))) {
                return at;
            }
            at = here.at(next.get());
        }
        return at;
    }

    private boolean opens(Words opening, boolean first, Clause next) {
        return opening.give("before").equals("saying") ? isSaying(next) : first;
    }

    private boolean isSaying(Clause clause) {
        return entries.stream()
                .anyMatch(words ->
                        words.id().equals("opening.saying") && words.forms().contains(clause.lemma()));
    }

    private static boolean isQuestion(Clause clause) {
        Sentence sentence = clause.sentence();
        for (int i = 0; i < sentence.size(); i++) {
            boolean inside = clause.content().covers(sentence.token(i).span());
            boolean behind =
                    i > 0 && clause.content().covers(sentence.token(i - 1).span());
            if (sentence.token(i).text().equals("?") && (inside || behind)) {
                return true;
            }
        }
        return false;
    }

    private Optional<Decision> first(Clause clause, String place) {
        return entries.stream()
                .filter(words -> words.give("stands").equals(place) && stands(words, clause, place))
                .findFirst()
                .map(words -> new Decision(modality(words.give("modality")), words.id()));
    }

    private boolean stands(Words words, Clause clause, String place) {
        Sentence sentence = clause.sentence();
        List<String> forms = words.forms();
        return switch (place) {
            case "aux" ->
                clause.auxiliaries().stream().anyMatch(forms::contains)
                        && !(words.give("modality").equals("condition") && (clause.isShifted() || isWish(clause)));
            case "adverb" ->
                sentence.children(clause.head()).stream().anyMatch(child -> forms.contains(clause.word(child)));
            case "own-mark" ->
                sentence.children(clause.head(), "mark").stream().anyMatch(child -> forms.contains(clause.word(child)));
            case "mark" -> isConditional(clause, clause.head(), forms);
            case "head" ->
                forms.contains(clause.lemma())
                        && (words.give("pos").isEmpty()
                                || words.give("pos").equals("noun")
                                        == sentence.token(clause.head()).isNoun())
                        && (!words.give("takes").equals("clause") || clause.takesClause());
            default -> false;
        };
    }

    /** "We would like to buy …": politeness, and no condition. */
    private boolean isWish(Clause clause) {
        return entries.stream()
                .filter(words -> words.give("stands").equals("head")
                        && words.give("modality").equals("wish"))
                .anyMatch(words -> stands(words, clause, "head"));
    }

    /** Also where the condition hangs from what is meant: "is ready to sign if …". */
    private static boolean isConditional(Clause clause, int head, List<String> forms) {
        Sentence sentence = clause.sentence();
        return sentence.children(head, "advcl").stream().anyMatch(child -> isMarked(clause, child, forms))
                || sentence.children(head, "xcomp").stream().anyMatch(child -> isConditional(clause, child, forms));
    }

    private static boolean isMarked(Clause clause, int child, List<String> forms) {
        StringBuilder marks = new StringBuilder();
        for (int mark : clause.sentence().children(child, "mark")) {
            marks.append(marks.length() > 0 ? " " : "").append(clause.word(mark));
        }
        return forms.contains(marks.toString());
    }
}
