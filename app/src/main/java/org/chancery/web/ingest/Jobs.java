package org.chancery.web.ingest;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.chancery.ingest.Bounds;
import org.chancery.ingest.Ingest;
import org.chancery.read.ReadException;
import org.chancery.web.Problem;
import org.chancery.web.Site;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes submissions in, one after the other: an archive has one writer, and reading uses all cores as it is. Jobs outlive the
 * request that sent them, not the server.
 */
final class Jobs {

    private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);
    private static final int MOST_WAITING = 16;
    private static final int MOST_OVER = 200;
    private static final int MOST_TOLD = 50_000;

    /** A request is small, but what it unpacks to need not be. */
    private static final Bounds BOUNDS = new Bounds(50_000, 1_000);

    private static final Duration LONGEST_END = Duration.ofSeconds(20);

    private final Site site;
    private final ExecutorService executor = Executors.newSingleThreadExecutor(task -> new Thread(task, "ingest"));
    private final Remembered jobs = new Remembered(MOST_OVER, MOST_TOLD);
    private int last;

    Jobs(Site site) {
        this.site = site;
    }

    /**
     * @return as it waits
     * @throws Problem 503 if too many wait already
     */
    synchronized Job submit(Submission submission) {
        if (jobs.pending() >= MOST_WAITING) {
            submission.discard();
            throw new Problem(
                    503,
                    "Too many at once",
                    MOST_WAITING + " submissions wait already. Wait until some are read, and send it again.");
        }
        Job job = Job.waiting(++last, submission, site.clock().instant());
        jobs.add(job);
        executor.execute(new Run(job.number(), submission));
        return job;
    }

    Optional<Job> job(int number) {
        return jobs.job(number);
    }

    /** The last first. */
    List<Job> all() {
        return jobs.all();
    }

    /** Those that wait or run. */
    int pending() {
        return jobs.pending();
    }

    /** Ends what runs, and drops what waits; what was kept so far stays. */
    void stop() {
        for (Runnable waiting : executor.shutdownNow()) {
            ((Run) waiting).submission.discard();
        }
        try {
            if (!executor.awaitTermination(LONGEST_END.toSeconds(), TimeUnit.SECONDS)) {
                LOG.warn("a report is still being read, and is given up");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The taking in of one submission. */
    private final class Run implements Runnable {

        private final int number;
        private final Submission submission;

        Run(int number, Submission submission) {
            this.number = number;
            this.submission = submission;
        }

        @Override
        public void run() {
            jobs.change(number, job -> job.reading(-1, Job.Counts.NONE));
            try {
                takeIn();
            } catch (ReadException e) {
                jobs.change(number, job -> job.failed(String.valueOf(e.getMessage())));
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
                // Whatever it was: a job that never ended would be asked for without an end.
                LOG.error("the submission \"{}\" could not be taken in", submission.label(), e);
                jobs.change(
                        number,
                        job -> job.failed(
                                "Something went wrong; the log of the server says what. What was read before is kept."));
            } finally {
                submission.discard();
            }
        }

        private void takeIn() throws ReadException {
            Watched watched = new Watched(site.reading(), Job.MOST_TOLD);
            Became became = Became.since(site.archive());
            Ingest ingest = new Ingest(
                    site.archive(),
                    watched,
                    Ingest.Settings.usual().within(BOUNDS),
                    site.clock(),
                    progress -> jobs.change(number, job -> job.reading(progress.share(), counts(progress.summary()))));
            Job.Counts counts = counts(ingest.run(submission.inputs()));
            List<Job.Seen> seen = became.seen(watched);
            List<Job.Refused> refused = became.refused(submission);
            jobs.change(number, job -> job.done(counts, seen, refused));
        }

        private static Job.Counts counts(Ingest.Summary summary) {
            return new Job.Counts(
                    summary.added(), summary.versions(), summary.known() + summary.reread(), summary.rejected());
        }
    }
}
