package org.chancery.search;

import java.util.List;

/**
 * Into which parts the hits of a question fall.
 *
 * @param about how many hits there are: counted if {@code exact}, else estimated
 * @param exact whether all hits were looked at; if not, an even sample was, and numbers of hits are estimated from it
 * @param looked how many hits were looked at
 */
public record Facets(long about, boolean exact, int looked, List<Facet> facets) {

    /** How many values of a facet are given at most; the most frequent ones. */
    public static final int MOST_VALUES = 20;

    public Facets {
        facets = List.copyOf(facets);
    }

    /** What hits are parted by. Each has the name of the option that narrows by it. */
    public enum By {
        SIDE,
        PUBLISHER,
        SPEAKER,
        ACT,
        TOPIC,
        KIND,
        YEAR,
        COMPLETENESS
    }

    /**
     * @param values the most frequent first. A report can be under several of them, or under none.
     */
    public record Facet(By by, List<Value> values) {

        public Facet {
            values = List.copyOf(values);
        }
    }

    /**
     * @param value as the filter takes it: a code, a word, an actor's key
     * @param name for people
     * @param hits that have it
     */
    public record Value(String value, String name, long hits) {}
}
