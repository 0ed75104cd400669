package org.chancery.search;

import java.io.IOException;
import java.net.URI;
import java.util.Map;

/** Sends a message to an address. */
public interface Delivering {

    /**
     * Whether messages may go there.
     *
     * @throws QueryException with a sentence for whoever gave the address, if not: it is no https address, or one of a private network
     */
    void check(URI address);

    /**
     * One POST of JSON, without following redirects.
     *
     * @return the status of HTTP
     * @throws QueryException as {@link #check}: what a name resolves to may have changed
     * @throws IOException if nobody answers
     */
    int post(URI address, Map<String, String> headers, String json) throws IOException, InterruptedException;
}
