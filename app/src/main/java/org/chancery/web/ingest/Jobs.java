package org.chancery.web.ingest;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.chancery.ingest.Bounds;
import org.chancery.ingest.Ingest;
import org.chancery.keep.Session;
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

    static final String NEW = "new";
    static final String VERSION = "new version";
    static final String KNOWN = "there already";

    private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);
    private static final int MOST_WAITING = 16;
    private static final int MOST_KEPT = 50;

    /** A request is small, but what it unpacks to need not be. */
    private static final Bounds BOUNDS = new Bounds(50_000, 1_000);

    private static final Duration LONGEST_END = Duration.ofSeconds(20);

    private final Site site;
    private final ExecutorService executor = Executors.newSingleThreadExecutor(task -> new Thread(task, "ingest"));
    private final Map<Integer, Job> jobs = new LinkedHashMap<>();
    private int last;

    Jobs(Site site) {
        this.site = site;
    }

    /**
     * @return the number of the job
     * @throws Problem 503 if too many wait already
     */
    synchronized int submit(Submission submission) {
        if (pending() >= MOST_WAITING) {
            submission.discard();
            throw new Problem(
                    503,
                    "Too many at once",
                    MOST_WAITING + " submissions wait already. Wait until some are read, and send it again.");
        }
        int number = ++last;
        jobs.put(number, Job.waiting(number, submission, site.clock().instant()));
        jobs.values().removeIf(job -> job.isOver() && job.number() <= number - MOST_KEPT);
        executor.execute(() -> run(number, submission));
        return number;
    }

    synchronized Optional<Job> job(int number) {
        return Optional.ofNullable(jobs.get(number));
    }

    /** The last first. */
    synchronized List<Job> all() {
        List<Job> all = new ArrayList<>(jobs.values());
        java.util.Collections.reverse(all);
        return all;
    }

    /** Those that wait or run. */
    synchronized int pending() {
        return (int) jobs.values().stream().filter(job -> !job.isOver()).count();
    }

    /** Ends what runs; what was kept so far stays. */
    void stop() {
        executor.shutdownNow();
        try {
            if (!executor.awaitTermination(LONGEST_END.toSeconds(), TimeUnit.SECONDS)) {
                LOG.warn("a report is still being read, and is given up");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void change(int number, UnaryOperator<Job> change) {
        jobs.computeIfPresent(number, (key, job) -> change.apply(job));
    }

    private void run(int number, Submission submission) {
        change(number, job -> job.reading(-1));
        Watched watched = new Watched(site.reading());
        try {
            Before before = before();
            Ingest ingest = new Ingest(
                    site.archive(),
                    watched,
                    Ingest.Settings.usual().within(BOUNDS),
                    site.clock(),
                    progress -> change(number, job -> job.reading(progress.share())));
            ingest.run(submission.inputs());
            try (Session session = site.archive().session()) {
                List<Job.Seen> seen = seen(session, watched, before);
                List<Job.Refused> refused = refused(session, submission, before);
                change(number, job -> job.done(seen, refused));
            }
        } catch (ReadException e) {
            change(number, job -> job.failed(String.valueOf(e.getMessage())));
        } catch (RuntimeException e) {
            LOG.error("the submission \"{}\" could not be taken in", submission.label(), e);
            change(
                    number,
                    job -> job.failed(
                            "Something went wrong; the log of the server says what. What was read before is kept."));
        } finally {
            submission.discard();
        }
    }

    /** The last numbers before a job: what has a later one came with it, or at the same time from elsewhere. */
    private record Before(long report, long reject) {}

    private Before before() {
        try (Session session = site.archive().session()) {
            return session.handle()
                    .createQuery("SELECT (SELECT COALESCE(MAX(report), 0) FROM reports),"
                            + " (SELECT COALESCE(MAX(reject), 0) FROM rejects)")
                    .map((row, context) -> new Before(row.getLong(1), row.getLong(2)))
                    .one();
        }
    }

    private static List<Job.Seen> seen(Session session, Watched watched, Before before) {
        List<Job.Seen> seen = new ArrayList<>();
        for (String fingerprint : watched.fingerprints()) {
            session.reportWith(fingerprint).ifPresent(report -> {
                boolean old = report.report() <= before.report();
                String outcome = old ? KNOWN : report.replaces() != null ? VERSION : NEW;
                seen.add(new Job.Seen(
                        report.doc(), report.title(), report.publisherName(), report.published(), outcome));
            });
        }
        return seen;
    }

    private static List<Job.Refused> refused(Session session, Submission submission, Before before) {
        List<Job.Refused> refused = new ArrayList<>();
        Path folder = submission.folder();
        session.handle()
                .createQuery("SELECT input, position, reason FROM rejects WHERE reject > :before ORDER BY reject")
                .bind("before", before.reject())
                .map((row, context) -> new Rejection(row.getString(1), row.getLong(2), row.getString(3)))
                .forEach(one -> {
                    boolean ours = submission.inputs().stream().anyMatch(one.input()::startsWith)
                            || folder != null && one.input().startsWith(folder.toString());
                    if (ours) {
                        refused.add(new Job.Refused(one.shown(), Rejects.reason(one.reason())));
                    }
                });
        return refused;
    }

    private record Rejection(String input, long position, String reason) {

        String shown() {
            return Rejects.shown(input) + (position > 0 ? ", number " + position : "");
        }
    }
}
