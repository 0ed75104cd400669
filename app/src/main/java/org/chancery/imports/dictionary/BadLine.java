package org.chancery.imports.dictionary;

/** A line that is set aside; the message says why, and what to do. */
final class BadLine extends Exception {

    private static final long serialVersionUID = 1L;

    BadLine(String why) {
        super(why);
    }
}
