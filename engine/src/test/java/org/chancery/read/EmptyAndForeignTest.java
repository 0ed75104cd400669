package org.chancery.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import org.chancery.read.ReadException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmptyAndForeignTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\n\n\t \r\n",
                "\ufeff",
                "\u00a0\u200b\u3000",
                "Title: A\n",
                "Title: A\nDate: 2001-02-03\n\n \n",
                "<html></html>",
                "<!doctype html><html><head><title>A</title><script>var a = 1;</script></head><body><nav>Home</nav></body></html>",
                "<html><body><script>document.write('They met.')</script></body></html>"
            })
    void whatHasNoTextIsEmpty(String content) {
        assertThat(reason(content)).isEqualTo(Reason.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\": \"1\", \"text\": \"They met.\"}",
                "[{\"id\": \"1\"}]",
                "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel></channel></rss>",
                "{\\rtf1\\ansi They met.}"
            })
    void anotherTextFormatIsRefused(String content) {
        assertThat(reason(content)).isEqualTo(Reason.FORMAT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{They met.}", "[Summary] They met.", "<They met>", "<3 They met.", "< p > They met."})
    void bracketsAtTheBeginningDoNotMakeAnotherFormat(String content) throws ReadException {
        assertThat(Reading.text(content).text()).isEqualTo(content);
    }

    @Test
    void jsonLinesAreSentToBatch() {
        assertThatThrownBy(() -> Reading.text("{\"id\": \"1\", \"text\": \"They met.\"}"))
                .hasMessage(
                        "report.txt is JSON, where a report as plain text or HTML was expected. Reports as JSON Lines, one a line, are"
                                + " read with read --batch.");
    }

    @Test
    void standardInputIsCalledByItsName() {
        assertThatThrownBy(() -> Reading.READER.read(new Raw(new byte[0], "-", null)))
                .hasMessageStartingWith("standard input is empty");
    }

    @Test
    void standardInputHasAnId() throws ReadException {
        assertThat(Reading.READER
                        .read(new Raw("They met.".getBytes(StandardCharsets.UTF_8), "-", null))
                        .id())
                .isEqualTo("standard-input");
    }

    private static Reason reason(String content) {
        return catchThrowableOfType(ReadException.class, () -> Reading.text(content))
                .reason();
    }
}
