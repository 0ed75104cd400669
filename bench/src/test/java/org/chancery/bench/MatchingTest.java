package org.chancery.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

final class MatchingTest {

    /** Numbers fit the better the nearer they are; ten apart is too far. */
    private static OptionalDouble near(Integer gold, Integer system) {
        int apart = Math.abs(gold - system);
        return apart >= 10 ? OptionalDouble.empty() : OptionalDouble.of(-apart);
    }

    private static Matching<Integer> match(List<Integer> gold, List<Integer> system) {
        return Matching.greedy(gold, system, MatchingTest::near);
    }

    @Test
    void theBestPairIsTakenFirst() {
        assertThat(match(List.of(1, 4), List.of(5)).pairs()).containsExactly(new Matching.Pair<>(4, 5));
    }

    @Test
    void aSecondSystemItemForTheSameGoldItemIsExtra() {
        assertThat(match(List.of(1), List.of(2, 1)).extra()).containsExactly(2);
    }

    @Test
    void aGoldItemWithoutPartnerIsMissed() {
        assertThat(match(List.of(1, 50), List.of(1)).missed()).containsExactly(50);
    }

    @Test
    void theEarlierItemWinsATie() {
        assertThat(match(List.of(5), List.of(6, 4)).pairs()).containsExactly(new Matching.Pair<>(5, 6));
    }

    @Test
    void whatDoesNotFitIsNotPaired() {
        assertThat(match(List.of(1), List.of(30)).pairs()).isEmpty();
    }
}
