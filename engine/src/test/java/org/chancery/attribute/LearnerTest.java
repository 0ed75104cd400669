package org.chancery.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class LearnerTest {

    private static final List<int[]> EXAMPLES =
            List.of(new int[] {1, 2}, new int[] {1, 3}, new int[] {4, 2}, new int[] {4, 3});
    private static final List<Boolean> ANSWERS = List.of(true, true, false, false);

    @Test
    void whatTellsExamplesApartGetsTheWeight() {
        Weights weights = new Learner(6, 0.1, 0, 1).learn(EXAMPLES, ANSWERS, 200);

        assertThat(weights.probability(new int[] {1})).isGreaterThan(0.6);
        assertThat(weights.probability(new int[] {4})).isLessThan(0.4);
    }

    @Test
    void theSameExamplesGiveTheSameWeights() {
        Weights one = new Learner(6, 0.1, 1e-4, 7).learn(EXAMPLES, ANSWERS, 5);
        Weights other = new Learner(6, 0.1, 1e-4, 7).learn(EXAMPLES, ANSWERS, 5);

        assertThat(one.values).containsExactly(other.values);
    }

    @Test
    void theRightCandidateIsLearned() {
        Choice choice = Choice.empty();
        choice.option(choice.group(new int[] {1}));
        choice.option(choice.group(new int[] {2}));

        Weights weights = new Learner(6, 0.1, 0, 1).choose(List.of(choice), List.of(1), 20);

        assertThat(Choice.best(choice.probabilities(weights))).isEqualTo(1);
    }
}
