package org.chancery.web.guard;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import org.chancery.web.Limits;
import org.chancery.web.Problem;

/** So many requests a second from one address or with one token, and a burst before that (a token bucket for each). */
public final class RateLimit {

    /** Those who were here last are known; a stranger has a full bucket anyway. */
    private static final int KNOWN = 20_000;

    private static final double NANOS = 1e9;

    private final int perSecond;
    private final int burst;
    private final LongSupplier nanos;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > KNOWN;
        }
    };

    private static final class Bucket {
        private double left;
        private long at;
    }

    public RateLimit(Limits limits) {
        this(limits.requestsPerSecond(), limits.burst(), System::nanoTime);
    }

    /** @param perSecond 0 for no limit */
    RateLimit(int perSecond, int burst, LongSupplier nanos) {
        this.perSecond = perSecond;
        this.burst = burst;
        this.nanos = nanos;
    }

    /** @throws Problem 429, with how long to wait */
    public void check(Context context, String who) {
        int wait = take(network(who));
        if (wait > 0) {
            context.header("Retry-After", String.valueOf(wait));
            throw new Problem(429, "Too many at once", "Ask again in " + wait + " s; " + perSecond + " requests a second are answered.");
        }
    }

    /** @return seconds to wait; 0 if it may go on */
    synchronized int take(String key) {
        if (perSecond == 0) {
            return 0;
        }
        long now = nanos.getAsLong();
        Bucket bucket = buckets.get(key);
        if (bucket == null) {
            bucket = new Bucket();
            bucket.left = burst;
            bucket.at = now;
            buckets.put(key, bucket);
        }
        bucket.left = Math.min(burst, bucket.left + (now - bucket.at) / NANOS * perSecond);
        bucket.at = now;
        if (bucket.left >= 1) {
            bucket.left--;
            return 0;
        }
        return (int) Math.ceil((1 - bucket.left) / perSecond);
    }

    /** One person may have all addresses of an IPv6 network of 64 bits. */
    static String network(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        String[] groups = address.split(":", -1);
        StringBuilder network = new StringBuilder();
        for (int i = 0; i < Math.min(4, groups.length); i++) {
            network.append(groups[i]).append(':');
        }
        return network.toString();
    }
}
