package org.chancery.locate;

import java.io.IOException;

/** A file is no table of places; the message names file and line, and what was expected. */
public final class PlaceImportException extends IOException {

    private static final long serialVersionUID = 1L;

    PlaceImportException(String message) {
        super(message);
    }

    PlaceImportException(String message, Throwable cause) {
        super(message, cause);
    }
}
