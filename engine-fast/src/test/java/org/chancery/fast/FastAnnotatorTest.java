package org.chancery.fast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.chancery.annotate.Dependency;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** With the model that comes with the program. */
class FastAnnotatorTest {

    private static final FastAnnotator ANNOTATOR = new FastAnnotator();

    private static final String REPORT =
            "NAIROBI, 3 May (Xinhua) -- Kenyan President Daniel Mutua on Tuesday met with visiting"
                    + " Chilean Foreign Minister Rosa Fuentes.\n\n\"We will open the port next year,\" said Mutua. Fuentes thanked Kenya"
                    + " for its support and said that Chile is ready to work with the African Union.";

    private static String described(Sentence sentence, int token) {
        int head = sentence.head(token);
        return sentence.token(token).text() + " <" + sentence.relation(token) + " "
                + (head == Dependency.ROOT ? "ROOT" : sentence.token(head).text());
    }

    private static List<String> tree(String text) {
        Sentence sentence = ANNOTATOR.annotate(text).get(0);
        return IntStream.range(0, sentence.size())
                .mapToObj(i -> described(sentence, i))
                .toList();
    }

    @Test
    void whoMetWhomIsInTheTree() {
        assertThat(tree("The minister met the envoy on Friday."))
                .contains("minister <nsubj met", "envoy <obj met", "Friday <obl met", "met <root ROOT");
        assertThat(tree("The ministers met in Lima on Friday."))
                .contains("ministers <nsubj met", "Lima <obl met", "met <root ROOT");
    }

    @Test
    void whoSaidWhatIsInTheTree() {
        assertThat(tree("The spokesman said that Peru will support the treaty."))
                .contains("spokesman <nsubj said", "support <ccomp said", "Peru <nsubj support", "treaty <obj support");
    }

    @Test
    void aSpeakerBehindTheVerbIsItsSubject() {
        assertThat(tree("\"We will open the port next year,\" said Mutua.")).contains("Mutua <nsubj said");
    }

    @Test
    void aPassiveHasItsOwnSubject() {
        assertThat(tree("The agreement was signed by the two ministers.")).contains("agreement <nsubj:pass signed");
    }

    @ParameterizedTest
    @CsvSource({
        "The delegation visited Nairobi., 3, LOCATION",
        "Talks with the United Nations continued., 4, ORGANIZATION",
        "President Daniel Mutua arrived on Monday., 2, PERSON"
    })
    void namesHaveTheirClass(String text, int token, String name) {
        assertThat(ANNOTATOR.annotate(text).get(0).token(token).name()).isEqualTo(name);
    }

    @Test
    void aDatelineIsASentenceOfItsOwn() {
        assertThat(ANNOTATOR.annotate(REPORT).get(0).tokens())
                .last()
                .extracting(Token::text)
                .isEqualTo("--");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ST. PAUL, 12 Sept. (Xinhua) -- Ministers of Kenya and Chad met on Tuesday.",
                "ST. LUCIA, 4 June -- Leaders of the islands met on Friday.",
                "PORT OF SPAIN (AP) -- Police searched the harbour on Monday.",
                "PORT LOUIS, 3 May (AFP) — Leaders of six island states signed a pact on Friday.",
                "TEGUCIGALPA (AP) -- The prime minister flew to Havana.",
                "ADDIS ABABA, Ethiopia — Delegates left the talks early."
            })
    void aPlaceInCapitalsIsAPlace(String text) {
        assertThat(ANNOTATOR.annotate(text).get(0).token(0).name()).isEqualTo("LOCATION");
        assertThat(ANNOTATOR.annotate(text)).hasSizeGreaterThan(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NATO met on Tuesday (see page 4) -- its ministers were late.",
                "PAUL MENSAH: We met on 12 May -- it was late."
            })
    void capitalsWithoutADatelineAreNoPlace(String text) {
        assertThat(ANNOTATOR.annotate(text).get(0).token(0).name()).isNotEqualTo("LOCATION");
    }

    @Test
    void tokensStandWhereTheySay() {
        for (Sentence sentence : ANNOTATOR.annotate(REPORT)) {
            for (Token token : sentence.tokens()) {
                assertThat(token.span().text(REPORT)).isEqualTo(token.text());
            }
        }
    }

    @Test
    void everySentenceHasOneRoot() {
        assertThat(ANNOTATOR.annotate(REPORT))
                .allSatisfy(sentence -> assertThat(
                                IntStream.range(0, sentence.size()).filter(i -> sentence.head(i) == Dependency.ROOT))
                        .hasSize(1));
    }

    @Test
    void threadsDoNotDisturbEachOther() {
        String expected = ANNOTATOR.annotate(REPORT).toString();
        assertThat(IntStream.range(0, 200)
                        .parallel()
                        .mapToObj(i -> ANNOTATOR.annotate(REPORT).toString()))
                .containsOnly(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n ", "\u00a0"})
    void blanksHoldNoSentence(String body) {
        assertThat(ANNOTATOR.annotate(body)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"met ", "Lima ", "( ", "said , ", "x", "“ ", "and the port of "})
    void timeGrowsWithTheText(String unit) {
        String body = unit.repeat(100_000 / unit.length());
        Assertions.assertTimeout(
                Duration.ofSeconds(30),
                () -> assertThat(ANNOTATOR.annotate(body)).isNotEmpty());
    }

    @Test
    void itSaysWhatItIs() {
        assertThat(ANNOTATOR.name()).isEqualTo("fast");
        assertThat(ANNOTATOR.describe()).startsWith("Chancery fast");
    }
}
