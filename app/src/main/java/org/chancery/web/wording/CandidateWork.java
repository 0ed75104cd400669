package org.chancery.web.wording;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.chancery.keep.Archive;
import org.chancery.keep.Session;
import org.chancery.merge.CurrentEncounters;
import org.chancery.web.Site;
import org.chancery.wording.CandidatePage;
import org.chancery.wording.Candidates;
import org.jspecify.annotations.Nullable;

/**
 * Looks for recurring wordings in the background: it reads all texts, which takes from seconds to minutes. What was found is kept
 * until somebody asks for it anew, and says of which state of the archive it is.
 */
final class CandidateWork {

    private static final int MOST = 8;

    private final ExecutorService one = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "candidates");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        return thread;
    });
    private final Map<Question, Job> jobs = new LinkedHashMap<>();

    /** @param fewest texts of a side */
    record Question(Archive archive, @Nullable String side, int fewest) {}

    /** What is being or was looked for. */
    record Job(Instant begun, CompletableFuture<Found> found) {

        long seconds(Instant now) {
            return Duration.between(begun, now).toSeconds();
        }

        /** What was found; empty while it is looked for. */
        Optional<Found> done() {
            return found.isDone() ? Optional.of(found.join()) : Optional.empty();
        }
    }

    /** @param state of the archive in which it was found */
    record Found(CandidatePage page, String state, Instant at) {}

    /** The last job for this question; begins one if there is none, if it failed, or if it is asked for anew. */
    synchronized Job job(Site site, Question question, boolean anew) {
        Job known = jobs.get(question);
        boolean usable = known != null && !known.found().isCompletedExceptionally();
        if (known != null && usable && !(anew && known.found().isDone())) {
            return known;
        }
        Job job = new Job(site.clock().instant(), CompletableFuture.supplyAsync(() -> find(site, question), one));
        jobs.remove(question);
        jobs.put(question, job);
        if (jobs.size() > MOST) {
            jobs.remove(jobs.keySet().iterator().next());
        }
        return job;
    }

    private static Found find(Site site, Question question) {
        try (Session session = question.archive().session()) {
            String state = CurrentEncounters.stand(session);
            CandidatePage page = new Candidates(session, site.knowledge()).page(question.side(), question.fewest());
            return new Found(page, state, site.clock().instant());
        }
    }
}
