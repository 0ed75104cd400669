package org.chancery.read;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;

/** Sends to addresses of the Internet only, under the rules by which a server fetches ({@link HttpFetch}). */
public final class PublicSend {

    private final PublicFetch fetch;

    /** @param longest for connecting, and again for everything */
    public PublicSend(Duration longest) {
        this.fetch = new PublicFetch(longest, longest);
    }

    /**
     * Posts JSON. A redirection is not followed.
     *
     * @return the status of the answer
     * @throws IOException if there was none, or the address is not to be asked; its message is shown to people
     */
    public int post(URI address, Map<String, String> headers, String json) throws IOException {
        return fetch.post(address, headers, json);
    }
}
