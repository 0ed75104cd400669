package org.chancery.code;

import java.util.Optional;
import java.util.Set;
import org.chancery.annotate.Sentence;

/** Ways to say that an act did not take place which no "not" at its verb tells. */
final class Denial {

    private static final Set<String> NOBODY = Set.of("nobody", "none", "neither");
    private static final Set<String> NEVER = Set.of("time", "point", "stage", "occasion", "moment", "way", "account");
    private static final Set<String> NEVER_PLURAL = Set.of("circumstances", "conditions");
    private static final Set<String> BEFORE = Set.of("at", "on", "in", "under", "by");

    private Denial() {}

    /** "Nobody in the cabinet blamed Laos", "none of the ministers", "no ship of theirs". */
    static boolean isOfSource(Clause clause) {
        int first = clause.source.nextSetBit(0);
        return first >= 0
                && (NOBODY.contains(clause.lower(first))
                        || clause.lower(first).equals("no")
                                && !clause.sentence.token(first).isProper());
    }

    /** "At no time did Peru fire on Chile", wherever the tree hangs the words. */
    static boolean isFronted(Clause clause, int verb) {
        for (int i = 1; i + 1 < clause.sentence.size() && i < verb; i++) {
            String noun = clause.lower(i + 1);
            if (clause.lower(i).equals("no")
                    && BEFORE.contains(clause.lower(i - 1))
                    && (NEVER.contains(noun) || NEVER_PLURAL.contains(noun))) {
                return true;
            }
        }
        return false;
    }

    /** The verb of "Peru left without meeting Chile", if the source of the clause is who did not meet. */
    static Optional<Integer> without(Clause clause, int verb) {
        int other = clause.predicate(clause.targetHead);
        if (other < 0 || other == verb || clause.sentence.head(other) != verb) {
            return Optional.empty();
        }
        boolean without = clause.sentence.children(other).stream()
                .anyMatch(child -> clause.lower(child).equals("without")
                        && Set.of("mark", "case").contains(clause.sentence.relation(child)));
        boolean own = clause.sentence.children(other).stream()
                .noneMatch(child -> Sentence.isRelation(clause.sentence.relation(child), "nsubj"));
        return without && own ? Optional.of(other) : Optional.empty();
    }
}
