package org.chancery.web;

/**
 * How much one may ask of the server.
 *
 * @param requestsPerSecond by one address or token, over time; 0 for no limit
 * @param burst requests at once before that
 * @param largestBody bytes of a request
 * @param idleSeconds after which a connection on which nothing comes is closed
 * @param slowest bytes a second below which a body is given up
 */
public record Limits(int requestsPerSecond, int burst, long largestBody, int idleSeconds, int slowest) {

    private static final long BODY = 32L << 20;

    public Limits {
        if (requestsPerSecond < 0 || burst < 1 || largestBody < 1024 || idleSeconds < 1 || slowest < 0) {
            throw new IllegalArgumentException("limits are not negative, and leave room for one small request: " + requestsPerSecond
                    + ", " + burst + ", " + largestBody + ", " + idleSeconds + ", " + slowest);
        }
    }

    /** For one person on one machine. */
    public static Limits local() {
        return new Limits(0, 1, BODY, 30, 64);
    }

    /** For a network. */
    public static Limits shared() {
        return new Limits(50, 300, BODY, 30, 256);
    }
}
