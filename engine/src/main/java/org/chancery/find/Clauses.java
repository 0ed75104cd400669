package org.chancery.find;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.annotate.Sentence;

/**
 * Cuts what was said into units: coordinate clauses that could stand alone, and the items of a list of noun phrases. What
 * they share (a purpose, a relative clause) stays with the unit that holds it.
 */
final class Clauses {

    /** Tokens first to last of one unit and the token that heads it. */
    record Unit(int first, int last, int head) {}

    /** Nouns that only carry what is to be done: "take it as an opportunity to …". */
    private static final Set<String> CHANCES = Set.of("opportunity", "chance", "occasion");

    private final Sentence sentence;
    private final Graph graph;

    Clauses(Sentence sentence) {
        this.sentence = sentence;
        this.graph = new Graph(sentence);
    }

    /**
     * Units of a clause.
     *
     * @param head token that heads the clause
     * @param allowed tokens that may be part of a unit
     */
    List<Unit> ofClause(int head, BitSet allowed) {
        Set<Integer> heads = new LinkedHashSet<>(List.of(head));
        collect(head, heads, 0);
        heads.removeIf(h -> !allowed.get(h));
        return cut(heads, head, allowed);
    }

    private void collect(int head, Set<Integer> heads, int depth) {
        if (depth > 8) {
            return;
        }
        for (int child : sentence.children(head)) {
            String relation = sentence.relation(child);
            boolean coordinated = Sentence.isRelation(relation, "conj")
                    || relation.equals("parataxis")
                    || relation.equals("dep") && child > head && isLooseClause(child);
            if (coordinated && standsAlone(head, child)) {
                heads.add(child);
                collect(child, heads, depth + 1);
            } else if (isCarrier(head, child)) {
                collect(child, heads, depth + 1);
            }
        }
    }

    /** A clause that the parser could not place: it has an auxiliary, or an object behind a comma. */
    private boolean isLooseClause(int child) {
        boolean comma = child > 0 && sentence.token(child - 1).text().equals(",");
        return sentence.child(child, "aux").isPresent()
                || comma
                        && graph.isVerb(child)
                        && !sentence.token(child).tag().equals("VBG")
                        && sentence.child(child, "obj").isPresent();
    }

    /** Whether what hangs here only completes its head: "is willing to …", "it is important to …". */
    private boolean isCarrier(int head, int child) {
        String relation = sentence.relation(child);
        boolean late = child > head;
        boolean chance = CHANCES.contains(sentence.token(head).lemma())
                        && Sentence.isRelation(relation, "acl")
                        && isInfinitive(child)
                || CHANCES.contains(sentence.token(child).lemma());
        return late
                && (chance
                        || Sentence.isRelation(relation, "xcomp")
                        || Sentence.isRelation(relation, "csubj")
                        || (relation.equals("ccomp") && isInfinitive(child))
                        || (relation.equals("advcl")
                                && isInfinitive(child)
                                && graph.copula(head).isPresent()
                                && sentence.children(head, "xcomp").isEmpty()
                                && isReady(head)));
    }

    private boolean isReady(int head) {
        return Set.of(
                        "willing",
                        "ready",
                        "prepared",
                        "important",
                        "necessary",
                        "imperative",
                        "essential",
                        "committed",
                        "determined",
                        "vital")
                .contains(sentence.token(head).lemma().toLowerCase(java.util.Locale.ROOT));
    }

    private boolean isInfinitive(int token) {
        return sentence.children(token, "mark").stream()
                .anyMatch(mark -> sentence.token(mark).tag().equals("TO"));
    }

    /** A coordinate clause is a unit of its own unless it shares its object with the one before ("deepen and widen ties"). */
    private boolean standsAlone(int head, int conjunct) {
        if (!graph.isPredicate(conjunct)) {
            return false;
        }
        if (sentence.child(conjunct, "nsubj").isPresent()) {
            return true;
        }
        boolean own = false;
        for (int child : sentence.children(head)) {
            boolean between = child > head && child < conjunct;
            String relation = sentence.relation(child);
            boolean form = relation.equals("punct")
                    || relation.equals("cc")
                    || Sentence.isRelation(relation, "aux")
                    || relation.equals("advmod")
                    || Sentence.isRelation(relation, "conj");
            own = own || (between && !form);
        }
        boolean adjective = !sentence.token(conjunct).isVerb()
                && sentence.child(conjunct, "cop").isEmpty();
        return (own || graph.copula(head).isPresent()) && !adjective;
    }

    private List<Unit> cut(Set<Integer> heads, int top, BitSet allowed) {
        List<Unit> units = new ArrayList<>();
        for (int head : heads) {
            BitSet own = head == top ? (BitSet) allowed.clone() : sentence.subtree(head);
            own.and(allowed);
            for (int other : heads) {
                if (other != head && (head == top || sentence.isAbove(head, other))) {
                    own.andNot(sentence.subtree(other));
                }
            }
            trim(own, head).ifPresent(units::add);
        }
        units.sort(java.util.Comparator.comparingInt(Unit::first));
        return units;
    }

    /** The run of tokens around the head, without marks and joining words at its ends. */
    private java.util.Optional<Unit> trim(BitSet own, int head) {
        if (!own.get(head)) {
            return java.util.Optional.empty();
        }
        int first = head;
        int last = head;
        while (first > 0 && (own.get(first - 1) || bridge(own, first - 1, -1))) {
            first--;
        }
        while (last + 1 < sentence.size() && (own.get(last + 1) || bridge(own, last + 1, 1))) {
            last++;
        }
        while (first < head
                && (isEdge(first, true) || sentence.relation(first).equals("case") && sentence.head(first) == head)) {
            first++;
        }
        while (last > head && isEdge(last, false)) {
            last--;
        }
        if (last > head && sentence.token(last).text().matches("[\u201d\u2019]") && !opensWithin(first, last)) {
            last--;
        }
        return java.util.Optional.of(new Unit(first, last, head));
    }

    private boolean opensWithin(int first, int last) {
        for (int i = first; i < last; i++) {
            if (sentence.token(i).text().matches("[\u201c\u2018]")) {
                return true;
            }
        }
        return false;
    }

    /** A mark that belongs to nobody in the middle of the run. */
    private boolean bridge(BitSet own, int token, int step) {
        int beyond = token + step;
        return sentence.token(token).isMark()
                && beyond >= 0
                && beyond < sentence.size()
                && own.get(beyond)
                && !sentence.token(token).text().matches("[\"\u201c\u201d]");
    }

    private boolean isEdge(int token, boolean front) {
        String text = sentence.token(token).text().toLowerCase(java.util.Locale.ROOT);
        if (sentence.token(token).isMark()) {
            boolean opening = text.matches("[(\\[\u201c\u2018#]") && front;
            boolean closing = text.matches("[)\\]\u201d\u2019%']") && !front;
            return !(opening || closing);
        }
        boolean joining = text.equals("and")
                || text.equals("but")
                || text.equals("or")
                || text.equals("that") && sentence.relation(token).equals("mark")
                || text.equals("also")
                        && front
                        && sentence.token(token).tag().equals("RB")
                        && sentence.relation(token).equals("cc")
                || text.equals("both") && front && sentence.relation(token).startsWith("cc");
        return front ? joining : joining && !text.equals("that");
    }

    /**
     * Items of a noun phrase, for verbs that take a list ("discussed X, Y and Z").
     *
     * @param head noun, gerund or pronoun
     * @param allowed tokens that may be part of an item
     */
    List<Unit> ofPhrase(int head, BitSet allowed) {
        List<Integer> conjuncts = new ArrayList<>();
        chain(head, conjuncts);
        Set<Integer> heads = new LinkedHashSet<>(List.of(head));
        if (conjuncts.size() > 1 || (conjuncts.size() == 1 && !isPair(head, conjuncts.get(0)))) {
            heads.addAll(conjuncts);
        }
        heads.removeIf(h -> !allowed.get(h));
        BitSet own = (BitSet) allowed.clone();
        for (int item : heads) {
            for (int child : sentence.children(item)) {
                if (child < item
                        && (sentence.relation(child).equals("case")
                                || sentence.relation(child).equals("mark"))) {
                    own.andNot(sentence.subtree(child));
                }
            }
        }
        List<Unit> units = cut(heads, head, own);
        return units.size() == 1 ? new Enumeration(sentence).items(units.get(0)) : units;
    }

    private void chain(int head, List<Integer> found) {
        for (int child : sentence.children(head, "conj")) {
            if (child > head) {
                found.add(child);
                chain(child, found);
            }
        }
    }

    /** Two nouns under one determiner, such as "his greetings and best wishes". */
    private boolean isPair(int head, int conjunct) {
        boolean plain = sentence.children(conjunct).stream().noneMatch(child -> {
            String relation = sentence.relation(child);
            return relation.equals("det")
                    || relation.equals("nmod:poss")
                    || Sentence.isRelation(relation, "nmod")
                            && !sentence.caseOf(child).equals("to")
                    || Sentence.isRelation(relation, "acl")
                    || sentence.token(child).is("other")
                    || sentence.token(child).is("additional")
                    || relation.equals("case");
        });
        boolean determined = sentence.child(head, "det").isPresent()
                || sentence.child(head, "nmod:poss").isPresent();
        boolean modified = sentence.children(head).stream()
                .anyMatch(child -> child > head
                        && child < conjunct
                        && (Sentence.isRelation(sentence.relation(child), "nmod")
                                || Sentence.isRelation(sentence.relation(child), "acl")));
        boolean short_ = conjunct - head <= 2
                && sentence.child(head, "amod").isEmpty()
                && sentence.child(conjunct, "amod").isEmpty();
        return plain && !modified && (determined || short_) && conjunct - head < 6;
    }
}
