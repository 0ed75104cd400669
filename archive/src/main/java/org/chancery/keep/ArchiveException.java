package org.chancery.keep;

/** The store cannot do what it was asked; the message says in a sentence why and what to do. */
public final class ArchiveException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What stands in the way. */
    public enum Reason {
        MISSING,
        LOCKED,
        READ_ONLY,
        DAMAGED,
        FULL,
        NEWER,
        UNREACHABLE,
        REFUSED,
        UNEXPECTED
    }

    private final Reason reason;

    public ArchiveException(Reason reason, String sentence) {
        super(sentence);
        this.reason = reason;
    }

    public ArchiveException(Reason reason, String sentence, Throwable cause) {
        super(sentence, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
