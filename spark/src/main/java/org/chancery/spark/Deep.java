package org.chancery.spark;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Calls in a thread with room for deep sentences: a parser recurses with them, and some have thousands of words. */
final class Deep {

    private static final long STACK = 64L * 1024 * 1024;

    private Deep() {}

    /** A thread that knows that nobody waits for it any more, even where a library has cleared its interruption. */
    private static final class Reading extends Thread {

        private volatile boolean stopped;

        Reading(Runnable task) {
            super(null, task, "reading", STACK);
        }
    }

    /** @throws IllegalStateException if the work was called off: what fails from then on says nothing about what is read */
    static void ensureWanted() {
        if (Thread.currentThread() instanceof Reading reading && reading.stopped) {
            throw new IllegalStateException("the work was called off");
        }
    }

    static <T> T call(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Reading thread = new Reading(task);
        thread.start();
        try {
            return task.get();
        } catch (InterruptedException e) {
            thread.stopped = true;
            thread.interrupt();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the run was interrupted", e);
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            if (cause instanceof RuntimeException failure) {
                throw failure;
            }
            if (cause instanceof Error failure) {
                throw failure;
            }
            throw new IllegalStateException(cause == null ? e : cause);
        }
    }
}
