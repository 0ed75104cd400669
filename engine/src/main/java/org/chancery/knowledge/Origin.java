package org.chancery.knowledge;

/**
 * Where an entry of knowledge stands.
 *
 * @param root folder of a user in which the file lies; empty for the knowledge of the project
 * @param file path below the folder of knowledge, such as {@code patterns/meetings.yaml}
 * @param line of its first field, counted from 1
 */
public record Origin(String root, String file, int line) {

    /** An entry of the project. */
    public Origin(String file, int line) {
        this("", file, line);
    }

    /** Whether a user added it. */
    public boolean isOfUser() {
        return !root.isEmpty();
    }

    /** The file as somebody would open it: below {@code knowledge/}, or below the folder of the user. */
    public String path() {
        return (root.isEmpty() ? "knowledge" : root) + "/" + file;
    }

    /** File and line; of an entry of the project the file below {@code knowledge/}. */
    @Override
    public String toString() {
        return (root.isEmpty() ? file : path()) + ":" + line;
    }
}
