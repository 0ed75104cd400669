package org.chancery.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.chancery.bench.PairScore.Expectation;
import org.junit.jupiter.api.Test;

class PairScoreTest {

    @Test
    void aStarMarksAPartOfWhatBothSay() {
        Expectation expectation = Expectation.parse("call7\tton_only*\ttuna\ttuna quotas;quotas for tuna\t");
        assertThat(expectation.side()).isEqualTo("ton");
        assertThat(expectation.within()).isTrue();
        assertThat(expectation.first()).containsExactly("tuna quotas", "quotas for tuna");
    }

    @Test
    void whatBothSayHasNoSide() {
        assertThat(Expectation.parse("call7\tboth\ttuna\tquotas\tshares").side())
                .isEmpty();
    }

    @Test
    void aRowWithoutFiveColumnsIsRefused() {
        assertThatThrownBy(() -> Expectation.parse("call7\tboth")).isInstanceOf(IllegalArgumentException.class);
    }
}
