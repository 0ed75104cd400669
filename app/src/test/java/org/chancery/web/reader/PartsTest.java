package org.chancery.web.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.chancery.read.Span;
import org.chancery.web.Urls;
import org.junit.jupiter.api.Test;

class PartsTest {

    private static String joined(String text) {
        return Parts.of(text).stream().map(part -> part.text(text)).collect(Collectors.joining());
    }

    @Test
    void aReportOfUsualLengthIsOnePart() {
        assertThat(Parts.of("")).containsExactly(new Span(0, 0));
        String text = "a".repeat(Urls.LONGEST_WHOLE);
        assertThat(Parts.of(text)).containsExactly(new Span(0, text.length()));
    }

    @Test
    void partsEndWithParagraphsAndAreTogetherTheText() {
        String text = ("The delegations met. They agreed on grain. ".repeat(20) + "\n\n").repeat(120);
        List<Span> parts = Parts.of(text);
        assertThat(parts).hasSizeGreaterThan(3);
        assertThat(joined(text)).isEqualTo(text);
        assertThat(parts).allMatch(part -> part.text(text).endsWith("\n\n") && part.length() < Urls.LONGEST_WHOLE);
    }

    @Test
    void withoutParagraphsASentenceOrAWordEndsAPart() {
        String sentences = "They agreed on grain. ".repeat(3000);
        assertThat(Parts.of(sentences)).allMatch(part -> part.text(sentences).endsWith(". "));
        String words = "grain ".repeat(9000);
        assertThat(Parts.of(words)).allMatch(part -> part.text(words).endsWith(" "));
        assertThat(joined(sentences) + joined(words)).isEqualTo(sentences + words);
    }

    @Test
    void aTextWithoutBlanksIsCutToo() {
        String text = "\uD83D\uDD4A".repeat(30_000);
        assertThat(joined(text)).isEqualTo(text);
        assertThat(Parts.of(text))
                .hasSizeGreaterThan(2)
                .allMatch(part -> !Character.isLowSurrogate(text.charAt(part.begin())));
    }

    @Test
    void eachPlaceLiesInOnePart() {
        String text = "They agreed on grain.\n".repeat(4000);
        List<Span> parts = Parts.of(text);
        for (int i = 0; i < parts.size(); i++) {
            assertThat(Parts.with(parts, parts.get(i).begin())).isEqualTo(i);
            assertThat(Parts.with(parts, parts.get(i).end() - 1)).isEqualTo(i);
        }
        assertThat(Parts.with(parts, text.length() + 5)).isEqualTo(parts.size() - 1);
    }
}
