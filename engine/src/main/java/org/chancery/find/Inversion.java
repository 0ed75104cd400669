package org.chancery.find;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.annotate.Dependency;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.knowledge.Cue;

/** Hangs what was said from a reporting verb behind it: "…, said Berg", "…, he added". */
final class Inversion {

    private final CueIndex cues;

    Inversion(CueIndex cues) {
        this.cues = cues;
    }

    /** Changes the tree where the token is the verb of an inverted or closing "said". */
    void repair(Tree tree, List<Mention> mentions, int token) {
        if (isClauseCue(tree.sentence, token)) {
            source(tree.sentence, mentions, token).ifPresent(source -> invert(tree, token, source));
        }
    }

    /** Whether a finite verb reports clauses. */
    boolean isClauseCue(Sentence sentence, int verb) {
        String tag = sentence.token(verb).tag();
        boolean finite = tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("VBN");
        return finite
                && verb > 2
                && cues.at(sentence, verb).stream()
                        .flatMap(cue -> cue.frames().stream())
                        .anyMatch(frame -> frame.kind() == Cue.Kind.CLAUSE);
    }

    /** The speaker of an inverted or closing "said", where it is one. */
    private static Optional<Mention> source(Sentence sentence, List<Mention> mentions, int verb) {
        for (Mention mention : mentions) {
            boolean behind = mention.first() == verb + 1 && isBreak(sentence, verb - 1);
            boolean before = mention.last() == verb - 1
                    && mention.first() > 2
                    && isBreak(sentence, mention.first() - 1)
                    && closes(sentence, verb);
            boolean fits = mention.canAct() && mention.kind() != Mention.Kind.PEOPLE;
            if (fits && (behind && !opensClause(sentence, mention) || before)) {
                return Optional.of(mention);
            }
        }
        return Optional.empty();
    }

    private static boolean isBreak(Sentence sentence, int token) {
        return sentence.token(token).text().matches("[,\"\u201d]|''");
    }

    private static boolean closes(Sentence sentence, int verb) {
        if (verb + 1 >= sentence.size()) {
            return true;
        }
        Token next = sentence.token(verb + 1);
        boolean small =
                next.tag().equals("IN") && !next.is("that") && !next.is("about") && !next.is("of") && !next.is("if")
                        || next.tag().equals("RB");
        boolean object = sentence.children(verb).stream()
                .anyMatch(c -> c > verb && Set.of("ccomp", "obj", "xcomp").contains(sentence.relation(c)));
        return (next.isMark() && !next.text().matches("[\u201c(]|``") || small) && !object;
    }

    /** "…, said the minister would come": the words behind the verb are what was said. */
    private static boolean opensClause(Sentence sentence, Mention mention) {
        int next = mention.last() + 1;
        return next < sentence.size()
                && (sentence.token(next).tag().startsWith("VB")
                        || sentence.token(next).tag().equals("MD"))
                && !sentence.token(next).tag().equals("VBG");
    }

    /** "Kenya will help, she said, and stands ready to do more": what goes on behind the speaker is said too. */
    private boolean goesOn(Tree tree, int token, int verb) {
        return token > verb
                && tree.relation[token].startsWith("conj")
                && tree.tag(token).startsWith("VB")
                && !tree.tag(token).equals("VBG")
                && (cues.at(tree.sentence, token).isEmpty()
                        || tree.tag(verb).equals("VBD") && !tree.tag(token).equals("VBD"))
                && tree.sentence.child(token, "nsubj").isEmpty();
    }

    private void invert(Tree tree, int verb, Mention source) {
        int end = Math.min(verb, source.first());
        int main = tree.mainPredicate(end);
        if (main < 0) {
            return;
        }
        int speaker = source.covers(source.head()) ? source.head() : source.last();
        for (int i = 0; i < tree.head.length; i++) {
            boolean inside = i < end;
            boolean inSource = source.covers(i);
            if (inside && i != main && tree.head[i] >= end || inside && i != main && tree.head[i] < 0) {
                tree.hang(i, main, tree.isMark(i) ? "punct" : tree.head[i] < 0 ? "dep" : tree.relation[i]);
            } else if (!inside
                    && !inSource
                    && i != verb
                    && !goesOn(tree, i, verb)
                    && (tree.head[i] < end || source.covers(tree.head[i]) && i > source.last())) {
                tree.hang(
                        i,
                        verb,
                        tree.isMark(i)
                                ? "punct"
                                : tree.tag(i).equals("VBG")
                                        ? "advcl"
                                        : tree.relation[i].equals("root") ? "dep" : tree.relation[i]);
            }
        }
        tree.hang(verb, Dependency.ROOT, "root");
        tree.hang(main, verb, "ccomp");
        tree.hang(speaker, verb, "nsubj");
    }
}
