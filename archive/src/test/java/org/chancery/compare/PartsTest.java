package org.chancery.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.knowledge.Knowledge;
import org.chancery.read.Span;
import org.junit.jupiter.api.Test;

class PartsTest {

    @Test
    void aStopBehindAnInitialEndsNoSentence() {
        String text = "Secretary J. Ortega met Mr. Fale. They spoke.";
        assertThat(Sentences.of(text))
                .extracting(span -> span.text(text))
                .containsExactly("Secretary J. Ortega met Mr. Fale.", "They spoke.");
    }

    @Test
    void sumsAreReadWithTheirSizeAndDatesAreNoSums() {
        assertThat(Amount.of("On May 4, 2031 it gave $ 1.5 billion and 20 boats", List.of(), 0))
                .extracting(Amount::written)
                .containsExactly("$ 1.5 billion", "20 boats");
        assertThat(Amount.of("in 14 days", List.of(new Span(3, 10)), 0)).isEmpty();
    }

    @Test
    void theBestAssignmentIsNotTheGreedyOne() {
        assertThat(Assignment.best(new double[][] {{0.9, 0.8}, {0.8, 0.1}})).containsExactly(1, 0);
        assertThat(Assignment.best(new double[][] {{0.9}, {0.2}})).containsExactly(0, -1);
    }

    @Test
    void theOppositeOrderIsMinusOne() {
        assertThat(Order.tau(List.of("a", "b", "c"), List.of("c", "b", "a"))).isEqualTo(-1);
        assertThat(Order.tau(List.of("a"), List.of("a"))).isNull();
    }

    @Test
    void wordsOfTwoSidesForOneThingAreOneTerm() {
        Terms terms = new Terms(Knowledge.packed());
        assertThat(terms.of("peace talks")).isEqualTo(terms.of("the dialogue"));
    }
}
