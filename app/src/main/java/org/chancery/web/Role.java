package org.chancery.web;

/** What somebody may do; each may also do what those before it may. */
public enum Role {
    /** Everybody, with or without an account. */
    ANYONE,
    /** Reads the archive. */
    READER,
    /** Corrects, decides and grades; takes in reports. */
    REVIEWER,
    /** Also manages accounts. */
    ADMIN;

    boolean covers(Role needed) {
        return compareTo(needed) >= 0;
    }
}
