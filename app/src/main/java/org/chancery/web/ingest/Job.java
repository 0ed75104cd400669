package org.chancery.web.ingest;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One submission and how far it is, as of a moment.
 *
 * @param who sent it
 * @param share done, from 0 to 1; negative if unknown
 * @param counts of all reports in it, as far as they are done
 * @param seen reports that were taken in or were there already, at most {@link #MOST_TOLD}; none before the end
 * @param refused what could not be taken in, at most {@link #MOST_TOLD}; none before the end
 * @param failure why it ended before its end; null if it did not
 */
public record Job(
        int number,
        String label,
        String who,
        Instant sent,
        State state,
        double share,
        Counts counts,
        List<Seen> seen,
        List<Refused> refused,
        @Nullable String failure) {

    /** So many reports of one job are told by their names, and so many rejects; the counts are of all. */
    public static final int MOST_TOLD = 10_000;

    public static final String NEW = "new";
    public static final String VERSION = "new version";
    public static final String KNOWN = "there already";

    public Job {
        seen = List.copyOf(seen);
        refused = List.copyOf(refused);
    }

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

    /** @param outcome {@link #NEW}, {@link #VERSION} or {@link #KNOWN} */
    public record Seen(
            String doc,
            String title,
            String publisher,
            @Nullable String published,
            String outcome) {}

    /**
     * @param item the file, address or line that could not be taken in
     * @param position line or number in the file, from 1; 0 where it is the file as a whole
     * @param doc its id, where it told one
     */
    public record Refused(
            String item, long position, @Nullable String doc, String reason) {}

    /** How many reports became what. @param known those that were there already */
    public record Counts(long added, long versions, long known, long rejected) {

        static final Counts NONE = new Counts(0, 0, 0, 0);

        /** Those that stand in the archive. */
        public long kept() {
            return added + versions + known;
        }
    }

    static Job waiting(int number, Submission submission, Instant sent) {
        return new Job(
                number,
                submission.label(),
                submission.who(),
                sent,
                State.WAITING,
                -1,
                Counts.NONE,
                List.of(),
                List.of(),
                null);
    }

    Job reading(double done, Counts soFar) {
        return new Job(number, label, who, sent, State.READING, done, soFar, seen, refused, null);
    }

    Job done(Counts all, List<Seen> taken, List<Refused> rejected) {
        return new Job(number, label, who, sent, State.DONE, 1, all, taken, rejected, null);
    }

    Job failed(String why) {
        return new Job(number, label, who, sent, State.FAILED, share, counts, seen, refused, why);
    }

    public boolean isOver() {
        return state == State.DONE || state == State.FAILED;
    }

    public int percent() {
        return share < 0 ? 0 : (int) Math.round(share * 100);
    }
}
