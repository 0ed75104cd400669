package org.chancery.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.read.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlocksTest {

    private static List<String> blocks(String body) {
        return Blocks.of(body).stream().map(span -> span.text(body).strip()).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n\n", "\r\n\r\n", "\n \t\n", "\r\r", "\n\n\n\n", "\u2028\u2028", "\n\u00a0\n"})
    void aBlankLineIsABorder(String blank) {
        assertThat(blocks("Talks in Male" + blank + "The sides met."))
                .containsExactly("Talks in Male", "The sides met.");
    }

    @Test
    void aSingleLineBreakIsNoBorder() {
        assertThat(blocks("The sides met\nin Male.")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"- ", "• ", "* ", "1. ", "2) ", "(b) ", "  – "})
    void aListItemBeginsABlock(String bullet) {
        assertThat(blocks("They agreed on\n" + bullet + "visas")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-based trade", "1,200 tonnes", "2024 and after", "–"})
    void aLineThatOnlyLooksLikeAnItemBeginsNone(String line) {
        assertThat(blocks("They agreed on\n" + line)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n\n", "\u00a0\n\n\t"})
    void blanksAreNoBlock(String body) {
        assertThat(Blocks.of(body)).isEmpty();
    }

    @Test
    void aLongBlockIsCutBehindASentence() {
        String body = "The sides met in Male. ".repeat(5_000);
        assertThat(blocks(body)).allMatch(block -> block.startsWith("The") && block.endsWith("."));
    }

    @Test
    void aLongBlockWithoutSentencesIsCutAtABlank() {
        assertThat(blocks("word ".repeat(30_000))).allMatch(block -> block.endsWith("word"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "\ud83d\ude42", "y\ud83d\ude42"})
    void cutBlocksMakeTheBodyAgain(String unit) {
        String body = unit.repeat(90_000);
        assertThat(String.join("", blocks(body))).isEqualTo(body);
    }

    @Test
    void noBlockIsCutWithinACharacter() {
        String body = "y" + "\ud83d\ude42".repeat(90_000);
        assertThat(Blocks.of(body)).noneMatch(span -> Character.isLowSurrogate(body.charAt(span.begin())));
    }

    @Test
    void noBlockIsLongerThanTheLimit() {
        assertThat(Blocks.of("a b, ".repeat(100_000)).stream()
                        .mapToInt(Span::length)
                        .max()
                        .orElseThrow())
                .isLessThanOrEqualTo(Blocks.LONGEST);
    }
}
