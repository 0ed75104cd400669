package org.chancery.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.chancery.read.Span;
import org.junit.jupiter.api.Test;

final class TimeScoreTest {

    private static final String TEXT = "They met on late Friday, and again in May.";
    private static final List<TimedText.Mark> MARKED =
            List.of(mark("late Friday", "2031-03-07"), mark("May", "2031-05"));

    private static TimedText.Mark mark(String words, String value) {
        int begin = TEXT.indexOf(words);
        return new TimedText.Mark(new Span(begin, begin + words.length()), "DATE", value);
    }

    private static TimeScore score(TimedText.Mark... found) {
        TimeScore score = new TimeScore();
        score.add(TEXT, MARKED, List.of(found));
        return score;
    }

    @Test
    void aCommaAtTheEdgeDoesNotCount() {
        assertThat(score(mark("late Friday,", "2031-03-07"), mark("May.", "2031-05"))
                        .strict())
                .isEqualTo(1);
    }

    @Test
    void anOverlapIsARelaxedMatchOnly() {
        TimeScore score = score(mark("Friday", "2031-03-07"), mark("May", "2031-05"));
        assertThat(List.of(score.strict(), score.relaxed())).containsExactly(0.5, 1.0);
    }

    @Test
    void aWrongValueIsNoMatchOfValues() {
        assertThat(score(mark("late Friday", "2031-03-14"), mark("May", "2031-05"))
                        .value())
                .isEqualTo(0.5);
    }

    @Test
    void whatIsMissedLowersTheScore() {
        assertThat(score(mark("May", "2031-05")).value()).isCloseTo(2.0 / 3, within(1e-9));
    }

    @Test
    void aLineOfTheGoldIsReadWithItsTimes() {
        String line = "{\"id\": \"a\", \"dct\": \"2031-03-08\", \"text\": \"In May.\", \"timexes\": "
                + "[{\"start\": 3, \"end\": 6, \"type\": \"DATE\", \"value\": \"2031-05\"}]}";
        assertThat(TimedText.parse(List.of(line)).get(0).marks())
                .containsExactly(new TimedText.Mark(new Span(3, 6), "DATE", "2031-05"));
    }
}
