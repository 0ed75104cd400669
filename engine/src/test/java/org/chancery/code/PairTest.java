package org.chancery.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.chancery.read.Span;
import org.junit.jupiter.api.Test;

class PairTest {

    @Test
    void marksAreTakenOutAndTheirPlacesKept() {
        Pair pair = Pair.parse("1", "<s>Peru</s> and <s>Chile</s> condemned <t>Togo</t>.");
        assertThat(pair.text()).isEqualTo("Peru and Chile condemned Togo.");
        assertThat(pair.source()).containsExactly(new Span(0, 4), new Span(9, 14));
        assertThat(pair.target()).containsExactly(new Span(25, 29));
    }

    @Test
    void oneSideMayBeMissing() {
        assertThat(Pair.parse("1", "<s>Peru</s> mobilised.").target()).isEmpty();
    }

    @Test
    void oneMarkMayStandInsideTheOther() {
        assertThat(Pair.parse("1", "<s>The army of <t>Togo</t></s> fled.").target())
                .containsExactly(new Span(12, 16));
    }

    @Test
    void aMarkLeftOpenIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Pair.parse("1", "<s>Peru condemned Togo."))
                .withMessageContaining("<s> is not closed");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Pair.parse("1", "Peru</s> condemned Togo."))
                .withMessageContaining("closes what is not open");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Pair.parse("1", "Peru condemned Togo."))
                .withMessageContaining("nobody is marked");
    }
}
