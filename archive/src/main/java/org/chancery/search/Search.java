package org.chancery.search;

import org.chancery.keep.Session;

/** Finds reports or statements, the same on every store. */
public interface Search {

    /**
     * One page of what matches.
     *
     * @throws QueryException if the question cannot be asked so; its message is for the person who asked
     */
    Page find(Query query);

    /**
     * Into which sides, speakers, years … the hits of a question fall. Its order, page and limit do not matter. It takes a bounded time:
     * of many hits a sample is looked at.
     *
     * @throws QueryException as {@link #find}
     */
    Facets facets(Query query);

    /** In what this session reads. */
    static Search in(Session session) {
        return new SqlSearch(session);
    }
}
