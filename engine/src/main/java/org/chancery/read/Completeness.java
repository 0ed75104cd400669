package org.chancery.read;

/** How much of the published text a document holds. Absence may be claimed only of a {@link #FULL} one. */
public enum Completeness {
    /** Nothing in the text says that it breaks off. */
    FULL,
    /** The text says or shows that it breaks off. */
    EXCERPT
}
