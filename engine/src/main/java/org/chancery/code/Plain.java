package org.chancery.code;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.annotate.Dependency;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.read.Span;

/**
 * A clause as if its act were plainly told, and how the text holds the act: "Peru did not meet Chile", "Peru failed to meet
 * Chile" and "Peru plans to meet Chile" are "Peru met Chile", which the weights of a {@link Coder} know best.
 */
final class Plain {

    private static final Set<String> NOT = Set.of("not", "n't", "never", "neither");
    private static final Set<String> WILL = Set.of("will", "shall", "'ll", "wo");
    private static final Set<String> MAY = Set.of("may", "might", "could");
    private static final Set<String> DONE = Set.of("do", "does", "did", "has", "have", "had");
    /** Verbs whose complement did not take place. */
    private static final Set<String> UNDONE = Set.of("fail", "neglect", "omit", "deny", "stop");
    /** Verbs whose complement is to come. */
    private static final Set<String> AHEAD = Set.of(
            "plan",
            "intend",
            "promise",
            "pledge",
            "vow",
            "agree",
            "decide",
            "prepare",
            "go",
            "expect",
            "schedule",
            "set",
            "due",
            "slate",
            "offer",
            "swear",
            "undertake",
            "commit",
            "about",
            "willing",
            "ready",
            "be");
    /** Verbs that add nothing to their complement, negated or not. */
    private static final Set<String> DID = Set.of("manage", "hesitate");

    private final Clause clause;
    private final int[] head;
    private final String[] relation;
    private final BitSet dropped = new BitSet();
    private final EnumSet<Holding> how = EnumSet.noneOf(Holding.class);
    private int verb;

    private Plain(Clause clause, int verb) {
        this.clause = clause;
        this.verb = verb;
        int size = clause.sentence.size();
        this.head = new int[size];
        this.relation = new String[size];
        for (int i = 0; i < size; i++) {
            head[i] = clause.sentence.head(i);
            relation[i] = clause.sentence.relation(i);
        }
    }

    /** Nothing if the source of the clause is no subject, or its act is plainly told. */
    static Optional<Plain> of(Clause clause) {
        int verb = clause.predicate(clause.sourceHead);
        if (verb < 0 || clause.isMarked(verb)) {
            return Optional.empty();
        }
        Plain plain = new Plain(clause, verb);
        plain.read();
        return plain.how.isEmpty() && plain.dropped.isEmpty() ? Optional.empty() : Optional.of(plain);
    }

    EnumSet<Holding> how() {
        return how;
    }

    private void read() {
        if (isUntrue() || Denial.isOfSource(clause) || Denial.isFronted(clause, verb)) {
            how.add(Holding.NEGATED);
        }
        Optional<Integer> without = Denial.without(clause, verb);
        if (without.isPresent()) {
            putBelow(without.get());
            how.add(Holding.NEGATED);
            particles();
            return;
        }
        for (int steps = 0; steps < 4; steps++) {
            particles();
            Optional<Integer> below = complement();
            if (below.isEmpty() || !unwrap(below.get())) {
                return;
            }
        }
    }

    /** Drops what denies the verb or moves it in time. */
    private void particles() {
        boolean negated = false;
        for (int child : children(verb)) {
            String word = clause.lower(child);
            if (Sentence.isRelation(relation[child], "aux")) {
                auxiliary(child, word);
            } else if (NOT.contains(word) && !isPseudo(child)) {
                negated = true;
                dropped.set(child);
            } else if (isNoun(child)) {
                negated |= dropNo(child);
            }
        }
        if (negated) {
            how.add(Holding.NEGATED);
            children(verb).stream()
                    .filter(child -> Sentence.isRelation(relation[child], "aux") && DONE.contains(clause.lower(child)))
                    .forEach(dropped::set);
        }
    }

    private void auxiliary(int child, String word) {
        if (WILL.contains(word)) {
            how.add(Holding.COMING);
        } else if (MAY.contains(word)) {
            how.add(Holding.POSSIBLE);
        } else if (word.equals("would") || word.equals("'d")) {
            how.add(Holding.CONDITIONAL);
        } else {
            return;
        }
        dropped.set(child);
    }

    /** "Not only", "not least". */
    private boolean isPseudo(int not) {
        return not + 1 < head.length
                && Set.of("only", "just", "merely", "least").contains(clause.lower(not + 1));
    }

    private boolean isNoun(int child) {
        return relation[child].equals("obj")
                || Sentence.isRelation(relation[child], "nsubj")
                || Sentence.isRelation(relation[child], "obl");
    }

    /** "Sent no ships", "at no time", "neither the general nor his deputy". */
    private boolean dropNo(int noun) {
        boolean found = false;
        for (int child : children(noun)) {
            boolean no = Set.of("no", "neither").contains(clause.lower(child)) && !relation[child].equals("appos");
            boolean no2 = clause.lower(child).equals("not") && relation[noun].startsWith("nsubj") && !isPseudo(child);
            if (no || no2) {
                dropped.set(child);
                found = true;
            }
        }
        return found;
    }

    /** The verb below that the present one holds. */
    private Optional<Integer> complement() {
        String lemma = clause.lemma(verb);
        boolean infinitive = AHEAD.contains(lemma) || UNDONE.contains(lemma) || DID.contains(lemma) || isYet();
        infinitive &= !lemma.equals("stop") || isShort();
        if (!infinitive) {
            return Optional.empty();
        }
        if (isShort()) {
            children(verb + 1).forEach(child -> head[child] = verb);
        }
        return children(verb).stream()
                .filter(child -> child > verb && clause.sentence.token(child).isVerb())
                .filter(child -> relation[child].equals("xcomp")
                        || relation[child].equals("ccomp") && !lemma.equals("expect") && !lemma.equals("be")
                        || relation[child].startsWith("advcl") && lemma.equals("decide")
                        || isShort())
                .findFirst();
    }

    /** "Stopped short of signing". */
    private boolean isShort() {
        return clause.lemma(verb).equals("stop")
                && verb + 1 < head.length
                && clause.lower(verb + 1).equals("short");
    }

    /** "It is not true that Peru met Chile". */
    private boolean isUntrue() {
        int above = head[verb];
        return above >= 0
                && Set.of("true", "case", "false", "untrue").contains(clause.lemma(above))
                && (Set.of("false", "untrue").contains(clause.lemma(above))
                        || children(above).stream().anyMatch(child -> NOT.contains(clause.lower(child))));
    }

    private boolean isYet() {
        return clause.lemma(verb).equals("have")
                && children(verb).stream().anyMatch(child -> clause.lower(child).equals("yet"));
    }

    /** Puts the verb below in the place of the present one. */
    private boolean unwrap(int below) {
        String lemma = clause.lemma(verb);
        boolean against =
                children(below).stream().anyMatch(child -> clause.lower(child).equals("against"));
        if (DID.contains(lemma)) {
            how.remove(Holding.NEGATED);
        } else {
            how.add(UNDONE.contains(lemma) || isYet() || against ? Holding.NEGATED : Holding.COMING);
        }
        putBelow(below);
        return true;
    }

    private void putBelow(int below) {
        for (int child : children(below)) {
            if (Sentence.isRelation(relation[child], "nsubj") && !clause.sentence.isAbove(child, clause.sourceHead)) {
                clause.sentence.subtree(child).stream()
                        .filter(i -> !clause.isMarked(i))
                        .forEach(dropped::set);
            } else if (relation[child].equals("mark")
                    || Sentence.isRelation(relation[child], "aux")
                            && Set.of("having", "had", "would", "will").contains(clause.lower(child))) {
                dropped.set(child);
            }
        }
        head[below] = head[verb];
        relation[below] = relation[verb];
        for (int child : children(verb)) {
            if (child != below) {
                head[child] = below;
                if (Sentence.isRelation(relation[child], "aux") || Sentence.isRelation(relation[child], "cop")) {
                    dropped.set(child);
                } else if (relation[child].equals("nsubj:pass")) {
                    relation[child] = "nsubj";
                } else if (clause.lower(child).equals("yet")) {
                    dropped.set(child);
                }
            }
        }
        dropped.set(verb);
        verb = below;
    }

    private List<Integer> children(int of) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < head.length; i++) {
            if (head[i] == of && !dropped.get(i)) {
                found.add(i);
            }
        }
        return found;
    }

    /** The clause without what was dropped; its verb in the past. */
    Clause told() {
        int[] now = new int[head.length];
        List<Token> tokens = new ArrayList<>();
        for (Token token : clause.sentence.tokens()) {
            now[token.index()] = tokens.size();
            if (!dropped.get(token.index())) {
                String tag = token.index() == verb ? "VBD" : token.tag();
                tokens.add(new Token(tokens.size(), token.span(), token.text(), token.lemma(), tag, token.name()));
            }
        }
        List<Dependency> basic = new ArrayList<>();
        for (int i = 0; i < head.length; i++) {
            if (!dropped.get(i) && head[i] >= 0) {
                int above = head[i];
                while (above >= 0 && dropped.get(above)) {
                    above = head[above];
                }
                if (above >= 0) {
                    basic.add(new Dependency(now[above], now[i], relation[i]));
                }
            }
        }
        return new Clause(
                List.of(new Sentence(clause.sentence.index(), tokens, basic, List.of())),
                spans(clause.source),
                spans(clause.target));
    }

    private List<Span> spans(BitSet marked) {
        return marked.stream()
                .filter(i -> !dropped.get(i))
                .mapToObj(i -> clause.sentence.token(i).span())
                .toList();
    }
}
