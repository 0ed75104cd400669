package org.chancery.fast;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmasTest {

    private static final byte PAST = 1;
    private static final byte PLURAL = 2;

    private static Lemmas learned() {
        LemmaTraining training = new LemmaTraining();
        for (String verb : new String[] {"talk", "walk", "ask", "seek", "visit", "meant", "gain", "train"}) {
            training.see(verb + "ed", PAST, verb);
        }
        for (String verb : new String[] {"carr", "tr", "den", "repl", "appl"}) {
            training.see(verb + "ied", PAST, verb + "y");
        }
        training.see("met", PAST, "meet");
        training.see("went", PAST, "go");
        for (String noun : new String[] {"port", "envoy", "road", "mine"}) {
            training.see(noun + "s", PLURAL, noun);
        }
        return training.learn();
    }

    @ParameterizedTest
    @CsvSource({"helped, help", "relied, rely", "met, meet", "went, go", "Landed, land"})
    void theLongestKnownEndingDecides(String word, String lemma) {
        assertThat(learned().lemma(word, PAST, false)).isEqualTo(lemma);
    }

    @Test
    void theTagDecidesToo() {
        assertThat(learned().lemma("visits", PLURAL, false)).isEqualTo("visit");
        assertThat(learned().lemma("visits", (byte) 9, false)).isEqualTo("visits");
    }

    @Test
    void namesKeepTheirCapitals() {
        assertThat(learned().lemma("Accra", (byte) 9, true)).isEqualTo("Accra");
    }

    @ParameterizedTest
    @CsvSource({"carried, carry", "went, go", "same, same", "a, b"})
    void aRuleBetweenTwoWordsMakesOneOfTheOther(String word, String lemma) {
        assertThat(Lemmas.Rule.between(word, lemma).apply(word)).isEqualTo(lemma);
    }
}
