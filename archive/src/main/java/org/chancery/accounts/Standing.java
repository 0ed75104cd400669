package org.chancery.accounts;

import java.util.Locale;

/** What an account may do; each one also all of those before it. */
public enum Standing {
    /** Reads the archive. */
    READER,
    /** Corrects, decides and grades; takes in reports. */
    REVIEWER,
    /** Also manages accounts. */
    ADMIN;

    /** As people and tables write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws AccountException if there is none of this name */
    public static Standing of(String word) {
        for (Standing standing : values()) {
            if (standing.word().equals(word.strip().toLowerCase(Locale.ROOT))) {
                return standing;
            }
        }
        throw new AccountException("\"" + word + "\" is no role; there are reader, reviewer and admin.");
    }

    /** The lesser of the two. */
    public Standing atMost(Standing other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
