package org.chancery.fast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenizerTest {

    private static final Tokenizer TOKENIZER = new Tokenizer();

    private static List<String> tokens(String text) {
        Tokens found = TOKENIZER.tokens(text, 0, text.length());
        List<String> tokens = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            tokens.add(text.substring(found.begin(i), found.end(i)));
        }
        return tokens;
    }

    private static List<List<String>> sentences(String text) {
        Tokens found = TOKENIZER.tokens(text, 0, text.length());
        List<List<String>> sentences = new ArrayList<>();
        for (int[] sentence : Splitter.sentences(text, found)) {
            List<String> words = new ArrayList<>();
            for (int i = sentence[0]; i < sentence[1]; i++) {
                words.add(text.substring(found.begin(i), found.end(i)));
            }
            sentences.add(words);
        }
        return sentences;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ghana's envoy left|Ghana 's envoy left",
                "the ministers’ talks|the ministers ’ talks",
                "they don't object|they do n't object",
                "they cannot attend|they can not attend",
                "Mr. Okoro came|Mr. Okoro came",
                "the U.S. side|the U.S. side",
                "1,250.5 tonnes|1,250.5 tonnes",
                "at 14:30 sharp|at 14:30 sharp",
                "a long-term plan|a long - term plan",
                "co-operate more|co-operate more",
                "see mofa.example.org now|see mofa.example.org now",
                "to press@mofa.example, today|to press@mofa.example , today",
                "O'Brien met Sana'a officials|O'Brien met Sana'a officials",
                "(in Lima)|( in Lima )",
                "well ... perhaps|well ... perhaps",
                "$5 or €7|$ 5 or € 7",
                "40% more|40 % more",
            })
    void wordsAreCutAsTheTreebankCutsThem(String text, String expected) {
        assertThat(tokens(text)).containsExactly(expected.split(" "));
    }

    @Test
    void aSentenceEndsAtItsStop() {
        assertThat(sentences("The sides met. They will meet again.")).hasSize(2);
    }

    @Test
    void aClosingQuoteBelongsToTheSentenceBeforeIt() {
        assertThat(sentences("“We will come.” The hall was full.").get(0)).endsWith(".", "”");
    }

    @Test
    void aTitleEndsNoSentence() {
        assertThat(sentences("Gen. Adeyemi spoke to Dr. Silva.")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\u00a0"})
    void blanksHoldNoToken(String text) {
        assertThat(tokens(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a-",
                "a_",
                "a.",
                "a'",
                "a@",
                "<a ",
                "1,",
                "''",
                "U.S.",
                "don't",
                "ab.",
                "\ud83d\ude42",
                "a\u0301",
                "&A",
                "-",
                "..",
                "x\u200b"
            })
    void everyCharacterButBlanksStandsInATokenAndTimeGrowsWithLength(String unit) {
        String text = unit.repeat(20_000);
        Tokens found = Assertions.assertTimeout(Duration.ofSeconds(20), () -> TOKENIZER.tokens(text, 0, text.length()));
        int at = 0;
        for (int i = 0; i < found.size(); i++) {
            // The stop of an abbreviation at the end is a token once more.
            boolean isStop = found.begin(i) == at - 1 && text.charAt(at - 1) == '.' && found.end(i) == at;
            assertThat(isStop || found.begin(i) >= at).isTrue();
            assertThat(text.substring(Math.min(at, found.begin(i)), found.begin(i))
                            .chars()
                            .allMatch(c -> Tokenizer.isBlank((char) c)))
                    .isTrue();
            assertThat(found.end(i)).isGreaterThan(found.begin(i));
            at = found.end(i);
        }
        assertThat(text.substring(at).chars().allMatch(c -> Tokenizer.isBlank((char) c)))
                .isTrue();
    }

    @Test
    void noSentenceIsLongerThanTheLimit() {
        assertThat(sentences("port, ".repeat(3_000))).allMatch(sentence -> sentence.size() <= Splitter.LONGEST);
    }

    /** A text may break off anywhere, within an address, a number, a mark or a letter of two characters. */
    @Test
    void everyPieceOfATextIsCutIntoTokensWithoutGapsOrOverlaps() {
        String text =
                "ACCRA — \u201cWe can't co-operate,\u201d Mr. Mensah (R-Ohio) wrote to press@mofa.gov.gh on 20.mofa.gh/x?a=1; see"
                        + " http://www.un.org/a_b, <b>U.S.</b> $1,250.5, 40%, '90s, 10:30 p.m., e.g. ...!? +233 #talks @un 3-4 A.B.C. gonna"
                        + " \ud83d\ude00\u0301 N\u2019Djamena Welcome.GH";
        for (int from = 0; from < text.length(); from++) {
            for (int to = from; to <= text.length(); to++) {
                String piece = text.substring(from, to);
                Tokens found = TOKENIZER.tokens(piece, 0, piece.length());
                StringBuilder kept = new StringBuilder();
                int end = 0;
                for (int i = 0; i < found.size(); i++) {
                    end = Math.max(end, found.begin(i));
                    kept.append(piece, end, Math.max(end, found.end(i)));
                    end = Math.max(end, found.end(i));
                }
                assertThat(kept.toString().replaceAll("\\s", "")).as(piece).isEqualTo(piece.replaceAll("\\s", ""));
            }
        }
    }
}
