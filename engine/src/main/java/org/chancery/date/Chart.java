package org.chancery.date;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Finds where the forms of a grammar stand in the words of one sentence. */
final class Chart {

    /** Expressions within expressions that are followed: "the end of early May" has two. */
    private static final int DEEPEST = 6;

    private final Grammar grammar;
    private final List<Word> words;
    private final Map<Integer, List<Node>> found = new HashMap<>();
    private final Map<String, List<Node>> inside = new HashMap<>();
    private int depth;

    Chart(Grammar grammar, List<Word> words) {
        this.grammar = grammar;
        this.words = words;
    }

    /** Expressions that do not overlap, the longest first chosen, in the order of the text. */
    List<Node> nodes(java.util.function.Predicate<Node> allowed) {
        List<Node> all = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            for (Node node : at(at)) {
                if (node.length() > 0 && !node.rule().category().equals("part") && allowed.test(node)) {
                    all.add(node);
                }
            }
        }
        all.sort(Comparator.comparingInt((Node node) -> -node.length())
                .thenComparingInt(node -> node.isNothing() ? 0 : 1)
                .thenComparingInt(Node::from)
                .thenComparingInt(node -> -node.end())
                .thenComparingInt(Node::rank));
        boolean[] taken = new boolean[words.size()];
        List<Node> chosen = new ArrayList<>();
        for (Node node : all) {
            boolean free = true;
            for (int i = node.from(); i < node.to(); i++) {
                free &= !taken[i];
            }
            if (free) {
                chosen.add(node);
                java.util.Arrays.fill(taken, node.from(), node.to(), true);
            }
        }
        chosen.sort(Comparator.comparingInt(Node::from));
        return chosen;
    }

    private List<Node> at(int at) {
        List<Node> known = found.get(at);
        if (known != null) {
            return known;
        }
        List<Node> nodes = new ArrayList<>();
        // A form never begins with itself: what stands inside begins later, or is of another category.
        for (Form form : grammar.startingWith(words, at)) {
            match(form, 0, at, new State(at, Map.of(), Set.of(), List.of()), nodes);
        }
        found.put(at, nodes);
        return nodes;
    }

    /** Expressions of a category that begin here, one for each place where they end: of several the first rule's. */
    private List<Node> inner(String category, int at) {
        String key = category + at;
        List<Node> known = inside.get(key);
        if (known != null) {
            return known;
        }
        Map<Integer, Node> byEnd = new TreeMap<>();
        if (at < words.size() && depth < DEEPEST) {
            depth++;
            List<Node> nodes = new ArrayList<>();
            List<String> wanted = Grammar.categories(category);
            for (Form form : grammar.startingWith(words, at)) {
                if (wanted.contains(form.rule().category())) {
                    match(form, 0, at, new State(at, Map.of(), Set.of(), List.of()), nodes);
                }
            }
            depth--;
            nodes.removeIf(node -> node.from() != at || node.end() != node.to());
            nodes.sort(Comparator.comparingInt(Node::rank));
            nodes.forEach(node -> byEnd.putIfAbsent(node.end(), node));
        }
        inside.put(key, List.copyOf(byEnd.values()));
        return List.copyOf(byEnd.values());
    }

    private record State(int from, Map<String, String> values, Set<String> kinds, List<Node> inner) {

        State with(Form.Kind kind, String value) {
            Map<String, String> more = new HashMap<>(values);
            more.put(kind.name(), value);
            Set<String> moreKinds = new HashSet<>(kinds);
            moreKinds.add(kind.kind());
            return new State(from, more, moreKinds, inner);
        }

        State with(Node node) {
            List<Node> more = new ArrayList<>(inner);
            more.add(node);
            return new State(from, values, kinds, more);
        }

        State from(int at) {
            return new State(at, values, kinds, inner);
        }
    }

    private void match(Form form, int item, int at, State state, List<Node> out) {
        match(form, item, at, state, -1, out);
    }

    private void match(Form form, int item, int at, State state, int to, List<Node> out) {
        State here = item == form.open() ? state.from(at) : state;
        int end = item == form.close() ? at : to;
        if (item == form.items().size()) {
            int last = end < 0 ? at : end;
            out.add(new Node(
                    form.rule(), form.rank(), here.from(), last, at, here.values(), here.kinds(), here.inner()));
            return;
        }
        if (at >= words.size()) {
            return;
        }
        for (Form.Option option : form.items().get(item)) {
            if (option instanceof Form.Literal literal) {
                if (words.get(at).lower().equals(literal.word())) {
                    match(form, item + 1, at + 1, here, end, out);
                }
            } else if (option instanceof Form.Kind kind) {
                for (Numbers.Found word : grammar.vocabulary().at(kind.kind(), words, at)) {
                    match(form, item + 1, word.end(), here.with(kind, word.value()), end, out);
                }
            } else if (option instanceof Form.Inner inner) {
                for (Node node : inner(inner.category(), at)) {
                    match(form, item + 1, node.end(), here.with(node), end, out);
                }
            }
        }
    }
}
