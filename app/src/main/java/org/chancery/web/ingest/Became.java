package org.chancery.web.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chancery.keep.Archive;
import org.chancery.keep.ReportRow;
import org.chancery.keep.Session;
import org.jspecify.annotations.Nullable;

/**
 * What became of the reports of a job, told from the archive: what has a later number than the last before the job came with it, or
 * at the same time from elsewhere.
 */
final class Became {

    private final Archive archive;
    private final long report;
    private final long reject;

    private Became(Archive archive, long report, long reject) {
        this.archive = archive;
        this.report = report;
        this.reject = reject;
    }

    /** Asked before the job begins. */
    static Became since(Archive archive) {
        try (Session session = archive.session()) {
            return session.handle()
                    .createQuery("SELECT (SELECT COALESCE(MAX(report), 0) FROM reports),"
                            + " (SELECT COALESCE(MAX(reject), 0) FROM rejects)")
                    .map((row, context) -> new Became(archive, row.getLong(1), row.getLong(2)))
                    .one();
        }
    }

    /** Of the reports that came through, each once, in the order of the archive: those that are new stand as they were sent. */
    List<Job.Seen> seen(Watched watched) {
        List<ReportRow> kept = new ArrayList<>();
        try (Session session = archive.session()) {
            for (String fingerprint : watched.fingerprints()) {
                session.reportWith(fingerprint).ifPresent(kept::add);
            }
        }
        kept.sort(Comparator.comparingLong(ReportRow::report));
        return kept.stream().map(this::seen).toList();
    }

    private Job.Seen seen(ReportRow kept) {
        boolean old = kept.report() <= report;
        String outcome = old ? Job.KNOWN : kept.replaces() != null ? Job.VERSION : Job.NEW;
        return new Job.Seen(kept.doc(), kept.title(), kept.publisherName(), kept.published(), outcome);
    }

    List<Job.Refused> refused(Submission submission) {
        List<Job.Refused> refused = new ArrayList<>();
        try (Session session = archive.session()) {
            session.handle()
                    .createQuery(
                            "SELECT input, position, doc, reason FROM rejects WHERE reject > :before ORDER BY reject")
                    .bind("before", reject)
                    .map((row, context) ->
                            new Rejection(row.getString(1), row.getLong(2), row.getString(3), row.getString(4)))
                    .forEach(one -> {
                        if (refused.size() < Job.MOST_TOLD && one.isOf(submission)) {
                            refused.add(one.told());
                        }
                    });
        }
        return refused;
    }

    private record Rejection(
            String input, long position, @Nullable String doc, String reason) {

        boolean isOf(Submission submission) {
            Path folder = submission.folder();
            return submission.inputs().stream().anyMatch(input::startsWith)
                    || folder != null && input.startsWith(folder.toString());
        }

        Job.Refused told() {
            String item = Rejects.shown(input) + (position > 0 ? ", number " + position : "");
            return new Job.Refused(item, position, doc, Rejects.reason(reason));
        }
    }
}
