package org.chancery.release;

import java.io.IOException;

/** Writes rows in one format. */
interface Form {

    void begin() throws IOException;

    void write(Row row) throws IOException;

    /** Writes what is still held back; the writer stays open. */
    void end() throws IOException;
}
