package org.chancery.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChoiceTest {

    private static final Weights WEIGHTS = Weights.packed(new byte[] {0, 5, -120, 127, 3, 90, -4, 11}, 2.5f);

    @Test
    void whatIsScoredAtOnceEqualsWhatIsScoredLater() {
        Choice later = Choice.empty();
        Choice once = Choice.by(WEIGHTS);
        add(later, new Features());
        add(once, new Features(WEIGHTS));
        assertThat(once.probabilities()).isEqualTo(later.probabilities(WEIGHTS));
    }

    /** Three candidates that have one part in common. */
    private static void add(Choice choice, Features features) {
        for (int candidate = 0; candidate < 3; candidate++) {
            features.clear();
            features.add(7, candidate);
            long part = Features.part(1, 4, 2, 9);
            if (features.open(part)) {
                features.add(8, 4);
                features.add(9, 2);
                features.close(part);
            }
            choice.option(choice.group(features));
        }
    }
}
