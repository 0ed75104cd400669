package org.chancery.find;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.annotate.Dependency;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.knowledge.Cue;

/**
 * Puts right what parsers regularly get wrong in reported speech: "…, said Berg" and "…, he added" hang from their verb; a
 * trailing "stressing that …" hangs from the reporting verb before it; a coordinated infinitive hangs from an infinitive.
 */
final class Repairs {

    private final CueIndex cues;

    Repairs(CueIndex cues) {
        this.cues = cues;
    }

    Sentence of(Sentence sentence, List<Mention> mentions) {
        Tree tree = new Tree(sentence);
        for (Token token : sentence.tokens()) {
            if (isClauseCue(sentence, token.index())) {
                source(sentence, mentions, token.index()).ifPresent(source -> invert(tree, token.index(), source));
            }
        }
        for (Token token : sentence.tokens()) {
            int i = token.index();
            if (tree.relation[i].equals("vocative") && isMissingSubject(sentence, mentions, i)) {
                tree.hang(i, tree.head[i], "nsubj");
            }
            if (token.tag().equals("VBG")
                    && i > 0
                    && tree.is(i - 1, ",")
                    && !cues.at(sentence, i).isEmpty()) {
                trail(tree, i);
            } else if (token.isNoun() && tree.relation[i].startsWith("conj")) {
                restoreSubject(tree, i);
            } else if (token.tag().equals("VBD") && tree.relation[i].startsWith("conj") && isClauseCue(sentence, i)) {
                resume(tree, i);
            } else if (token.tag().equals("VB")
                    && tree.relation[i].startsWith("conj")
                    && tree.head[i] >= 0
                    && !tree.tag(tree.head[i]).equals("VB")) {
                join(tree, i);
            }
        }
        return tree.changed ? tree.sentence() : sentence;
    }

    /** "Berg, for her part, thanked …": whoever stands before a verb without a subject is its subject. */
    private static boolean isMissingSubject(Sentence sentence, List<Mention> mentions, int token) {
        int verb = sentence.head(token);
        boolean bare = verb > token
                && sentence.child(verb, "nsubj").isEmpty()
                && !sentence.token(verb).tag().equals("VB");
        return bare && Mentions.at(mentions, token).filter(Mention::canAct).isPresent();
    }

    private boolean isClauseCue(Sentence sentence, int verb) {
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

    /** The basic tree of a sentence while it is being changed. */
    private static final class Tree {
        private final Sentence sentence;
        private final int[] head;
        private final String[] relation;
        private boolean changed;

        private Tree(Sentence sentence) {
            this.sentence = sentence;
            this.head = new int[sentence.size()];
            this.relation = new String[sentence.size()];
            Arrays.setAll(head, sentence::head);
            Arrays.setAll(relation, sentence::relation);
        }

        private void hang(int token, int governor, String as) {
            if (head[token] != governor || !relation[token].equals(as)) {
                head[token] = governor;
                relation[token] = governor < 0 ? "root" : as;
                changed = true;
            }
        }

        private boolean is(int token, String text) {
            return sentence.token(token).text().equals(text);
        }

        private boolean isMark(int token) {
            return sentence.token(token).isMark();
        }

        private String tag(int token) {
            return sentence.token(token).tag();
        }

        private boolean isBelow(int token, int upper) {
            int at = token;
            for (int steps = 0; at >= 0 && steps <= head.length; steps++, at = head[at]) {
                if (at == upper) {
                    return true;
                }
            }
            return false;
        }

        private int depth(int token) {
            int depth = 0;
            for (int at = token; at >= 0 && depth <= head.length; at = head[at]) {
                depth++;
            }
            return depth;
        }

        /** The predicate before a token that heads most of what stands there. */
        private int mainPredicate(int end) {
            int best = -1;
            int most = 0;
            Graph graph = new Graph(sentence);
            for (int i = 0; i < end; i++) {
                boolean top = head[i] < 0 || head[i] >= end;
                if (top && graph.isPredicate(i)) {
                    int size = 0;
                    for (int j = 0; j < end; j++) {
                        size += isBelow(j, i) ? 1 : 0;
                    }
                    best = size > most ? i : best;
                    most = Math.max(most, size);
                }
            }
            return best;
        }

        private Sentence sentence() {
            List<Dependency> basic = new ArrayList<>();
            for (int i = 0; i < head.length; i++) {
                if (head[i] >= 0) {
                    basic.add(new Dependency(head[i], i, relation[i]));
                }
            }
            return new Sentence(sentence.index(), sentence.tokens(), basic, sentence.enhanced());
        }
    }
}
