package org.chancery.api;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.web.Problem;
import org.chancery.web.Role;
import org.chancery.web.ingest.Job;
import org.chancery.web.ingest.Queue;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Takes reports in while nobody waits, in one row with what pages send, and tells what became of each. */
final class IngestCalls {

    private static final int BYTES = 4;

    private final Queue queue;

    /** Jobs end with their server, and numbers begin anew: an address of the server before must not name a job of this one. */
    private final String start;

    IngestCalls(Queue queue) {
        this.queue = queue;
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        this.start = HexFormat.of().formatHex(bytes) + "-";
    }

    List<Operation> operations() {
        return List.of(
                Operation.post("/ingest", Role.REVIEWER, this::send).taking(SentFile.types()),
                Operation.get("/ingest/{job}", Set.of(), this::job).needing(Role.REVIEWER));
    }

    private Reply send(Call call) throws IOException {
        SentFile file = SentFile.of(call);
        Job job = queue.submit(call.site(), call.asked().visitor(), file.name(), file.bytes(), file.label());
        return Reply.json(told(job)).status(202).with("Location", address(job));
    }

    private Reply job(Call call) {
        String part = call.part("job");
        Optional<Job> job = part.startsWith(start)
                ? queue.job(call.site(), call.asked().visitor(), part.substring(start.length()))
                : Optional.empty();
        return Reply.json(told(job.orElseThrow(() -> Problem.missing("There is no job \"" + part
                + "\" of yours: it ended long ago, or the server was started anew since and dropped what was not read yet."
                + " Send it again: what is kept already is not kept twice."))));
    }

    private ObjectNode told(Job job) {
        ObjectNode told = Wire.object();
        told.put("job", address(job));
        told.put("label", job.label());
        told.put("sent_at", job.sent().toString());
        told.put("state", state(job));
        told.put("reason", reason(job));
        told.put("percent", job.percent());
        told.putObject("counts")
                .put("added", job.counts().added())
                .put("version", job.counts().versions())
                .put("unchanged", job.counts().known())
                .put("rejected", job.counts().rejected());
        ArrayNode reports = told.putArray("reports");
        job.seen().forEach(seen -> reports.add(kept(seen)));
        ArrayNode rejects = told.putArray("rejects");
        job.refused()
                .forEach(refused -> rejects.addObject()
                        .put("item", refused.item())
                        .put("position", refused.position())
                        .put("doc", refused.doc())
                        .put("reason", refused.reason()));
        return told;
    }

    private static ObjectNode kept(Job.Seen seen) {
        String report = ApiScreen.ROOT + "/reports/" + Addresses.part(seen.doc());
        return Wire.object()
                .put("doc", seen.doc())
                .put("outcome", outcome(seen.outcome()))
                .put("report", report)
                .put("record", report + "/record");
    }

    /** In the words that keeping one report answers with. */
    private static String outcome(String word) {
        return switch (word) {
            case Job.NEW -> "added";
            case Job.VERSION -> "version";
            default -> "unchanged";
        };
    }

    /** A job that is through is kept if anything of it stands in the archive. */
    private static String state(Job job) {
        return switch (job.state()) {
            case WAITING -> "waiting";
            case READING -> "reading";
            case FAILED -> "failed";
            case DONE -> isRejected(job) ? "rejected" : "kept";
        };
    }

    private static boolean isRejected(Job job) {
        return job.state() == Job.State.DONE && job.counts().kept() == 0;
    }

    private static @Nullable String reason(Job job) {
        if (!isRejected(job)) {
            return job.failure();
        }
        return job.refused().isEmpty()
                ? "There is no report in it."
                : job.refused().get(0).reason();
    }

    private String address(Job job) {
        return ApiScreen.ROOT + "/ingest/" + start + job.number();
    }
}
