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
import org.chancery.web.Stoppable;

/** Files, texts and addresses to be taken in, what became of each, and what was rejected. */
public final class IngestScreen implements Screen, Stoppable {

    private static final int SHOWN = 50;

    /** Megabytes of one request; see {@link org.chancery.web.Limits}. */
    private static final long LARGEST = 32;

    private final Warming warming = new Warming();
    private final Queue queue;

    /** @param queue the one that programs send to as well */
    public IngestScreen(Queue queue) {
        this.queue = queue;
    }

    @Override
    public void addTo(Pages pages) {
        pages.live("/ingest", Role.REVIEWER, this::form);
        pages.upload("/ingest", Role.REVIEWER, this::send);
        pages.live("/ingest/jobs/{number}", Role.REVIEWER, this::job);
        pages.get("/rejects", Role.READER, IngestScreen::rejects);
    }

    @Override
    public int jobs() {
        return queue.pending();
    }

    @Override
    public void stop() {
        queue.stop();
    }

    private Shown form(Asked asked) {
        warming.begin(asked.site().reading());
        List<Job> jobs = queue.jobs(asked.site(), asked.visitor());
        IngestView view = new IngestView(
                jobs.subList(0, Math.min(jobs.size(), SHOWN)),
                warming.isReady(),
                Rejects.count(asked.session()),
                LARGEST);
        return Shown.page("Add reports", "ingest/form.jte", view, view);
    }

    private String send(Asked asked) throws IOException {
        return "/ingest/jobs/" + queue.submit(asked.site(), Sent.of(asked)).number();
    }

    private Shown job(Asked asked) {
        String number = asked.param("number");
        Job job = queue.job(asked.site(), asked.visitor(), number)
                .orElseThrow(
                        () -> Problem.missing(
                                "There is no submission " + number
                                        + " of yours: it is long ago, or the server was started anew since. What was taken in is in the archive all the same."));
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
