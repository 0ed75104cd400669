package org.chancery.ingest;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** The reports of one input, one at a time. */
interface Items extends Closeable {

    /**
     * The next one; none at the end.
     *
     * @throws IOException if the input breaks off
     */
    Optional<Item> next() throws IOException;

    /** Share of the input that was taken, from 0 to 1; negative if unknown. */
    default double share() {
        return -1;
    }

    @Override
    default void close() throws IOException {}
}
