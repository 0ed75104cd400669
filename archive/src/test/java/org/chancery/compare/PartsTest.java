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
    void numbersInWordsAreThoseInDigits() {
        assertThat(Amount.of(
                        "Four boats, two million doses, half a dozen judges, a hundred tents, two new piers, Ten percent, three dozen maps",
                        List.of(),
                        0))
                .extracting(amount -> amount.value().toPlainString() + " " + amount.unit())
                .containsExactly("4 boat", "2000000 dose", "6 judg", "100 tent", "2 pier", "10 %", "36 maps");
        assertThat(Amount.of("2 dozen maps and 3 hundred tents", List.of(), 0))
                .extracting(amount -> amount.value().toPlainString())
                .containsExactly("24", "300");
        assertThat(Amount.of("four boats", List.of(), 0)
                        .get(0)
                        .equals(Amount.of("4 boats", List.of(), 0).get(0)))
                .isTrue();
    }

    @Test
    void wordsThatCountNothingAreNoNumbers() {
        for (String words : List.of(
                "the two sides spoke",
                "both of the two leaders agreed",
                "one another",
                "two other countries",
                "no one boat is enough",
                "dozens of boats",
                "on the one hand",
                "twenty-two boats",
                "twenty two boats",
                "two hundred and fifty boats",
                "two and a half tons",
                "a hundred and two boats",
                "often boats come")) {
            assertThat(Amount.of(words, List.of(), 0)).as(words).isEmpty();
        }
        assertThat(Amount.of("in two days", List.of(new Span(3, 11)), 0)).isEmpty();
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
