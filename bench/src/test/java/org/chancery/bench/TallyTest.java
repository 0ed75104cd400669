package org.chancery.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

final class TallyTest {

    @Test
    void reportsAreAddedBeforeAnythingIsDivided() {
        Tally both = new Tally(1, 1, 1, Map.of()).plus(new Tally(0, 9, 0, Map.of()));
        assertThat(both.recall()).isEqualTo(0.1);
    }

    @Test
    void attributesAreAddedByName() {
        Tally one = new Tally(1, 1, 1, Map.of("act", new Tally.Share(1, 1)));
        Tally other = new Tally(2, 2, 2, Map.of("act", new Tally.Share(0, 2), "form", new Tally.Share(2, 2)));
        assertThat(one.plus(other).accuracy())
                .isEqualTo(Map.of("act", new Tally.Share(1, 3), "form", new Tally.Share(2, 2)));
    }

    @Test
    void anAccuracyOverNoCaseHasNoValue() {
        assertThat(Tally.Share.NONE.value()).isEmpty();
    }
}
