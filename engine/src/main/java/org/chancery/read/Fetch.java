package org.chancery.read;

import java.io.IOException;
import java.net.URI;

/** Gets what is at a web address. The network comes in only here, so that tests and offline use bring their own. */
@FunctionalInterface
public interface Fetch {

    /**
     * The bytes at this address.
     *
     * @param limit the most bytes wanted; one byte more says that there was more
     * @throws IOException if nothing came; its message is shown to people
     */
    Fetched fetch(URI address, int limit) throws IOException;

    /**
     * What came.
     *
     * @param bytes the content
     * @param address where it came from in the end, after all redirections
     */
    // Goes straight into a Raw, which copies it; nobody compares two of these.
    @SuppressWarnings("ArrayRecordComponent")
    record Fetched(byte[] bytes, URI address) {}
}
