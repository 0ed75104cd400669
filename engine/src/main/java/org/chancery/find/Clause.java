package org.chancery.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.annotate.Sentence;
import org.chancery.read.Span;

/**
 * The main clause of what somebody said.
 *
 * @param head its verb, predicate or noun
 * @param cue head of the reporting words; −1 where there are none
 * @param direct whether the words are a quotation
 */
record Clause(Sentence sentence, Span content, int head, int cue, boolean direct) {

    private static final Set<String> CLAUSES = Set.of("xcomp", "ccomp", "csubj", "acl", "advcl");

    /** The clause whose head no other word of the content governs; of several such the one that governs most. */
    static Clause of(Sentence sentence, Span content, int cue, boolean direct) {
        int best = -1;
        int most = 0;
        for (int i = 0; i < sentence.size(); i++) {
            boolean inside = content.covers(sentence.token(i).span())
                    && !sentence.token(i).isMark();
            int above = sentence.head(i);
            if (inside && (above < 0 || !content.covers(sentence.token(above).span()))) {
                int size = sentence.subtree(i).cardinality();
                if (size > most) {
                    best = i;
                    most = size;
                }
            }
        }
        return new Clause(sentence, content, best, cue, direct);
    }

    Clause at(int other) {
        return new Clause(sentence, content, other, cue, direct);
    }

    /** The same clause by itself, without the words that report it. */
    Clause unreported() {
        return new Clause(sentence, content, head, -1, direct);
    }

    boolean isEmpty() {
        return head < 0;
    }

    String lemma() {
        return sentence.token(head).lemma().toLowerCase(Locale.ROOT);
    }

    String tag() {
        return sentence.token(head).tag();
    }

    /** Auxiliaries and the copula, in lower case. */
    List<String> auxiliaries() {
        List<String> words = new ArrayList<>();
        for (int child : sentence.children(head)) {
            if (Sentence.isRelation(sentence.relation(child), "aux")
                    || Sentence.isRelation(sentence.relation(child), "cop")) {
                words.add(word(child));
            }
        }
        return words;
    }

    boolean hasCopula() {
        return sentence.child(head, "cop").isPresent();
    }

    /** Whether it is an infinitive with "to". */
    boolean isInfinitive() {
        return sentence.children(head).stream()
                        .anyMatch(child -> sentence.token(child).tag().equals("TO"))
                && auxiliaries().stream().noneMatch(Set.of("has", "have", "had")::contains);
    }

    boolean isFinite() {
        return Set.of("VBD", "VBP", "VBZ", "MD").contains(tag())
                || sentence.children(head).stream()
                        .anyMatch(child -> (Sentence.isRelation(sentence.relation(child), "aux")
                                        || Sentence.isRelation(sentence.relation(child), "cop"))
                                && Set.of("VBD", "VBP", "VBZ", "MD")
                                        .contains(sentence.token(child).tag()));
    }

    /** Whether what hangs from the head is an infinitive, a clause or a gerund. */
    boolean takesClause() {
        return sentence.children(head).stream()
                .filter(child ->
                        CLAUSES.stream().anyMatch(relation -> Sentence.isRelation(sentence.relation(child), relation)))
                .filter(child -> !sentence.relation(child).equals("acl:relcl"))
                .anyMatch(child -> sentence.token(child).isVerb()
                        || at(child).isFinite()
                        || at(child).isInfinitive());
    }

    /** Whether words after verbs such as "said" may stand one tense further back than they were spoken. */
    boolean isShifted() {
        return !direct
                && cue >= 0
                && Set.of("VBD", "VBN").contains(sentence.token(cue).tag())
                && sentence.children(cue, "aux").stream()
                        .noneMatch(aux -> Set.of("has", "have", "will").contains(word(aux)));
    }

    String word(int token) {
        return sentence.token(token).text().toLowerCase(Locale.ROOT);
    }
}
