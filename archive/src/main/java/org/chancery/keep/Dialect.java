package org.chancery.keep;

/** Which store it is: most SQL serves both, full-text search and a few functions do not. */
public enum Dialect {
    SQLITE("sqlite"),
    POSTGRESQL("postgresql");

    private final String folder;

    Dialect(String folder) {
        this.folder = folder;
    }

    /** Name of the folder of its migrations below {@code db}. */
    String folder() {
        return folder;
    }
}
