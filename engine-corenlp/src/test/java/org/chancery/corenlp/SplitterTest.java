/*
 * Chancery: engine-corenlp, the adapter to Stanford CoreNLP.
 * Copyright 2026 the Chancery authors.
 *
 * This program is free software: you can redistribute it and/or modify it under the terms of the GNU General Public
 * License as published by the Free Software Foundation, either version 3 of the License, or (at your option) any later
 * version. It is distributed in the hope that it will be useful, but WITHOUT ANY WARRANTY; without even the implied
 * warranty of MERCHANTABILITY or FITNESS FOR A PARTICULAR PURPOSE. See the GNU General Public License for more details:
 * https://www.gnu.org/licenses/gpl-3.0.txt
 */
package org.chancery.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import org.chancery.read.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tokenizer is made of rules, so no model is loaded here. */
class SplitterTest {

    private static List<List<CoreLabel>> split(String body) {
        return new Splitter().split(body, new Span(0, body.length()));
    }

    private static List<String> firstWords(String body) {
        return split(body).stream().map(sentence -> sentence.get(0).word()).toList();
    }

    private static String textOf(CoreLabel token, String body) {
        return body.substring(token.beginPosition(), token.endPosition());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gen. Sow met Adm. Vega.",
                "Mr. Tembo and Ms. Lindqvist spoke.",
                "She flew to St. John's on Monday.",
                "Samuel Okai, Jr. chaired the talks.",
                "The U.S. delegation left.",
                "They left at 5 p.m. on Monday.",
                "The envoy of the Rep. of Palau spoke."
            })
    void anAbbreviationEndsNoSentence(String body) {
        assertThat(split(body)).hasSize(1);
    }

    @Test
    void anAbbreviationMayEndASentence() {
        assertThat(firstWords("They moved to the U.S. He stayed.")).containsExactly("They", "He");
    }

    @Test
    void theStopOfAnAbbreviationAtTheEndStaysWithIt() {
        String body = "They moved to the U.S. He stayed.";
        assertThat(split(body).get(0)).extracting(token -> textOf(token, body)).contains("U.S.");
    }

    @Test
    void aSpeakerStaysWithTheWords() {
        assertThat(split("Ana Quispe: Good morning.")).hasSize(1);
    }

    @Test
    void aWrappedSentenceIsOneSentence() {
        assertThat(split("The president\nof Palau met\r\nthe king.")).hasSize(1);
    }

    @Test
    void aQuotationEndsWithItsMark() {
        assertThat(firstWords("“We agree.” The rest was silence.")).containsExactly("“", "The");
    }

    @Test
    void aSentenceWithoutEndIsCutAtTheLimit() {
        assertThat(split("word ".repeat(1_000))).hasSize(5);
    }

    @Test
    void aVeryLongSentenceIsCutAtASemicolon() {
        String body = "one two three four ; ".repeat(60);
        assertThat(split(body))
                .allMatch(sentence -> sentence.get(sentence.size() - 1).word().equals(";"));
    }

    @Test
    void itemsOfAListOnOneLineAreSentences() {
        assertThat(split("- President Ana Quispe, Peru - Premier Tui Vake, Fiji - King Otumfuo"))
                .hasSize(3);
    }

    @Test
    void dashesWithinAnItemAreNoItems() {
        assertThat(split("- The plan - a good one - was approved.")).hasSize(1);
    }

    @Test
    void unknownCharactersStay() {
        String body = "Welcome \ud83d\ude42 \ue000 \u0e01.";
        assertThat(split(body).get(0)).extracting(token -> textOf(token, body)).contains("\ud83d\ude42", "\ue000");
    }

    @Test
    void aWordWithoutEndIsShownShort() {
        assertThat(split("x".repeat(20_000)).get(0).get(0).word().length()).isLessThan(200);
    }

    @Test
    void offsetsCountFromTheBody() {
        String body = "Heading\n\nFiji agreed.";
        assertThat(new Splitter()
                        .split(body, new Span(9, body.length()))
                        .get(0)
                        .get(0)
                        .beginPosition())
                .isEqualTo(9);
    }
}
