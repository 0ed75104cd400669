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

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.chancery.annotate.Annotators;
import org.chancery.annotate.Conllu;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("models")
class CoreNlpAnnotatorTest {

    private static final CoreNlpAnnotator ANNOTATOR = new CoreNlpAnnotator();

    private static Sentence only(String body) {
        List<Sentence> sentences = ANNOTATOR.annotate(body);
        assertThat(sentences).hasSize(1);
        return sentences.get(0);
    }

    private static int at(Sentence sentence, String word) {
        return sentence.tokens().stream()
                .filter(token -> token.text().equals(word))
                .findFirst()
                .orElseThrow()
                .index();
    }

    private static String edge(Sentence sentence, String word) {
        int head = sentence.head(at(sentence, word));
        return sentence.relation(at(sentence, word)) + " "
                + (head < 0 ? "-" : sentence.token(head).text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fiji's envoy said: \"We agree.\"",
                "“Never,” said Tonga’s king. ‘Perhaps,’ he added…",
                "Welcome \ud83d\ude42 to Apia \ud83d\udc69\u200d\ud83d\udc69\u200d\ud83d\udc67!",
                "The sides met.\r\nThey agreed.\r\n\r\nThey left.\r\n",
                "The president\nof Palau met the\nking (again) [twice] {so}.",
                "Costs: €5m, £3.50, ½ of $1,200 & more <b>now</b> at https://example.org/a?b=c&d=e.",
                "Call 1 800 555 0100 or don't; you can't, cannot, gonna.",
                "They moved to the U.S. He stayed in St. Lucia with Okai, Jr. They met.",
                "co\u00adoperate\u00a0now\u200b, naïve Sørensen – Đặng",
                "|a|b| \\p _ # 1\t2"
            })
    void everyTokenIsTheCharactersOfTheBody(String body) {
        assertThat(ANNOTATOR.annotate(body))
                .flatExtracting(Sentence::tokens)
                .isNotEmpty()
                .allSatisfy(token -> assertThat(token.text()).isEqualTo(body.substring(token.begin(), token.end())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“Never,” said Tonga’s king. ‘Perhaps,’ he added…",
                "Welcome \ud83d\ude42 to Apia, \ue000 and (so on) & on.",
                "Line one\r\nline two | three\r\n\r\nLine four."
            })
    void noCharacterIsLost(String body) {
        StringBuilder rest = new StringBuilder(body);
        for (Sentence sentence : ANNOTATOR.annotate(body)) {
            sentence.tokens().forEach(token -> blank(rest, token));
        }
        assertThat(rest.toString()).isBlank();
    }

    private static void blank(StringBuilder rest, Token token) {
        for (int i = token.begin(); i < token.end(); i++) {
            rest.setCharAt(i, ' ');
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "\r\n\t \u00a0"})
    void aBodyWithoutWordsHasNoSentence(String body) {
        assertThat(ANNOTATOR.annotate(body)).isEmpty();
    }

    @Test
    void aSubjectAndAnObjectAreFound() {
        Sentence sentence = only("The prime minister of Samoa thanked the king.");
        assertThat(List.of(edge(sentence, "minister"), edge(sentence, "king")))
                .containsExactly("nsubj thanked", "obj thanked");
    }

    @Test
    void conjunctsShareTheirSubjectInTheEnhancedGraph() {
        Sentence sentence = only("The king met the envoy and praised him.");
        assertThat(sentence.enhanced())
                .contains(new org.chancery.annotate.Dependency(at(sentence, "praised"), at(sentence, "king"), "nsubj"));
    }

    @Test
    void enhancedEdgesCarryTheCaseWord() {
        Sentence sentence = only("The king met with the envoy.");
        assertThat(sentence.enhanced())
                .contains(new org.chancery.annotate.Dependency(at(sentence, "met"), at(sentence, "envoy"), "obl:with"));
    }

    @ParameterizedTest
    @CsvSource({
        "Okonjo thanks Norway for its help., thanks",
        "Nigeria sanctions Belarus, sanctions",
        "The envoys agree: Tonga backs the plan., backs"
    })
    void aVerbBehindANameIsAVerb(String body, String verb) {
        Sentence sentence = ANNOTATOR.annotate(body).get(0);
        assertThat(sentence.token(at(sentence, verb)).tag()).isEqualTo("VBZ");
    }

    @ParameterizedTest
    @CsvSource({
        "The many thanks Norway received were sincere., thanks",
        "Nigeria sanctions were eased., sanctions",
        "The envoy gave Ana Quispe thanks., thanks"
    })
    void aNounBehindANameStaysANoun(String body, String noun) {
        Sentence sentence = only(body);
        assertThat(sentence.token(at(sentence, noun)).tag()).isEqualTo("NNS");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Peru is ready to host the summit next year, said Wang.|Wang|said",
                "The talks went well, said the statement.|statement|said",
                "“We will go,” said the Peruvian foreign minister, Ana Quispe.|minister|said"
            })
    void theSpeakerBehindTheVerbIsItsSubject(String body, String speaker, String verb) {
        assertThat(edge(only(body), speaker)).isEqualTo("nsubj " + verb);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The minister, speaking in Rome, noted progress on visas.|progress|noted",
                "The minister resigned, admitted errors and left.|errors|admitted"
            })
    void anObjectStaysAnObject(String body, String object, String verb) {
        assertThat(edge(only(body), object)).isEqualTo("obj " + verb);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NAIROBI, May 3 (Reuters) — Kenya's minister said talks had failed.",
                "Suva – Fiji’s prime minister on Monday welcomed the treaty.",
                "GENEVA -- The envoys of Oman and Nepal agreed on Monday to meet again."
            })
    void aDatelineStandsAlone(String body) {
        assertThat(ANNOTATOR.annotate(body)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ghana – a member since 1957 – agreed to the plan.",
                "Ana Quispe – who chaired the talks – agreed to the plan.",
                "Visa-free travel between Oman and Nepal begins in May."
            })
    void aRemarkBetweenDashesIsNoDateline(String body) {
        assertThat(ANNOTATOR.annotate(body)).hasSize(1);
    }

    @Test
    void namesHaveTheirClass() {
        Sentence sentence = only("President Sauli Niinistö met Russian envoys of the United Nations in Helsinki.");
        assertThat(List.of("Sauli", "Russian", "Nations", "Helsinki"))
                .extracting(word -> sentence.token(at(sentence, word)).name())
                .containsExactly("PERSON", "MISC", "ORGANIZATION", "LOCATION");
    }

    @Test
    void aMegabyteOnOneLineIsRead() {
        String body = "The minister of Kenya said that trade grew in Lagos ".repeat(20_000);
        assertThat(ANNOTATOR.annotate(body).stream().mapToInt(Sentence::size).sum())
                .isEqualTo(200_000);
    }

    @Test
    void severalThreadsGetTheSame() throws Exception {
        List<Callable<String>> calls = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            calls.add(() -> Conllu.write(ANNOTATOR.annotate(
                    "The king met the envoy in Apia and praised him.\n\n“We agree,” said Ana Quispe of Peru.")));
        }
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<String> found = new ArrayList<>();
            for (Future<String> future : threads.invokeAll(calls)) {
                found.add(future.get());
            }
            assertThat(found).containsOnly(found.get(0));
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void theServiceLoaderFindsIt() {
        assertThat(Annotators.installed()).isInstanceOf(CoreNlpAnnotator.class);
    }
}
