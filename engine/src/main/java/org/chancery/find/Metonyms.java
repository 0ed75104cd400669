package org.chancery.find;

import java.util.Set;
import org.chancery.annotate.Sentence;

/** Tells a capital that stands for its government from the city. */
final class Metonyms {

    private static final Set<String> WHERE = Set.of(
            "in", "at", "near", "outside", "around", "through", "via", "into", "across", "inside", "from", "to", "of",
            "over", "for", "on");
    private static final Set<String> MOTION =
            Set.of("visit", "leave", "reach", "enter", "tour", "host", "depart", "arrive");

    private Metonyms() {}

    static boolean isPlace(Sentence sentence, int first, int last) {
        int head = last;
        for (int i = last; i >= first; i--) {
            if (sentence.head(i) < first || sentence.head(i) > last) {
                head = i;
                break;
            }
        }
        String relation = sentence.relation(head);
        if (Sentence.isRelation(relation, "conj") && sentence.head(head) >= 0) {
            relation = sentence.relation(sentence.head(head));
        }
        if (Sentence.isRelation(relation, "nsubj") || relation.equals("nmod:poss")) {
            return false;
        }
        if (relation.equals("obj") || relation.equals("iobj")) {
            return MOTION.contains(sentence.token(sentence.head(head)).lemma());
        }
        String marker = sentence.caseOf(head);
        boolean oblique = Sentence.isRelation(relation, "obl") || Sentence.isRelation(relation, "nmod");
        return !oblique || marker.isEmpty() || WHERE.contains(marker);
    }
}
