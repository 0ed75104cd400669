package org.chancery.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Reads the rows of a file one by one. */
interface Rows {

    /** Takes each row as it comes. */
    @FunctionalInterface
    interface Sink {
        void take(Row row) throws IOException;
    }

    /**
     * Gives every row of a file.
     *
     * @param needed names of the variables that must be there
     * @throws ImportFailure if the file breaks off or has another form
     */
    void read(Path file, List<String> needed, Sink sink) throws IOException, ImportFailure;
}
