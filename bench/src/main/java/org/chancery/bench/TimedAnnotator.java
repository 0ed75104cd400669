package org.chancery.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import org.chancery.annotate.Annotator;
import org.chancery.annotate.Sentence;

/** Another annotator, with its tokens and processor time counted. For one thread: what others do for it is not seen. */
final class TimedAnnotator implements Annotator {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Annotator annotator;
    private long tokens;
    private long nanoseconds;

    TimedAnnotator(Annotator annotator) {
        this.annotator = annotator;
    }

    /** Processor time of this thread so far, in nanoseconds. */
    static long now() {
        return THREADS.getCurrentThreadCpuTime();
    }

    @Override
    public String describe() {
        return annotator.describe();
    }

    @Override
    public List<Sentence> annotate(String body) {
        long begin = now();
        List<Sentence> sentences = annotator.annotate(body);
        nanoseconds += now() - begin;
        tokens += sentences.stream().mapToInt(Sentence::size).sum();
        return sentences;
    }

    /** Tokens and time since the beginning. */
    Pace pace(long reading) {
        return new Pace(tokens, nanoseconds, reading);
    }

    void restart() {
        tokens = 0;
        nanoseconds = 0;
    }
}
