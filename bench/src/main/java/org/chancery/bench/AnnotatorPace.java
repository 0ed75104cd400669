package org.chancery.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.chancery.annotate.Annotator;
import org.chancery.annotate.Annotators;
import org.chancery.annotate.Sentence;
import org.chancery.ingest.DocumentLine;

/** Pace of the installed annotator, and of plain CoreNLP where it is installed. */
final class AnnotatorPace {

    /** In the adapter, which has another licence: known by its name only. */
    private static final String PLAIN = "org.chancery.corenlp.PlainPipeline";

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** Nanoseconds of processor time. */
    private static final long LONG_ENOUGH = 3_000_000_000L;

    private final List<DocumentLine> lines;
    private final int rounds;

    AnnotatorPace(List<DocumentLine> lines, int rounds) {
        this.lines = lines;
        this.rounds = rounds;
    }

    void measure(StagePaces paces) {
        plain().ifPresent(plain -> run(StagePaces.PLAIN, plain, paces));
        Annotator annotator = Annotators.installed();
        run(StagePaces.ANNOTATOR, text -> tokens(annotator.annotate(text)), paces);
    }

    private void run(String stage, ToIntFunction<String> annotator, StagePaces paces) {
        read(stage, annotator, paces, 1);
        paces.forget(stage);
        read(stage, annotator, paces, Math.max(1, rounds / 2));
    }

    /** Reads all reports so often, and on until it has taken long enough: a fast one needs many rounds to become warm. */
    private void read(String stage, ToIntFunction<String> annotator, StagePaces paces, int least) {
        long end = THREADS.getCurrentThreadCpuTime() + LONG_ENOUGH;
        for (int round = 0; round < least || THREADS.getCurrentThreadCpuTime() < end; round++) {
            for (DocumentLine line : lines) {
                int tokens = paces.timed(stage, 0, () -> annotator.applyAsInt(line.text()));
                paces.add(stage, tokens, 0, 0);
            }
        }
    }

    static int tokens(List<Sentence> sentences) {
        return sentences.stream().mapToInt(Sentence::size).sum();
    }

    @SuppressWarnings("unchecked")
    private static Optional<ToIntFunction<String>> plain() {
        try {
            return Optional.of((ToIntFunction<String>)
                    Class.forName(PLAIN).getDeclaredConstructor().newInstance());
        } catch (ClassNotFoundException absent) {
            return Optional.empty();
        } catch (ReflectiveOperationException exception) {
            throw new IllegalStateException(PLAIN + " cannot be made: are CoreNLP's models installed?", exception);
        }
    }
}
