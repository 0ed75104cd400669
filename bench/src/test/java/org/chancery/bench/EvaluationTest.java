package org.chancery.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

final class EvaluationTest {

    private record Constant(Entry record) implements Readings {
        @Override
        public Entry read(String report) {
            return record;
        }

        @Override
        public Settings settings() {
            return Settings.UNKNOWN;
        }
    }

    /** A system that is perfect on one report and finds nothing in the others. */
    private record GoodAt(String good) implements Readings {
        @Override
        public Entry read(String report) {
            return report.equals(good) ? Harbour.gold() : Entry.EMPTY;
        }

        @Override
        public Settings settings() {
            return Settings.UNKNOWN;
        }
    }

    private static Evaluation evaluate(Readings system, Predicate<String> chosen) {
        return Evaluation.of(List.of("01", "02", "03"), chosen, new Constant(Harbour.gold()), system);
    }

    @Test
    void halfAIsTheReportsWithOddNumbers() {
        assertThat(evaluate(new GoodAt("02"), report -> true).halfA().headline())
                .isZero();
    }

    @Test
    void halfBIsTheReportsWithEvenNumbers() {
        assertThat(evaluate(new GoodAt("02"), report -> true).halfB().headline())
                .isEqualTo(1);
    }

    @Test
    void aReportKeepsItsHalfWhenOthersAreLeftOut() {
        Evaluation alone = evaluate(new GoodAt("02"), "02"::equals);
        assertThat(alone.halfB().tally(Layer.ACTORS).gold()).isEqualTo(5);
    }

    @Test
    void onlyChosenReportsAreScored() {
        assertThat(evaluate(new GoodAt("02"), "03"::equals).reports()).containsOnlyKeys("03");
    }

    @Test
    void theWholeIsTheSumOfTheItems() {
        assertThat(evaluate(new GoodAt("02"), report -> true)
                        .all()
                        .tally(Layer.ACTORS)
                        .recall())
                .isEqualTo(5 / 15.0);
    }
}
