package org.chancery.annotate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.chancery.read.Span;

/**
 * One sentence with its tokens and two dependency graphs: the basic tree, in which each token has one governor, and the
 * enhanced graph, in which conjuncts share their subjects.
 */
public final class Sentence {

    private final int index;
    private final List<Token> tokens;
    private final List<Dependency> basic;
    private final List<Dependency> enhanced;
    private final int[] head;
    private final String[] relation;
    private final List<List<Integer>> children;

    /**
     * @param index place in the text, counted from 0
     * @param tokens one or more, in the order of the text
     * @param basic one edge for each token that has a governor; tokens without one hang from nothing
     * @param enhanced any number of edges
     */
    public Sentence(int index, List<Token> tokens, List<Dependency> basic, List<Dependency> enhanced) {
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("sentence " + index + " has no token");
        }
        this.index = index;
        this.tokens = List.copyOf(tokens);
        this.basic = List.copyOf(basic);
        this.enhanced = List.copyOf(enhanced);
        this.head = new int[tokens.size()];
        this.relation = new String[tokens.size()];
        this.children = new ArrayList<>();
        java.util.Arrays.fill(head, Dependency.ROOT);
        java.util.Arrays.fill(relation, "root");
        tokens.forEach(token -> children.add(new ArrayList<>(3)));
        for (Dependency edge : basic) {
            head[edge.dependent()] = edge.governor();
            relation[edge.dependent()] = edge.relation();
        }
        for (int i = 0; i < head.length; i++) {
            if (head[i] >= 0) {
                children.get(head[i]).add(i);
            }
        }
    }

    public int index() {
        return index;
    }

    public List<Token> tokens() {
        return tokens;
    }

    public Token token(int i) {
        return tokens.get(i);
    }

    public int size() {
        return tokens.size();
    }

    public List<Dependency> basic() {
        return basic;
    }

    public List<Dependency> enhanced() {
        return enhanced;
    }

    public int begin() {
        return tokens.get(0).begin();
    }

    public int end() {
        return tokens.get(tokens.size() - 1).end();
    }

    public Span span() {
        return new Span(begin(), end());
    }

    /** Index of the governor in the basic tree, or {@link Dependency#ROOT}. */
    public int head(int token) {
        return head[token];
    }

    /** Relation to the governor in the basic tree; {@code root} where there is none. */
    public String relation(int token) {
        return relation[token];
    }

    /** Dependents in the basic tree, in the order of the text. */
    public List<Integer> children(int token) {
        return children.get(token);
    }

    /** Dependents whose basic relation is this one, or begins with it and a colon. */
    public List<Integer> children(int token, String wanted) {
        List<Integer> found = new ArrayList<>(2);
        for (int child : children.get(token)) {
            if (isRelation(relation[child], wanted)) {
                found.add(child);
            }
        }
        return found;
    }

    public Optional<Integer> child(int token, String wanted) {
        List<Integer> found = children(token, wanted);
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
    }

    /** Whether a relation is the wanted one, or a subtype of it. */
    public static boolean isRelation(String relation, String wanted) {
        return relation.startsWith(wanted)
                && (relation.length() == wanted.length() || relation.charAt(wanted.length()) == ':');
    }

    /** Words that mark the case of a dependent ("with", "on behalf of"), in lower case, joined by blanks; may be empty. */
    public String caseOf(int token) {
        StringBuilder words = new StringBuilder();
        for (int child : children.get(token)) {
            if (isRelation(relation[child], "case") && !tokens.get(child).tag().equals("POS")) {
                appendWithFixed(child, words);
            }
        }
        return words.toString();
    }

    private void appendWithFixed(int token, StringBuilder words) {
        words.append(words.length() > 0 ? " " : "")
                .append(tokens.get(token).text().toLowerCase(java.util.Locale.ROOT));
        for (int child : children(token, "fixed")) {
            appendWithFixed(child, words);
        }
    }

    /** The tokens below and with this one in the basic tree. */
    public BitSet subtree(int token) {
        BitSet found = new BitSet(tokens.size());
        collect(token, found);
        return found;
    }

    private void collect(int token, BitSet found) {
        if (found.get(token)) {
            return;
        }
        found.set(token);
        for (int child : children.get(token)) {
            collect(child, found);
        }
    }

    /** Whether the first token stands above the second in the basic tree. */
    public boolean isAbove(int upper, int lower) {
        int at = head[lower];
        for (int steps = 0; at >= 0 && steps <= tokens.size(); steps++, at = head[at]) {
            if (at == upper) {
                return true;
            }
        }
        return false;
    }

    /** Where the tokens from first to last, both included, stand in the document. */
    public Span span(int first, int last) {
        return new Span(tokens.get(first).begin(), tokens.get(last).end());
    }

    @Override
    public String toString() {
        StringBuilder words = new StringBuilder();
        tokens.forEach(token -> words.append(words.length() > 0 ? " " : "").append(token.text()));
        return words.toString();
    }
}
