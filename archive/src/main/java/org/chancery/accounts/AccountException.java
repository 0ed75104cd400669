package org.chancery.accounts;

/** Something about an account that cannot be done; the message is for people. */
public final class AccountException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public AccountException(String message) {
        super(message);
    }
}
