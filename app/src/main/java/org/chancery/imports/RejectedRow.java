package org.chancery.imports;

/** A row that is set aside; the message says why. */
final class RejectedRow extends Exception {

    private static final long serialVersionUID = 1L;

    RejectedRow(String reason) {
        super(reason);
    }
}
