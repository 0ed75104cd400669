package org.chancery.read;

import org.jspecify.annotations.Nullable;

/**
 * A report that could not be read. The message is one or two sentences for people: what was read, what was found there, what
 * was expected and what to do.
 */
public class ReadException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why a report could not be read. */
    public enum Reason {
        /** There is nothing at that path or address. */
        MISSING,
        /** The path is a directory. */
        DIRECTORY,
        /** No characters, only white space, or only header lines. */
        EMPTY,
        /** Bytes that are not text. */
        BINARY,
        /** Text in no encoding that could be told. */
        ENCODING,
        /** Text or a file in a format that is not read. */
        FORMAT,
        /** More bytes than are read at once. */
        TOO_LARGE,
        /** The system or the network refused it. */
        UNREADABLE
    }

    private final Reason reason;

    /** An exception whose message is shown to people as it is. */
    public ReadException(Reason reason, String sentence) {
        this(reason, sentence, null);
    }

    /** As above, with what the system said beneath. */
    public ReadException(Reason reason, String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
        this.reason = reason;
    }

    /** Why; a program chooses its exit code by it. */
    public Reason reason() {
        return reason;
    }
}
