package org.chancery.find;

import java.util.List;
import java.util.Set;
import org.chancery.annotate.Sentence;

/**
 * "Met with visiting Kenyan President Ruto": agencies put the participle before the guest's title, and parsers take it for a
 * verb that has the guest as its object. It says who the guest is; the guest belongs to the verb of meeting.
 */
final class Visiting {

    private static final Set<Mention.Kind> GUESTS =
            Set.of(Mention.Kind.PERSON, Mention.Kind.TITLE, Mention.Kind.GROUP, Mention.Kind.BODY);

    private Visiting() {}

    static void repair(Tree tree, List<Mention> mentions, int participle) {
        Sentence sentence = tree.sentence;
        int verb = tree.head[participle];
        boolean governed = verb >= 0
                && verb < participle
                && (tree.tag(verb).startsWith("VB") || sentence.token(verb).isNoun())
                && !Sentence.isRelation(tree.relation[participle], "conj");
        boolean finite = sentence.child(participle, "aux").isPresent()
                || sentence.child(participle, "nsubj").isPresent();
        if (!governed || finite || tree.relation[participle].equals("amod")) {
            return;
        }
        guest(tree, mentions, participle, verb);
    }

    private static void guest(Tree tree, List<Mention> mentions, int participle, int verb) {
        for (Mention mention : mentions) {
            boolean next = mention.first() == participle + 1 && GUESTS.contains(mention.kind());
            if (next && tree.head[mention.head()] == participle) {
                boolean with = tree.sentence.children(participle).stream()
                        .anyMatch(child ->
                                child < participle && tree.sentence.token(child).is("with"));
                String relation = !tree.tag(verb).startsWith("VB") ? "nmod" : with ? "obl" : "obj";
                move(tree, participle, mention.head(), verb);
                tree.hang(mention.head(), verb, relation);
                tree.hang(participle, mention.head(), "amod");
                return;
            }
        }
    }

    /** Prepositions go to the guest, what stands behind to the verb. */
    private static void move(Tree tree, int participle, int guest, int verb) {
        for (int child : tree.sentence.children(participle)) {
            if (child < participle) {
                tree.hang(child, guest, "case");
            } else if (child != guest) {
                tree.hang(child, verb, tree.relation[child]);
            }
        }
    }
}
