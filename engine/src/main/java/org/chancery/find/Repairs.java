package org.chancery.find;

import java.util.List;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;

/**
 * Puts right what parsers regularly get wrong in reported speech: "…, said Berg" and "…, he added" hang from their verb; a
 * trailing "stressing that …" hangs from the reporting verb before it; a coordinated infinitive hangs from an infinitive.
 */
final class Repairs {

    private final CueIndex cues;
    private final Inversion inversion;

    Repairs(CueIndex cues) {
        this.cues = cues;
        this.inversion = new Inversion(cues);
    }

    Sentence of(Sentence sentence, List<Mention> mentions) {
        Tree tree = new Tree(sentence);
        for (Token token : sentence.tokens()) {
            inversion.repair(tree, mentions, token.index());
            if (token.is("visiting")) {
                Visiting.repair(tree, mentions, token.index());
            }
        }
        for (Token token : sentence.tokens()) {
            int i = token.index();
            if (tree.relation[i].equals("vocative") && isMissingSubject(sentence, mentions, i)) {
                tree.hang(i, tree.head[i], "nsubj");
            }
            coordinate(tree, token);
        }
        return tree.changed ? tree.sentence() : sentence;
    }

    /** Hangs a trailing participle or a coordinated word from what it goes with. */
    private void coordinate(Tree tree, Token token) {
        int i = token.index();
        if (token.tag().equals("VBG")
                && i > 0
                && tree.is(i - 1, ",")
                && !cues.at(tree.sentence, i).isEmpty()) {
            trail(tree, i);
        } else if (token.isNoun() && tree.relation[i].startsWith("conj")) {
            restoreSubject(tree, i);
        } else if (token.tag().equals("VBD")
                && tree.relation[i].startsWith("conj")
                && inversion.isClauseCue(tree.sentence, i)) {
            resume(tree, i);
        } else if (token.tag().equals("VB")
                && tree.relation[i].startsWith("conj")
                && tree.head[i] >= 0
                && !tree.tag(tree.head[i]).equals("VB")) {
            join(tree, i);
        }
    }

    /** "Berg, for her part, thanked …": whoever stands before a verb without a subject is its subject. */
    private static boolean isMissingSubject(Sentence sentence, List<Mention> mentions, int token) {
        int verb = sentence.head(token);
        boolean bare = verb > token
                && sentence.child(verb, "nsubj").isEmpty()
                && !sentence.token(verb).tag().equals("VB");
        return bare && Mentions.at(mentions, token).filter(Mention::canAct).isPresent();
    }

    /** A trailing participle goes to the nearest reporting verb above or before it. */
    private void trail(Tree tree, int participle) {
        Sentence sentence = tree.sentence;
        int best = -1;
        for (int i = 0; i < participle - 1; i++) {
            boolean finite = sentence.token(i).tag().equals("VBD")
                    || sentence.token(i).tag().equals("VBZ")
                    || sentence.token(i).tag().equals("VBP");
            if (finite && !cues.at(sentence, i).isEmpty() && !tree.isBelow(i, participle)) {
                best = best < 0 || tree.depth(i) <= tree.depth(best) ? i : best;
            }
        }
        if (best >= 0 && tree.head[participle] != best) {
            tree.hang(participle, best, "advcl");
        }
    }

    /** "Trade grew, and tourism is recovering": a noun coordinated with a verb is the subject of the clause behind it. */
    private static void restoreSubject(Tree tree, int noun) {
        int verb = tree.head[noun];
        if (verb < 0 || !tree.tag(verb).startsWith("VB")) {
            return;
        }
        int end = noun;
        while (end + 1 < tree.head.length && tree.isBelow(end + 1, noun)) {
            end++;
        }
        for (int clause = end + 1; clause < Math.min(tree.head.length, end + 5); clause++) {
            boolean finite = tree.tag(clause).startsWith("VB")
                    && tree.sentence.child(clause, "nsubj").isEmpty()
                    && !tree.isBelow(noun, clause)
                    && !tree.isBelow(verb, clause);
            boolean auxiliary = tree.relation[clause].startsWith("aux") || tree.relation[clause].equals("cop");
            if (finite && !auxiliary) {
                tree.hang(clause, verb, "conj");
                tree.hang(noun, clause, "nsubj");
                return;
            }
        }
    }

    /** "noted that trade had grown, and urged …": the second verb of saying goes with the first. */
    private void resume(Tree tree, int verb) {
        boolean own = tree.sentence.child(verb, "nsubj").isPresent();
        int at = tree.head[verb];
        for (int steps = 0; !own && at >= 0 && steps < tree.head.length; steps++, at = tree.head[at]) {
            boolean content = tree.relation[at].equals("ccomp") && tree.head[at] >= 0 && tree.head[at] < at;
            if (content
                    && tree.tag(tree.head[at]).equals("VBD")
                    && !cues.at(tree.sentence, tree.head[at]).isEmpty()
                    && !tree.tag(at).equals("VBD")) {
                tree.hang(verb, tree.head[at], "conj");
                return;
            }
        }
    }

    /** A coordinated base form goes to the nearest base form above it. */
    private static void join(Tree tree, int verb) {
        int at = tree.head[verb];
        for (int steps = 0; at >= 0 && steps < tree.head.length; steps++, at = tree.head[at]) {
            if (tree.tag(at).equals("VB") && at < verb) {
                tree.hang(verb, at, "conj");
                return;
            }
        }
    }
}
