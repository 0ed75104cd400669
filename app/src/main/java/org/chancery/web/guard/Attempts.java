package org.chancery.web.guard;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How often a password was wrong, by account and by address. After some tries each further one must wait, twice as long as the one
 * before. A name that nobody has is counted like one that somebody has, so that waiting tells nothing.
 */
final class Attempts {

    static final int FREE_BY_NAME = 5;
    static final int FREE_BY_ADDRESS = 20;

    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final Duration FORGOTTEN = Duration.ofHours(2);
    private static final int KNOWN = 50_000;
    private static final int STEEPEST = 20;

    private final InstantSource clock;
    private final Map<String, Tally> tallies = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Tally> eldest) {
            return size() > KNOWN;
        }
    };

    private record Tally(int failures, Instant last, Instant until) {}

    Attempts(InstantSource clock) {
        this.clock = clock;
    }

    /** @return seconds to wait before another try; 0 if it may be made */
    synchronized long wait(String name, String address) {
        return Math.max(seconds("n " + name), seconds("a " + RateLimit.network(address)));
    }

    /** Counted before the password is looked at, so that many tries at once do not all slip through. */
    synchronized void begin(String name, String address) {
        count("n " + name, FREE_BY_NAME);
        count("a " + RateLimit.network(address), FREE_BY_ADDRESS);
    }

    /** It was right: the name starts anew, and the address gets its try back. */
    synchronized void right(String name, String address) {
        tallies.remove("n " + name);
        String key = "a " + RateLimit.network(address);
        Tally tally = tallies.get(key);
        if (tally != null) {
            tallies.put(key, new Tally(Math.max(0, tally.failures() - 1), tally.last(), clock.instant()));
        }
    }

    private long seconds(String key) {
        Tally tally = tallies.get(key);
        Instant now = clock.instant();
        return tally == null || !tally.until().isAfter(now)
                ? 0
                : Duration.between(now, tally.until()).toSeconds() + 1;
    }

    private void count(String key, int free) {
        Instant now = clock.instant();
        Tally before = tallies.get(key);
        int failures = before == null || before.last().plus(FORGOTTEN).isBefore(now) ? 1 : before.failures() + 1;
        Duration wait = Duration.ZERO;
        if (failures >= free) {
            Duration doubled = Duration.ofSeconds(1L << Math.min(STEEPEST, failures - free));
            wait = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
        }
        tallies.put(key, new Tally(failures, now, now.plus(wait)));
    }
}
