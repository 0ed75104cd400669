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

    /** In what this session reads. */
    static Search in(Session session) {
        return new SqlSearch(session);
    }
}
