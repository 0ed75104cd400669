package org.chancery.cli;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.LongSupplier;

/** How far a batch is: on a terminal one line written over each second, elsewhere a line each half minute. */
final class Progress {

    private static final long SECOND = 1_000_000_000L;
    private static final long QUIET = 30 * SECOND;

    private final PrintStream err;
    private final boolean terminal;
    private final LongSupplier tokens;
    private final LongSupplier clock;
    private final long begin;
    private long shown;
    private long documents;
    private long rejected;

    /** @param clock nanoseconds from any beginning */
    Progress(PrintStream err, boolean terminal, LongSupplier tokens, LongSupplier clock) {
        this.err = err;
        this.terminal = terminal;
        this.tokens = tokens;
        this.clock = clock;
        this.begin = clock.getAsLong();
        this.shown = begin;
    }

    void done(boolean accepted) {
        documents++;
        rejected += accepted ? 0 : 1;
        tick();
    }

    void tick() {
        long now = clock.getAsLong();
        if (now - shown >= (terminal ? SECOND : QUIET)) {
            shown = now;
            err.print(terminal ? "\r\u001b[K" + line(now) : line(now) + "\n");
            err.flush();
        }
    }

    long rejected() {
        return rejected;
    }

    /** The last line: all of it. */
    String summary() {
        long now = clock.getAsLong();
        double seconds = seconds(now);
        return (terminal ? "\r\u001b[K" : "")
                + String.format(
                        Locale.ROOT,
                        "%,d document%s, %,d tokens in %,.1f s: %,.1f documents/s, %,.0f tokens/s, %,d rejected",
                        documents,
                        documents == 1 ? "" : "s",
                        tokens.getAsLong(),
                        seconds,
                        documents / seconds,
                        tokens.getAsLong() / seconds,
                        rejected);
    }

    private String line(long now) {
        double seconds = seconds(now);
        return String.format(
                Locale.ROOT,
                "%,d documents done, %,.1f documents/s, %,.0f tokens/s, %,d rejected",
                documents,
                documents / seconds,
                tokens.getAsLong() / seconds,
                rejected);
    }

    private double seconds(long now) {
        return Math.max(1, now - begin) / (double) SECOND;
    }
}
