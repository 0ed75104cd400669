package org.chancery.ingest;

import java.io.IOException;

/**
 * Something that a person named, or a file in a folder that they named.
 *
 * @param address absolute path, or URL
 * @param identity tells whether it is still the same when a run goes on; empty if nothing can tell
 * @param many whether it is one of those that hold many reports, one after the other
 */
record Input(String address, String identity, boolean many, Opening opening) {

    /** Opens it; the items must be closed. */
    interface Opening {
        Items open() throws IOException, org.chancery.read.ReadException;
    }
}
