package org.chancery.find;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.knowledge.DependencyPath;

/** The logical relations of a sentence: who does what to whom, whatever the voice, and across coordination. */
final class Graph {

    private static final int DEEP = 12;
    private static final Set<String> STATES = Set.of(
            "commit",
            "determine",
            "prepare",
            "resolve",
            "concern",
            "worry",
            "alarm",
            "interest",
            "convince",
            "please",
            "delight",
            "disappoint",
            "dedicate",
            "incline",
            "dispose",
            "oppose",
            "satisfy",
            "sadden",
            "shock",
            "honour",
            "honor");

    private final Sentence sentence;

    Graph(Sentence sentence) {
        this.sentence = sentence;
    }

    /** Heads at the end of a path; each with its coordinated heads. Empty if the path leads nowhere. */
    List<Integer> follow(int from, DependencyPath path) {
        Set<Integer> heads = new LinkedHashSet<>(List.of(from));
        for (DependencyPath.Step step : path.steps()) {
            Set<Integer> next = new LinkedHashSet<>();
            heads.forEach(head -> next.addAll(step(head, step)));
            heads = next;
        }
        return List.copyOf(heads);
    }

    private List<Integer> step(int from, DependencyPath.Step step) {
        if (step.up()) {
            boolean fits = sentence.head(from) >= 0 && Sentence.isRelation(sentence.relation(from), step.relation());
            return fits ? List.of(sentence.head(from)) : List.of();
        }
        return switch (step.relation()) {
            case "subject" -> withConjuncts(subjects(from));
            case "object" -> withConjuncts(objects(from));
            case "owner" -> withConjuncts(owners(from));
            case "self" -> List.of(from);
            default -> withConjuncts(children(from, step.relation(), step.marker()));
        };
    }

    private List<Integer> children(int from, String relation, String marker) {
        List<Integer> found = new ArrayList<>(2);
        for (int child : sentence.children(from)) {
            String label = sentence.relation(child);
            if (!Sentence.isRelation(label, relation)) {
                continue;
            }
            if (marker.isEmpty()
                    || label.endsWith(":" + marker)
                    || sentence.caseOf(child).equals(marker)
                    || marked(child, marker)) {
                found.add(child);
            }
        }
        return found;
    }

    private boolean marked(int token, String marker) {
        return sentence.children(token, "mark").stream()
                .anyMatch(mark -> sentence.token(mark).text().equalsIgnoreCase(marker));
    }

    /** Each token followed by the nouns coordinated with it. */
    List<Integer> withConjuncts(List<Integer> tokens) {
        List<Integer> all = new ArrayList<>(tokens);
        for (int token : tokens) {
            for (int conjunct : sentence.children(token, "conj")) {
                if (!all.contains(conjunct) && !isPredicate(conjunct)) {
                    all.addAll(withConjuncts(List.of(conjunct)));
                }
            }
        }
        return all;
    }

    /** A state of mind in the form of a passive ("is committed to", "was concerned") has its subject as in the active. */
    private boolean isState(int verb) {
        return STATES.contains(sentence.token(verb).lemma().toLowerCase(Locale.ROOT))
                && sentence.token(verb).tag().equals("VBN")
                && children(verb, "obl", "by").isEmpty();
    }

    boolean isPassive(int verb) {
        if (isState(verb)) {
            return false;
        }
        for (int child : sentence.children(verb)) {
            String relation = sentence.relation(child);
            if (relation.equals("aux:pass") || relation.equals("nsubj:pass") || relation.equals("csubj:pass")) {
                return true;
            }
        }
        boolean participle = sentence.token(verb).tag().equals("VBN");
        return participle
                && sentence.relation(verb).equals("acl")
                && sentence.child(verb, "aux").isEmpty();
    }

    /** Who does it: heads of the logical subject, the first of a coordination only; empty if the sentence does not say. */
    List<Integer> subjects(int predicate) {
        return subjects(predicate, 0);
    }

    private List<Integer> subjects(int predicate, int depth) {
        if (depth > DEEP || predicate < 0) {
            return List.of();
        }
        if (isPassive(predicate)) {
            List<Integer> agents = children(predicate, "obl", "by");
            return agents.isEmpty() ? children(predicate, "obl", "agent") : agents;
        }
        for (int child : sentence.children(predicate, "nsubj")) {
            boolean lent = depth > 0 && sentence.token(child).is("it") && !isVerb(predicate);
            return lent ? List.of() : List.of(antecedent(child, predicate));
        }
        return inherited(predicate, depth);
    }

    private List<Integer> inherited(int predicate, int depth) {
        int head = sentence.head(predicate);
        String relation = sentence.relation(predicate);
        if (head < 0) {
            return List.of();
        }
        boolean trailing = sentence.token(predicate).tag().equals("VBG")
                && predicate > 0
                && sentence.token(predicate - 1).text().equals(",");
        if (Sentence.isRelation(relation, "acl") && trailing) {
            return controller(clauseAbove(head), depth);
        }
        if (Sentence.isRelation(relation, "acl")) {
            return sentence.token(predicate).tag().equals("VBN") && isPassive(predicate)
                    ? List.of()
                    : nounSubject(predicate, head, depth);
        }
        if (Sentence.isRelation(relation, "xcomp")) {
            List<Integer> object = sentence.children(head, "obj");
            return object.isEmpty() || !isVerb(head) ? controller(head, depth) : object;
        }
        boolean forDoing = Sentence.isRelation(relation, "advcl")
                && sentence.token(predicate).tag().equals("VBG")
                && sentence.children(predicate, "mark").stream()
                        .anyMatch(mark -> sentence.token(mark).is("for"));
        if (forDoing && !objects(head).isEmpty()) {
            return objects(head);
        }
        boolean reason = Sentence.isRelation(relation, "advcl") && marked(predicate, "for") && !isPassive(head);
        if (reason && !objects(head).isEmpty()) {
            return objects(head);
        }
        boolean sharing = Sentence.isRelation(relation, "conj")
                || Sentence.isRelation(relation, "advcl")
                || Sentence.isRelation(relation, "dep")
                || Sentence.isRelation(relation, "parataxis");
        return sharing ? controller(head, depth) : List.of();
    }

    /** The predicate of the clause that a noun stands in. */
    private int clauseAbove(int noun) {
        int at = noun;
        for (int steps = 0; at >= 0 && steps < DEEP && !isVerb(at); steps++) {
            at = sentence.head(at);
        }
        return at;
    }

    private List<Integer> nounSubject(int predicate, int head, int depth) {
        boolean infinitive = sentence.children(predicate, "mark").stream()
                .anyMatch(mark -> sentence.token(mark).text().equalsIgnoreCase("to"));
        if (!infinitive) {
            return List.of(head);
        }
        List<Integer> owners = owners(head);
        int verb = sentence.head(head);
        return !owners.isEmpty() || verb < 0 ? owners : subjects(verb, depth + 1);
    }

    /** Subject of a head for what hangs from it; a passive head lends what it acts on. */
    private List<Integer> controller(int head, int depth) {
        if (head < 0) {
            return List.of();
        }
        if (isPassive(head)) {
            for (int child : sentence.children(head, "nsubj")) {
                return List.of(antecedent(child, head));
            }
        }
        return subjects(head, depth + 1);
    }

    /** What it is done to: heads of the logical object. */
    List<Integer> objects(int predicate) {
        if (isPassive(predicate)) {
            for (int child : sentence.children(predicate, "nsubj")) {
                return List.of(antecedent(child, predicate));
            }
            if (Sentence.isRelation(sentence.relation(predicate), "conj") && sentence.head(predicate) >= 0) {
                return isPassive(sentence.head(predicate)) ? objects(sentence.head(predicate)) : List.of();
            }
            boolean modifier = sentence.relation(predicate).equals("acl");
            return modifier ? List.of(sentence.head(predicate)) : List.of();
        }
        List<Integer> found = new ArrayList<>(sentence.children(predicate, "obj"));
        found.replaceAll(token -> antecedent(token, predicate));
        return found;
    }

    /** Who a noun belongs to: "Russia's", "Russian", "by Russia". */
    private List<Integer> owners(int noun) {
        List<Integer> found = new ArrayList<>(2);
        for (int child : sentence.children(noun)) {
            String relation = sentence.relation(child);
            boolean owner = relation.equals("nmod:poss")
                    || (child < noun && (relation.equals("amod") || relation.equals("compound")))
                    || (Sentence.isRelation(relation, "nmod")
                            && sentence.caseOf(child).equals("by"));
            if (owner) {
                found.add(child);
            }
        }
        return found;
    }

    /** The noun that a relative pronoun stands for, else the token itself. */
    private int antecedent(int token, int predicate) {
        String word = sentence.token(token).text().toLowerCase(Locale.ROOT);
        boolean relative = word.equals("who") || word.equals("which") || word.equals("that") || word.equals("whom");
        int at = predicate;
        while (relative && at >= 0) {
            if (sentence.relation(at).equals("acl:relcl")) {
                return sentence.head(at);
            }
            at = Sentence.isRelation(sentence.relation(at), "conj") ? sentence.head(at) : -1;
        }
        return token;
    }

    /** The name that follows a description: "his old friend, Kofi Mensah". */
    Optional<Integer> apposed(int noun) {
        return sentence.child(noun, "appos");
    }

    boolean isVerb(int token) {
        return sentence.token(token).tag().startsWith("VB");
    }

    /** Whether a token heads a clause: a verb, or a word with a subject or a copula. */
    boolean isPredicate(int token) {
        Token word = sentence.token(token);
        boolean verbal = word.tag().startsWith("VB")
                && !Sentence.isRelation(sentence.relation(token), "amod")
                && !Sentence.isRelation(sentence.relation(token), "compound");
        return verbal
                || sentence.child(token, "nsubj").isPresent()
                || sentence.child(token, "cop").isPresent();
    }

    Optional<Integer> copula(int token) {
        return sentence.child(token, "cop");
    }
}
