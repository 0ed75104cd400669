package org.chancery.export;

import java.io.IOException;

/** Writes rows in one format. */
interface RowWriter {

    /** What stands before the first row. */
    default void begin() throws IOException {}

    void row(Row row) throws IOException;

    /** What stands after the last. */
    default void end() throws IOException {}
}
