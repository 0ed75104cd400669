package org.chancery.imports;

/** A file that cannot be imported; the message names file, line and column where there is one, and says what to do. */
public final class ImportFailure extends Exception {

    private static final long serialVersionUID = 1L;

    public ImportFailure(String message) {
        super(message);
    }
}
