package org.chancery.attribute;

/**
 * A run of tokens of a sentence that may be a source or content.
 *
 * @param first token
 * @param last token, included
 * @param node token that heads it
 * @param cut how its edges differ from those of what the node heads: 0 not at all
 */
record Reach(int first, int last, int node, int cut) {

    boolean overlaps(int from, int to) {
        return first <= to && from <= last;
    }

    boolean overlaps(Reach other) {
        return overlaps(other.first, other.last);
    }

    int length() {
        return last - first + 1;
    }
}
