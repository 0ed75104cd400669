package org.chancery.review;

import java.util.Locale;

/** What a person says of a reading. */
public enum Verdict {
    /** It is right; of two encounters: they are two. */
    ACCEPTED,
    /** It is not so, and is struck out. */
    REJECTED,
    /** It is so after some fields were changed. */
    EDITED,
    /** It is the same as another: a person known already, an encounter that another report tells. */
    MERGED,
    /** Left to others, or to later. */
    SKIPPED;

    /** As the column has it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Verdict of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
