package org.chancery.web.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chancery.web.Problem;
import org.chancery.web.Role;
import org.chancery.web.Site;
import org.chancery.web.Visitor;
import org.jspecify.annotations.Nullable;

/**
 * The submissions of a server, whether they come from the page or from programs: all wait in one row. Whoever sent one sees what
 * became of it, as admins do, and nobody else.
 */
public final class Queue {

    private @Nullable Jobs jobs;

    /**
     * Has a file taken in that a program sent.
     *
     * @param name of the file; its ending says what it is
     * @param label how it is called to people
     * @throws Problem 503 if too many wait already
     */
    public Job submit(Site site, Visitor visitor, String name, byte[] bytes, String label) throws IOException {
        Path folder = Files.createTempDirectory(Sent.FOLDER);
        Path file = folder.resolve(Sent.name(name));
        Submission submission = new Submission(label, List.of(file.toString()), folder, visitor.name());
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            submission.discard();
            throw e;
        }
        return submit(site, submission);
    }

    /** @throws Problem 503 if too many wait already */
    Job submit(Site site, Submission submission) {
        return jobs(site).submit(submission);
    }

    /** A job that this visitor may see. @param number as digits; anything else names none */
    public Optional<Job> job(Site site, Visitor visitor, String number) {
        return number.matches("\\d{1,9}")
                ? jobs(site).job(Integer.parseInt(number)).filter(job -> maySee(visitor, job))
                : Optional.empty();
    }

    /** Those that this visitor may see, the last first. */
    List<Job> jobs(Site site, Visitor visitor) {
        return jobs(site).all().stream().filter(job -> maySee(visitor, job)).toList();
    }

    private static boolean maySee(Visitor visitor, Job job) {
        return visitor.may(Role.ADMIN) || visitor.name().equals(job.who());
    }

    private synchronized Jobs jobs(Site site) {
        Jobs known = jobs;
        if (known == null) {
            known = new Jobs(site);
            jobs = known;
        }
        return known;
    }

    synchronized int pending() {
        return jobs == null ? 0 : jobs.pending();
    }

    void stop() {
        Jobs running;
        synchronized (this) {
            running = jobs;
        }
        if (running != null) {
            running.stop();
        }
    }
}
