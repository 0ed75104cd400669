package org.chancery.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.chancery.ingest.DocumentLine;
import org.chancery.ingest.DocumentLine.WrongLineException;
import org.chancery.ingest.LineSource;
import org.jspecify.annotations.Nullable;

/**
 * Reads many documents with several threads. One thread takes lines in and puts records out, in the order of the input; so
 * the output does not depend on the number of threads. What is in work at a time is bounded in lines and in bytes.
 */
final class Batch {

    private static final int WINDOW_PER_THREAD = 8;
    private static final long MOST_BYTES_IN_WORK = 64L * 1024 * 1024;

    /** A parser recurses with the depth of a sentence, and some sentences have thousands of words. */
    private static final long STACK = 64L * 1024 * 1024;

    private final BatchWork work;
    private final int threads;
    private final Progress progress;
    private final Deque<InWork> inWork = new ArrayDeque<>();
    private long bytesInWork;

    Batch(BatchWork work, int threads, Progress progress) {
        this.work = work;
        this.threads = threads;
        this.progress = progress;
    }

    /**
     * Reads all lines of the input.
     *
     * @throws BrokenInputException if the input breaks off; all lines before that are in the output
     * @throws IOException if the output cannot be written
     */
    void run(LineSource in, BatchOutput out) throws IOException {
        ExecutorService workers =
                Executors.newFixedThreadPool(threads, task -> new Thread(null, task, "reading", STACK));
        try {
            Optional<LineSource.Line> line = next(in, out, workers);
            while (line.isPresent()) {
                LineSource.Line taken = line.get();
                inWork.add(new InWork(taken, workers.submit(() -> read(taken))));
                bytesInWork += taken.bytes().length;
                while (inWork.size() >= threads * WINDOW_PER_THREAD || bytesInWork > MOST_BYTES_IN_WORK) {
                    putOutOne(out);
                }
                line = next(in, out, workers);
            }
            putOutAll(out);
        } finally {
            workers.shutdownNow();
        }
    }

    private Optional<LineSource.Line> next(LineSource in, BatchOutput out, ExecutorService workers) throws IOException {
        try {
            return in.next();
        } catch (IOException e) {
            putOutAll(out);
            workers.shutdown();
            throw new BrokenInputException(e);
        }
    }

    private void putOutAll(BatchOutput out) throws IOException {
        while (!inWork.isEmpty()) {
            putOutOne(out);
        }
    }

    private void putOutOne(BatchOutput out) throws IOException {
        InWork oldest = inWork.remove();
        Outcome outcome = await(oldest.outcome);
        bytesInWork -= oldest.line.bytes().length;
        if (outcome.record != null) {
            out.accept(oldest.line.number(), outcome.id, outcome.record);
        } else {
            out.reject(oldest.line, outcome.id, outcome.reason);
        }
        progress.done(outcome.record != null);
    }

    private Outcome await(Future<Outcome> outcome) {
        while (true) {
            try {
                return outcome.get(1, TimeUnit.SECONDS);
            } catch (TimeoutException e) {
                progress.tick();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("the run was interrupted", e);
            } catch (ExecutionException e) {
                return Outcome.rejected(null, reason(e.getCause() == null ? e : e.getCause()));
            }
        }
    }

    private Outcome read(LineSource.Line line) {
        String id = null;
        try {
            DocumentLine document = DocumentLine.parse(line);
            id = document.id();
            return new Outcome(id, work.answer(document), "");
        } catch (WrongLineException e) {
            return Outcome.rejected(e.id().orElse(null), e.getMessage());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            // One document must not end the run; its line is kept, so that it can be looked into.
            return Outcome.rejected(id, reason(e));
        }
    }

    private static String reason(Throwable thrown) {
        if (thrown instanceof OutOfMemoryError) {
            return "reading it needs more memory than there is; give the program more or split the text";
        }
        if (thrown instanceof IllegalArgumentException && thrown.getMessage() != null) {
            return thrown.getMessage();
        }
        String message = thrown.getMessage() == null ? "" : ": " + thrown.getMessage();
        return "reading it failed with " + thrown.getClass().getSimpleName() + message;
    }

    private record InWork(LineSource.Line line, Future<Outcome> outcome) {}

    private record Outcome(@Nullable String id, @Nullable String record, String reason) {

        static Outcome rejected(@Nullable String id, @Nullable String reason) {
            return new Outcome(id, null, reason == null ? "unknown" : reason);
        }
    }

    /** The input breaks off or is damaged. */
    static final class BrokenInputException extends IOException {

        private static final long serialVersionUID = 1L;

        BrokenInputException(IOException cause) {
            super(cause.getMessage(), cause);
        }
    }
}
