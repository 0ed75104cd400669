package org.chancery.find;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.find.Finding.Qualifier;

/** Reads from the words around a predicate how the text holds it. */
public final class Qualifiers {

    private static final Set<String> NOT = Set.of("not", "n't", "never", "neither", "nor", "no", "without");
    private static final Set<String> COMING = Set.of("will", "shall", "'ll", "wo");
    private static final Set<String> MAYBE = Set.of("would", "could", "may", "might", "can", "'d", "ca");
    private static final Set<String> OUGHT = Set.of("should", "must", "ought", "need");
    private static final Set<String> PLANNING = Set.of(
            "plan",
            "intend",
            "schedule",
            "expect",
            "agree",
            "promise",
            "pledge",
            "vow",
            "decide",
            "prepare",
            "set",
            "due",
            "about",
            "commit",
            "announce",
            "aim",
            "invite",
            "slate",
            "go",
            "undertake",
            "intention",
            "agreement",
            "decision");
    private static final Set<String> WISHING = Set.of(
            "want",
            "wish",
            "hope",
            "ask",
            "urge",
            "call",
            "request",
            "seek",
            "propose",
            "suggest",
            "demand",
            "like",
            "encourage",
            "consider",
            "try",
            "attempt",
            "press",
            "push",
            "appeal",
            "need",
            "allow",
            "require",
            "fail",
            "refuse",
            "threaten",
            "decline",
            "capacity",
            "ability",
            "possibility",
            "prospect",
            "risk",
            "threat",
            "effort",
            "able",
            "let",
            "prevent",
            "avoid",
            "proposal",
            "desire",
            "initiative");
    private static final Set<String> OFFERING = Set.of(
            "ready", "willing", "prepared", "readiness", "willingness", "openness", "open", "available", "offer");
    private static final Set<String> IF = Set.of("if", "unless", "whether", "should", "lest", "in case");

    private static final Set<String> UNREAL = Set.of(
            "any", "possible", "potential", "planned", "threatened", "imminent", "hypothetical", "future", "alleged");
    private static final Set<String> FEARED = Set.of(
            "threat", "risk", "danger", "possibility", "prospect", "fear", "likelihood", "event", "case", "chance");
    private static final Set<String> AVERTED =
            Set.of("avert", "avoid", "deter", "threaten", "plan", "fear", "risk", "contemplate", "foil");

    private static final Set<String> TO_COME =
            Set.of("upcoming", "forthcoming", "coming", "scheduled", "next", "planned");

    /** Verbs that say little more than that their object takes place. */
    private static final Set<String> LIGHT = Set.of(
            "hold",
            "have",
            "host",
            "convene",
            "conduct",
            "organise",
            "organize",
            "arrange",
            "open",
            "resume",
            "launch");

    private Qualifiers() {}

    public static Set<Qualifier> of(Sentence sentence, int predicate) {
        EnumSet<Qualifier> found = EnumSet.noneOf(Qualifier.class);
        own(sentence, predicate, found);
        above(sentence, predicate, found);
        if (sentence.token(predicate).isNoun()) {
            noun(sentence, predicate, found);
        }
        return found;
    }

    /** An act named by a noun: "any further attack would", "a planned strike", "the threat of war". */
    private static void noun(Sentence sentence, int noun, Set<Qualifier> found) {
        int head = sentence.head(noun);
        for (int child : sentence.children(noun)) {
            String word = sentence.token(child).text().toLowerCase(Locale.ROOT);
            if (UNREAL.contains(word)) {
                found.add(Qualifier.CONDITIONAL);
            }
        }
        if (isToCome(sentence, noun)) {
            found.add(Qualifier.PLANNED);
        }
        if (head < 0) {
            return;
        }
        String relation = sentence.relation(noun);
        if (relation.equals("obj")
                && LIGHT.contains(sentence.token(head).lemma().toLowerCase(Locale.ROOT))) {
            own(sentence, head, found);
            above(sentence, head, found);
        }
        if (relation.equals("nsubj")) {
            sentence.children(head, "aux").stream()
                    .filter(aux -> MAYBE.contains(sentence.token(aux).text().toLowerCase(Locale.ROOT)))
                    .forEach(aux -> found.add(Qualifier.CONDITIONAL));
        }
        String governor = sentence.token(head).lemma().toLowerCase(Locale.ROOT);
        boolean feared = Sentence.isRelation(relation, "nmod") && FEARED.contains(governor);
        if (feared || relation.equals("obj") && AVERTED.contains(governor)) {
            found.add(Qualifier.CONDITIONAL);
        }
    }

    /** "The forthcoming talks", also where the word stands before the first of several: "the upcoming summit and visit". */
    private static boolean isToCome(Sentence sentence, int noun) {
        int at = noun;
        for (int steps = 0; at >= 0 && steps < 4; steps++) {
            if (sentence.children(at).stream()
                    .anyMatch(child ->
                            TO_COME.contains(sentence.token(child).text().toLowerCase(Locale.ROOT)))) {
                return true;
            }
            if (!Sentence.isRelation(sentence.relation(at), "conj")) {
                return false;
            }
            at = sentence.head(at);
        }
        return false;
    }

    private static void own(Sentence sentence, int predicate, Set<Qualifier> found) {
        boolean auxiliary = false;
        boolean have = false;
        for (int child : sentence.children(predicate)) {
            String relation = sentence.relation(child);
            String word = sentence.token(child).text().toLowerCase(Locale.ROOT);
            if (NOT.contains(word)
                    && (relation.equals("advmod")
                            || relation.equals("det")
                            || relation.equals("neg")
                            || relation.equals("mark"))) {
                found.add(Qualifier.NEGATED);
            }
            if (Sentence.isRelation(relation, "aux")) {
                auxiliary = true;
                modal(word, found);
                have = have || word.equals("had");
            }
            if (relation.equals("mark") && IF.contains(word)) {
                found.add(Qualifier.CONDITIONAL);
            }
            boolean object = relation.equals("obj") || relation.equals("nsubj") || relation.equals("nsubj:pass");
            if (object
                    && sentence.children(child, "det").stream()
                            .anyMatch(d -> sentence.token(d).is("no"))) {
                found.add(Qualifier.NEGATED);
            }
        }
        if (have && auxiliary) {
            found.add(Qualifier.PAST);
        }
        boolean shared = Sentence.isRelation(sentence.relation(predicate), "conj")
                && sentence.head(predicate) >= 0
                && !auxiliary;
        if (shared && sentence.token(predicate).tag().equals("VB")) {
            own(sentence, sentence.head(predicate), found);
        }
    }

    private static void modal(String word, Set<Qualifier> found) {
        if (COMING.contains(word)) {
            found.add(Qualifier.PLANNED);
        } else if (MAYBE.contains(word)) {
            found.add(Qualifier.CONDITIONAL);
        } else if (OUGHT.contains(word)) {
            found.add(Qualifier.WISHED);
        }
    }

    /** What governs the predicate: "plans to …", "urged them to …", "if …". */
    private static void above(Sentence sentence, int predicate, Set<Qualifier> found) {
        int at = predicate;
        for (int steps = 0; steps < 4; steps++) {
            String relation = sentence.relation(at);
            int head = sentence.head(at);
            if (head < 0) {
                return;
            }
            boolean infinitive = sentence.children(at).stream()
                    .anyMatch(child -> sentence.token(child).tag().equals("TO"));
            boolean governed = Sentence.isRelation(relation, "xcomp")
                    || (infinitive
                            && (relation.equals("ccomp")
                                    || Sentence.isRelation(relation, "acl")
                                    || Sentence.isRelation(relation, "advcl")));
            Token word = sentence.token(head);
            if (governed) {
                wish(word, found);
                modals(sentence, head, found);
                negatedAbove(sentence, head, found);
                if (infinitive && Sentence.isRelation(relation, "advcl")) {
                    found.add(Qualifier.WISHED);
                }
            } else if (!Sentence.isRelation(relation, "conj")) {
                if (Sentence.isRelation(relation, "advcl") && hasIf(sentence, at)) {
                    found.add(Qualifier.CONDITIONAL);
                }
                return;
            }
            at = head;
        }
    }

    private static void modals(Sentence sentence, int head, Set<Qualifier> found) {
        sentence.children(head, "aux")
                .forEach(aux -> modal(sentence.token(aux).text().toLowerCase(Locale.ROOT), found));
    }

    private static void wish(Token word, Set<Qualifier> found) {
        String lemma = word.lemma().toLowerCase(Locale.ROOT);
        if (PLANNING.contains(lemma) || lemma.equals("be")) {
            found.add(Qualifier.PLANNED);
        } else if (OFFERING.contains(lemma)) {
            found.add(Qualifier.OFFERED);
        } else if (WISHING.contains(lemma)) {
            found.add(Qualifier.WISHED);
        }
    }

    private static void negatedAbove(Sentence sentence, int head, Set<Qualifier> found) {
        for (int child : sentence.children(head)) {
            if (sentence.relation(child).equals("advmod")
                    && NOT.contains(sentence.token(child).text().toLowerCase(Locale.ROOT))) {
                found.add(Qualifier.NEGATED);
            }
        }
    }

    private static boolean hasIf(Sentence sentence, int clause) {
        return sentence.children(clause, "mark").stream()
                .anyMatch(mark -> IF.contains(sentence.token(mark).text().toLowerCase(Locale.ROOT)));
    }
}
