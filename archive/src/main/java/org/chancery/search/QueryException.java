package org.chancery.search;

/** A question that cannot be asked so; the message is a sentence that says what to change. */
public final class QueryException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public QueryException(String sentence) {
        super(sentence);
    }
}
