package org.chancery.search;

import org.jspecify.annotations.Nullable;

/**
 * A question.
 *
 * @param words in the language of {@link Words#parse}; blank if only the filter decides
 * @param limit hits on a page, 1 to 1000
 * @param cursor {@link Page#next()} of the page before; null for the first
 */
public record Query(
        String words,
        Scope scope,
        Filter filter,
        Order order,
        int limit,
        @Nullable String cursor) {

    /** Hits on a page where nobody says how many. */
    public static final int USUAL_LIMIT = 20;

    private static final int MOST = 1_000;

    public Query {
        if (limit < 1 || limit > MOST) {
            throw new QueryException("A page has 1 to " + MOST + " hits, not " + limit + ".");
        }
    }

    /** What a hit is. */
    public enum Scope {
        REPORTS,
        STATEMENTS
    }

    /** By what hits stand one after another. By relevance only where there are words. */
    public enum Order {
        RELEVANCE,
        NEWEST
    }

    /** Reports with these words, the best first. */
    public static Query of(String words) {
        return new Query(words, Scope.REPORTS, Filter.NONE, Order.RELEVANCE, USUAL_LIMIT, null);
    }

    public Query within(Scope other) {
        return new Query(words, other, filter, order, limit, cursor);
    }

    public Query with(Filter other) {
        return new Query(words, scope, other, order, limit, cursor);
    }

    public Query by(Order other) {
        return new Query(words, scope, filter, other, limit, cursor);
    }

    public Query atMost(int number) {
        return new Query(words, scope, filter, order, number, cursor);
    }

    public Query from(@Nullable String position) {
        return new Query(words, scope, filter, order, limit, position);
    }
}
