package org.chancery.knowledge;

/**
 * What somebody should know of a folder that a user added to the knowledge.
 *
 * @param where file and line, or the file
 * @param what it is, and what to do
 */
public record Remark(Kind kind, String where, String what) {

    /** What follows from it. */
    public enum Kind {
        /** The entry or file is not used. */
        SET_ASIDE,
        /** It is used in the place of one that was there before. */
        REPLACES,
        /** It is used; somebody may want to look at it. */
        NOTE
    }

    @Override
    public String toString() {
        return where + ": " + what
                + switch (kind) {
                    case SET_ASIDE -> " (set aside; the rest is used)";
                    case REPLACES, NOTE -> "";
                };
    }
}
