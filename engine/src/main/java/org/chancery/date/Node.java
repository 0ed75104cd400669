package org.chancery.date;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.knowledge.TimeRule;

/**
 * A form that was matched.
 *
 * @param from first word of the expression
 * @param to behind its last word
 * @param end behind the last word that had to be there
 * @param values what the words of each kind stand for
 * @param kinds of words that took part
 * @param inner the expression inside it, if there is one
 */
record Node(
        TimeRule rule,
        int rank,
        int from,
        int to,
        int end,
        Map<String, String> values,
        Set<String> kinds,
        List<Node> inner) {

    boolean has(String name) {
        return values.containsKey(name);
    }

    Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    int number(String name) {
        return Integer.parseInt(values.getOrDefault(name, "0"));
    }

    /** Value of a field of the rule, or of a word of the kind with this name. */
    String give(String name) {
        return values.getOrDefault(name, rule.give(name));
    }

    /** The unit that is counted; every rule that counts must name one. */
    Unit unit() {
        String unit = give("unit");
        if (unit.isEmpty()) {
            throw new IllegalStateException(rule.origin() + ": a form of " + rule.id() + " names no {unit}");
        }
        return Unit.of(unit);
    }

    /** Whether it only looks like an expression of time. */
    boolean isNothing() {
        return rule.category().equals("nothing");
    }

    int length() {
        return to - from;
    }

    /** The rule and the kinds of words that took part, here and inside. */
    Set<String> by() {
        Set<String> by = new HashSet<>(kinds);
        by.add(rule.id());
        inner.forEach(node -> by.addAll(node.by()));
        return by;
    }
}
