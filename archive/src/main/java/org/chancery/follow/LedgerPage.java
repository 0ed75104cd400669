package org.chancery.follow;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Commitments and what reports say of them since.
 *
 * @param asOf last day of the archive
 * @param rule how states are found, in words
 * @param grades how many of the commitments shown a person has graded, and their average from −1 to 1
 */
public record LedgerPage(
        @Nullable String from,
        @Nullable String until,
        int reports,
        String asOf,
        String rule,
        Grades grades,
        List<Item> commitments) {

    /** What reports say of one. None of them is a judgement. */
    public enum State {
        OPEN,
        REAFFIRMED,
        REPORTED_DONE
    }

    /** @param average 0 if there are none */
    public record Grades(int number, double average) {

        /** From 0 to 100. */
        public double percent() {
            return (average + 1) / 2 * 100;
        }
    }

    /** A person's grade: −1 not kept or against, 0 partly or under way, 1 kept; with the evidence for it. */
    public record Grade(String id, int grade, String who, String evidence, String madeAt) {

        public Grade {
            if (grade < -1 || grade > 1) {
                throw new IllegalArgumentException("a grade is -1, 0 or +1, not " + grade);
            }
            if (who.isBlank() || evidence.isBlank()) {
                throw new IllegalArgumentException("a grade needs a name (--who) and evidence (--evidence)");
            }
        }
    }

    /**
     * One commitment; repetitions stand in {@code reaffirmed}.
     *
     * @param id lasting id of the first time
     * @param overdue whether its date is past on the last day of the archive
     * @param sides whose publishers report it
     * @param doneWords what was said of it as done
     * @param grade the latest of a person; null if none
     */
    public record Item(
            String id,
            List<String> by,
            List<String> to,
            String strength,
            String action,
            @Nullable String due,
            boolean overdue,
            @Nullable String condition,
            List<String> sides,
            Report first,
            State state,
            List<Report> reaffirmed,
            @Nullable Report done,
            @Nullable String doneWords,
            @Nullable Grade grade) {}
}
