package org.chancery.web;

/**
 * How a server runs.
 *
 * @param host to listen at, such as 127.0.0.1
 * @param port 0 takes a free one
 * @param https whether people reach it over https, by a proxy in front of it
 * @param proxies whose word on where requests come from is taken
 * @param drainSeconds how long requests that are under way may take when it ends
 * @param keptBytes of pages that are kept in memory while the archive is what it was; 0 keeps none
 */
public record ServerOptions(
        String host, int port, boolean https, Proxies proxies, Limits limits, int drainSeconds, long keptBytes) {

    private static final int DRAIN = 10;

    /** As many pages are kept as usual. */
    public static final int KEPT_MEGABYTES = 64;

    /** For one person on one machine. */
    public static ServerOptions local(String host, int port) {
        return new ServerOptions(host, port, false, Proxies.none(), Limits.local(), DRAIN, (long) KEPT_MEGABYTES << 20);
    }

    /** With other limits. */
    public ServerOptions with(Limits others) {
        return new ServerOptions(host, port, https, proxies, others, drainSeconds, keptBytes);
    }
}
