package org.chancery.web.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.chancery.web.Asked;
import org.chancery.web.Pages;
import org.chancery.web.Problem;
import org.chancery.web.Role;
import org.chancery.web.Screen;
import org.chancery.web.Shown;
import org.chancery.web.Site;
import org.chancery.web.Stoppable;
import org.jspecify.annotations.Nullable;

/** Files, texts and addresses to be taken in, what became of each, and what was rejected. */
public final class IngestScreen implements Screen, Stoppable {

    private static final int SHOWN = 50;

    /** Megabytes of one request; see {@link org.chancery.web.Limits}. */
    private static final long LARGEST = 32;

    private final Warming warming = new Warming();
    private @Nullable Jobs jobs;

    @Override
    public void addTo(Pages pages) {
        pages.live("/ingest", Role.REVIEWER, this::form);
        pages.upload("/ingest", Role.REVIEWER, this::send);
        pages.live("/ingest/jobs/{number}", Role.REVIEWER, this::job);
        pages.get("/rejects", Role.READER, IngestScreen::rejects);
    }

    @Override
    public synchronized int jobs() {
        return jobs == null ? 0 : jobs.pending();
    }

    @Override
    public void stop() {
        Jobs running;
        synchronized (this) {
            running = jobs;
        }
        if (running != null) {
            running.stop();
        }
    }

    private synchronized Jobs jobs(Site site) {
        Jobs known = jobs;
        if (known == null) {
            known = new Jobs(site);
            jobs = known;
        }
        return known;
    }

    private Shown form(Asked asked) {
        warming.begin(asked.site().reading());
        IngestView view =
                new IngestView(jobs(asked.site()).all(), warming.isReady(), Rejects.count(asked.session()), LARGEST);
        return Shown.page("Add reports", "ingest/form.jte", view, view);
    }

    private String send(Asked asked) throws IOException {
        return "/ingest/jobs/" + jobs(asked.site()).submit(Sent.of(asked));
    }

    private Shown job(Asked asked) {
        String number = asked.param("number");
        Job job = number.matches("\\d{1,9}")
                ? jobs(asked.site()).job(Integer.parseInt(number)).orElse(null)
                : null;
        if (job == null) {
            throw Problem.missing(
                    "There is no submission " + number
                            + ": it is long ago, or the server was started anew since. What was taken in is in the archive all the same.");
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("item", "outcome", "doc", "reason"));
        job.seen().forEach(seen -> rows.add(List.of(seen.title(), seen.outcome(), seen.doc(), "")));
        job.refused().forEach(refused -> rows.add(List.of(refused.item(), "rejected", "", refused.reason())));
        return Shown.table("Adding " + job.label(), "ingest/job.jte", job, job, rows);
    }

    private static Shown rejects(Asked asked) {
        int from = asked.number("from", 0, 0, Integer.MAX_VALUE - SHOWN);
        long all = Rejects.count(asked.session());
        List<RejectsView.Row> rows = Rejects.page(asked.session(), from, SHOWN);
        String next = from + SHOWN < all ? "/rejects?from=" + (from + SHOWN) : null;
        RejectsView view = new RejectsView(rows, all, from, next);
        List<List<String>> table = new ArrayList<>();
        table.add(List.of("at", "input", "position", "doc", "reason"));
        rows.forEach(row -> table.add(List.of(
                row.madeAt(),
                row.input(),
                String.valueOf(row.position()),
                row.doc() == null ? "" : row.doc(),
                row.reason())));
        return Shown.table("Rejected", "ingest/rejects.jte", view, view, table);
    }
}
