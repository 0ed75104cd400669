package org.chancery.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.annotate.Annotator;
import org.chancery.annotate.Sentence;
import org.junit.jupiter.api.Test;

final class TimedAnnotatorTest {

    private static final Annotator BUSY = new Annotator() {
        @Override
        public String describe() {
            return "busy";
        }

        @Override
        public List<Sentence> annotate(String body) {
            long end = TimedAnnotator.now() + 20_000_000;
            while (TimedAnnotator.now() < end) {
                Thread.onSpinWait();
            }
            return List.of();
        }
    };

    @Test
    void theTimeOfTheOtherAnnotatorIsCounted() {
        TimedAnnotator timed = new TimedAnnotator(BUSY);
        timed.annotate("a body");
        assertThat(timed.pace(0).annotating()).isGreaterThanOrEqualTo(20_000_000);
    }

    @Test
    void afterARestartNothingIsCounted() {
        TimedAnnotator timed = new TimedAnnotator(BUSY);
        timed.annotate("a body");
        timed.restart();
        assertThat(timed.pace(0).annotating()).isZero();
    }

    @Test
    void itGoesByTheDescriptionOfTheOther() {
        assertThat(new TimedAnnotator(BUSY).describe()).isEqualTo("busy");
    }

    @Test
    void thePaceIsTokensPerSecondOfProcessorTime() {
        assertThat(new Pace(3_000, 2_000_000_000L, 3_000_000_000L).lines())
                .containsSubsequence(
                        "1,500 tokens per CPU second", "3,000", "1,000", "(3,000 tokens in 3.0 CPU seconds)");
    }
}
