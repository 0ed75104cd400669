package org.chancery.code;

/** Whose conventions decide a type where they differ. */
public enum Scheme {
    /** The manual of PLOVER: imposing sanctions is SANCTION. */
    MANUAL,
    /** The PLV set: imposing sanctions is COERCE. */
    PLV
}
