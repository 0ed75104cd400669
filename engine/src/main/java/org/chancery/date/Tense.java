package org.chancery.date;

/** Which way a clause looks from the day of publication. */
enum Tense {
    PAST,
    FUTURE,
    UNKNOWN
}
