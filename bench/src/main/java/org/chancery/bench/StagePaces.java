package org.chancery.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/** Processor time and allocation of stages, each with the tokens that it took, for one thread. */
final class StagePaces {

    /** The stage that all others are compared with. */
    static final String PLAIN = "plain CoreNLP";

    static final String ANNOTATOR = "the installed annotator";

    /** All stages behind the annotator. */
    static final String BEHIND = "all behind the annotator";

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final double NANOSECONDS = 1e9;

    /** @param spent nanoseconds of processor time, and bytes that were allocated */
    private record Pace(long tokens, long spent, long bytes) {

        double perSecond() {
            return tokens * NANOSECONDS / Math.max(1, spent);
        }

        double bytesEach() {
            return (double) bytes / Math.max(1, tokens);
        }

        Pace plus(Pace other) {
            return new Pace(tokens + other.tokens, spent + other.spent, bytes + other.bytes);
        }
    }

    private final Map<String, Pace> stages = new LinkedHashMap<>();

    /** What the work gives; the time that it takes counts for the stage. */
    <T> T timed(String stage, int tokens, Supplier<T> work) {
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        long begin = THREADS.getCurrentThreadCpuTime();
        T made = work.get();
        long spent = THREADS.getCurrentThreadCpuTime() - begin;
        add(stage, tokens, spent, THREADS.getCurrentThreadAllocatedBytes() - bytes);
        return made;
    }

    void add(String stage, long tokens, long nanoseconds, long bytes) {
        stages.merge(stage, new Pace(tokens, nanoseconds, bytes), Pace::plus);
    }

    void forget(String stage) {
        stages.remove(stage);
    }

    String table() {
        StringBuilder text = new StringBuilder(
                String.format(Locale.ROOT, "%-28s %16s %12s%n", "", "tokens/CPU sec.", "bytes/token"));
        stages.forEach((stage, pace) -> text.append(
                String.format(Locale.ROOT, "%-28s %,16.0f %,12.0f%n", stage, pace.perSecond(), pace.bytesEach())));
        if (stages.containsKey(PLAIN)) {
            text.append(String.format(
                    Locale.ROOT,
                    "%-28s %,16.0f%n%-28s %16.1f%n%-28s %16.1f%n",
                    "reading, annotator included",
                    whole(),
                    "  of plain CoreNLP, times",
                    whole() / of(PLAIN),
                    "behind the annotator, times",
                    of(BEHIND) / of(PLAIN)));
        }
        return text.toString();
    }

    /** The same for programs, with the command that gave it. */
    String yaml(String command) {
        StringBuilder text = new StringBuilder(
                "# Written by --record.\ncommand: \"" + command + "\"\n" + "tokens per CPU second:\n");
        stages.forEach((stage, pace) ->
                text.append(String.format(Locale.ROOT, "  \"%s\": %.0f%n", stage.strip(), pace.perSecond())));
        text.append("bytes per token:\n");
        stages.forEach((stage, pace) ->
                text.append(String.format(Locale.ROOT, "  \"%s\": %.0f%n", stage.strip(), pace.bytesEach())));
        if (stages.containsKey(PLAIN)) {
            text.append(String.format(
                    Locale.ROOT,
                    "times as fast as plain CoreNLP:%n  all: %.1f%n  behind the annotator: %.1f%n",
                    whole() / of(PLAIN),
                    of(BEHIND) / of(PLAIN)));
        }
        return text.toString();
    }

    /** Tokens per second if one token after the other goes through annotator and all stages. */
    private double whole() {
        return 1 / (1 / of(ANNOTATOR) + 1 / of(BEHIND));
    }

    private double of(String stage) {
        Pace pace = stages.get(stage);
        return pace == null ? Double.NaN : pace.perSecond();
    }
}
