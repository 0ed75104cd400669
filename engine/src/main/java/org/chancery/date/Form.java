package org.chancery.date;

import java.util.List;
import org.chancery.knowledge.TimeRule;

/**
 * One compiled form of a rule, without parts that may be absent.
 *
 * @param rank place of the rule among all; the earlier wins
 * @param items each is any of its options
 * @param open index of the first item that belongs to the expression; what stands before must be there but is left out
 * @param close index behind the last item that belongs to it
 */
record Form(TimeRule rule, int rank, List<List<Option>> items, int open, int close) {

    Form {
        items = List.copyOf(items);
    }

    /** What one place of a form can be. */
    sealed interface Option {}

    record Literal(String word) implements Option {}

    /** A word of a kind, or a number. @param name under which the rule's reading asks for it */
    record Kind(String name, String kind) implements Option {}

    /** Another expression. */
    record Inner(String category) implements Option {}
}
