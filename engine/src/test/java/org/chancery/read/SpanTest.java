package org.chancery.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {

    @ParameterizedTest
    @CsvSource({"-1,0", "3,2", "-2,-1"})
    void anImpossibleSpanIsRefused(int begin, int end) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(begin, end));
    }

    @Test
    void anEmptySpanIsAllowed() {
        assertThat(new Span(4, 4).length()).isZero();
    }

    @Test
    void theEndIsExclusive() {
        assertThat(new Span(2, 5).text("Quito met")).isEqualTo("ito");
    }

    @Test
    void aSpanBeyondItsTextIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(0, 9).text("Lima"));
    }

    @ParameterizedTest
    @CsvSource({"0,10,0,10,true", "0,10,3,7,true", "0,10,3,11,false", "3,7,0,10,false", "0,10,10,10,true"})
    void aSpanCoversWhatLiesWithin(int begin, int end, int otherBegin, int otherEnd, boolean covers) {
        assertThat(new Span(begin, end).covers(new Span(otherBegin, otherEnd))).isEqualTo(covers);
    }

    @ParameterizedTest
    @CsvSource({"0,5,4,9,true", "0,5,5,9,false", "2,3,0,9,true", "4,4,0,9,false"})
    void spansOverlapWhereTheyShareACharacter(int begin, int end, int otherBegin, int otherEnd, boolean overlaps) {
        assertThat(new Span(begin, end).overlaps(new Span(otherBegin, otherEnd)))
                .isEqualTo(overlaps);
    }
}
