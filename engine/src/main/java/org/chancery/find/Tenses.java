package org.chancery.find;

import java.util.List;
import java.util.Set;
import org.chancery.find.Manner.Modality;
import org.chancery.find.Manner.Tense;
import org.jspecify.annotations.Nullable;

/** The time that a clause speaks of, seen from when it was said; hardly more than its verb tells. */
final class Tenses {

    private static final Set<String> COMING = Set.of("will", "shall", "'ll", "’ll", "wo");
    private static final Set<String> MODAL =
            Set.of("would", "could", "may", "might", "can", "must", "should", "'d", "ca", "ought");
    private static final Set<String> PERFECT = Set.of("has", "have", "'ve", "’ve", "had");

    private Tenses() {}

    static @Nullable Tense of(Clause clause, Modality modality) {
        List<String> words = clause.auxiliaries();
        if (words.stream().anyMatch(COMING::contains) || isGoing(clause)) {
            return Tense.FUTURE;
        }
        if (words.contains("would") && clause.isShifted() && modality != Modality.CONDITION) {
            return words.contains("have") ? Tense.PAST : Tense.FUTURE;
        }
        if (words.stream().anyMatch(MODAL::contains)) {
            return words.contains("have") ? Tense.PAST : Tense.PRESENT;
        }
        if (clause.isInfinitive()) {
            return words.contains("have") ? Tense.PAST : modality == Modality.FACT ? null : Tense.FUTURE;
        }
        return !clause.isFinite() ? null : isPast(clause, words) ? Tense.PAST : Tense.PRESENT;
    }

    private static boolean isGoing(Clause clause) {
        return clause.lemma().equals("go")
                && clause.tag().equals("VBG")
                && clause.sentence().child(clause.head(), "xcomp").isPresent();
    }

    private static boolean isPast(Clause clause, List<String> words) {
        boolean perfect = words.stream().anyMatch(PERFECT::contains);
        boolean was = words.contains("was") || words.contains("were");
        boolean lasting = was && (clause.hasCopula() || clause.tag().equals("VBG"))
                || clause.tag().equals("VBD") && Set.of("be", "have").contains(clause.lemma());
        if (lasting && clause.isShifted()) {
            return perfect;
        }
        return perfect || was || words.contains("did") || clause.tag().equals("VBD");
    }
}
