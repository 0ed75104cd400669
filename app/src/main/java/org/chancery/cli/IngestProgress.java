package org.chancery.cli;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.chancery.ingest.Ingest;

/** How far an ingest is: on a terminal one line written over each second, elsewhere a line each half minute. */
final class IngestProgress implements Consumer<Ingest.Progress> {

    private static final double SECOND = 1_000_000_000d;
    private static final int QUIET_SECONDS = 30;

    private final PrintStream err;
    private final boolean terminal;
    private final LongSupplier clock;
    private final long begin;
    private long shown;
    private double firstShare = -1;

    /** @param clock nanoseconds from any beginning */
    IngestProgress(PrintStream err, boolean terminal, LongSupplier clock) {
        this.err = err;
        this.terminal = terminal;
        this.clock = clock;
        this.begin = clock.getAsLong();
        this.shown = begin;
    }

    @Override
    public void accept(Ingest.Progress progress) {
        long now = clock.getAsLong();
        // A run that goes on begins in the middle: only what it takes itself says how fast it is.
        firstShare = firstShare < 0 ? progress.share() : firstShare;
        if (now - shown >= (terminal ? 1 : QUIET_SECONDS) * SECOND) {
            shown = now;
            String line = line(progress, (now - begin) / SECOND);
            err.print(terminal ? "\r\u001b[K" + line : line + "\n");
            err.flush();
        }
    }

    /** The last line: all of it. */
    void end(Ingest.Summary summary, String place) {
        double seconds = Math.max(0.001, (clock.getAsLong() - begin) / SECOND);
        err.println((terminal ? "\r\u001b[K" : "")
                + String.format(
                        Locale.ROOT,
                        "%s: %,d added, %,d new versions, %,d read again, %,d known, %,d rejected; %,.1f s, %,.1f reports/s",
                        place,
                        summary.added(),
                        summary.versions(),
                        summary.reread(),
                        summary.known(),
                        summary.rejected(),
                        seconds,
                        summary.items() / seconds));
        if (!summary.passedOver().isEmpty()) {
            err.println("passed over, no reports by their names: " + passedOver(summary.passedOver()));
        }
        err.flush();
    }

    /** {@code 12 yaml, 3 png, 1 without ending}. */
    private static String passedOver(Map<String, Integer> byEnding) {
        return byEnding.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(one -> one.getValue() + " " + (one.getKey().isEmpty() ? "without ending" : one.getKey()))
                .collect(Collectors.joining(", "));
    }

    private String line(Ingest.Progress progress, double seconds) {
        Ingest.Summary summary = progress.summary();
        String left = "";
        double taken = progress.share() - firstShare;
        if (progress.share() >= 0) {
            left = String.format(Locale.ROOT, " · %.0f %%", 100 * progress.share());
            if (taken > 0 && seconds > 2) {
                left += ", " + duration((1 - progress.share()) / taken * seconds) + " left";
            }
        }
        return String.format(
                Locale.ROOT,
                "%,d reports, %,.1f/s, %,d known, %,d rejected%s",
                summary.items(),
                summary.items() / seconds,
                summary.known(),
                summary.rejected(),
                left);
    }

    private static String duration(double seconds) {
        long whole = Math.round(seconds);
        return whole < 90
                ? whole + " s"
                : whole < 5400 ? Math.round(whole / 60d) + " min" : String.format(Locale.ROOT, "%.1f h", whole / 3600d);
    }
}
