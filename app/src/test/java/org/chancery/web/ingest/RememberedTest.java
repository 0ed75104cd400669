package org.chancery.web.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class RememberedTest {

    private static final Job.Seen SEEN = new Job.Seen("a", "", "", null, Job.NEW);

    @Test
    void ofJobsThatAreOverTheLastOnesAreRemembered() {
        Remembered jobs = new Remembered(3, 100);
        for (int i = 1; i <= 10; i++) {
            end(jobs, i, 1);
        }
        assertThat(numbers(jobs)).containsExactly(10, 9, 8);
        assertThat(jobs.job(7)).isEmpty();
    }

    @Test
    void aJobThatWaitsIsNeverForgotten() {
        Remembered jobs = new Remembered(1, 100);
        jobs.add(Job.waiting(1, submission(), Instant.EPOCH));
        for (int i = 2; i <= 10; i++) {
            end(jobs, i, 1);
        }
        assertThat(numbers(jobs)).containsExactly(10, 1);
        assertThat(jobs.pending()).isEqualTo(1);
    }

    @Test
    void aJobThatHasJustEndedIsRememberedHoweverMuchItTells() {
        Remembered jobs = new Remembered(10, 100);
        end(jobs, 1, 60);
        end(jobs, 2, 30);
        end(jobs, 3, 30);
        assertThat(numbers(jobs)).containsExactly(3, 2);
        end(jobs, 4, 1_000);
        assertThat(numbers(jobs)).containsExactly(4);
        end(jobs, 5, 1);
        assertThat(numbers(jobs)).containsExactly(5);
    }

    @Test
    void oneThatEndsBeforeAnOlderOneStays() {
        Remembered jobs = new Remembered(1, 100);
        jobs.add(Job.waiting(1, submission(), Instant.EPOCH));
        end(jobs, 2, 1);
        jobs.change(1, job -> job.failed("no"));
        assertThat(numbers(jobs)).containsExactly(1);
    }

    private static void end(Remembered jobs, int number, int told) {
        jobs.add(Job.waiting(number, submission(), Instant.EPOCH));
        jobs.change(number, job -> job.done(Job.Counts.NONE, Collections.nCopies(told, SEEN), List.of()));
    }

    private static Submission submission() {
        return new Submission("one", List.of("one.txt"), null, "local");
    }

    private static List<Integer> numbers(Remembered jobs) {
        return jobs.all().stream().map(Job::number).toList();
    }
}
