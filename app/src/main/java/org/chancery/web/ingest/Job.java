package org.chancery.web.ingest;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One submission and how far it is, as of a moment.
 *
 * @param share done, from 0 to 1; negative if unknown
 * @param seen reports that were taken in or were there already
 * @param failure why it ended before its end; null if it did not
 */
public record Job(
        int number,
        String label,
        String who,
        Instant sent,
        State state,
        double share,
        List<Seen> seen,
        List<Refused> refused,
        @Nullable String failure) {

    /** Where a job stands. */
    public enum State {
        WAITING,
        READING,
        DONE,
        FAILED;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @param outcome new, new version, or there already */
    public record Seen(
            String doc,
            String title,
            String publisher,
            @Nullable String published,
            String outcome) {}

    /** @param item the file, address or line that could not be taken in */
    public record Refused(String item, String reason) {}

    static Job waiting(int number, Submission submission, Instant sent) {
        return new Job(
                number, submission.label(), submission.who(), sent, State.WAITING, -1, List.of(), List.of(), null);
    }

    Job reading(double done) {
        return new Job(number, label, who, sent, State.READING, done, seen, refused, null);
    }

    Job done(List<Seen> taken, List<Refused> rejected) {
        return new Job(number, label, who, sent, State.DONE, 1, taken, rejected, null);
    }

    Job failed(String why) {
        return new Job(number, label, who, sent, State.FAILED, share, seen, refused, why);
    }

    public boolean isOver() {
        return state == State.DONE || state == State.FAILED;
    }

    public int percent() {
        return share < 0 ? 0 : (int) Math.round(share * 100);
    }

    public long count(String outcome) {
        return seen.stream().filter(one -> one.outcome().equals(outcome)).count();
    }
}
