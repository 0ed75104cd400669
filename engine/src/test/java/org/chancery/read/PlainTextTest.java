package org.chancery.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    private static final String REPORT = """
            Title: Ghana and Norway sign: a treaty
            Publisher: Fjord Press
            Published: 2012-05-04 10:00
            URL: https://fjord.example/a/1
            Licence: own

            The ministers met in Tema.

            They agreed.
            """;

    @Test
    void headerLinesAreNotBody() throws ReadException {
        assertThat(Reading.text(REPORT).text()).isEqualTo("The ministers met in Tema.\n\nThey agreed.");
    }

    @Test
    void theTitleIsReadWithItsColon() throws ReadException {
        assertThat(Reading.text(REPORT).title()).isEqualTo("Ghana and Norway sign: a treaty");
    }

    @Test
    void theDayIsRead() throws ReadException {
        assertThat(Reading.text(REPORT).published()).isEqualTo(LocalDate.of(2012, 5, 4));
    }

    @Test
    void theDateIsKeptAsWritten() throws ReadException {
        assertThat(Reading.text(REPORT).publishedAsWritten()).isEqualTo("2012-05-04 10:00");
    }

    @Test
    void theAddressIsRead() throws ReadException {
        assertThat(Reading.text(REPORT).url()).isEqualTo("https://fjord.example/a/1");
    }

    @Test
    void theIdIsTheNameWithoutExtension() throws ReadException {
        assertThat(Reading.text(REPORT).id()).isEqualTo("report");
    }

    @Test
    void anEmptyHeaderValueIsUnknown() throws ReadException {
        assertThat(Reading.text("Title: A\nURL:\n\nThey met.").url()).isNull();
    }

    @Test
    void withoutHeaderLinesEverythingIsBody() throws ReadException {
        assertThat(Reading.text("They met.\nThey ate.\n").text()).isEqualTo("They met.\nThey ate.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Breaking: the treaty holds\n\nThey met.",
                "President Lopes: welcome.\n\nThank you.",
                "12:30: they met\n\nThey ate.",
                ": odd\n\nThey met.",
                "http://example.org/a\n\nThey met."
            })
    void anUnknownLabelIsBody(String text) throws ReadException {
        assertThat(Reading.text(text).text()).isEqualTo(text);
    }

    @Test
    void anUnknownLabelAmongHeaderLinesIsHeader() throws ReadException {
        assertThat(Reading.text("Title: A\nTopic: fish\nDate: 2001-02-03\n\nThey met.")
                        .text())
                .isEqualTo("They met.");
    }

    @Test
    void aBodyMayFollowTheHeaderWithoutBlankLine() throws ReadException {
        assertThat(Reading.text("Title: A\nThey met in Suva and ate.\n\nThey left.")
                        .text())
                .isEqualTo("They met in Suva and ate.\n\nThey left.");
    }

    @Test
    void headerKeysMayBeLowerCase() throws ReadException {
        assertThat(Reading.text("title: A\n\nThey met.").title()).isEqualTo("A");
    }

    @Test
    void onlyOneBlankLineIsTakenFromTheBody() throws ReadException {
        assertThat(Reading.text("Title: A\n\n\n\nThey met.").text()).isEqualTo("\n\nThey met.");
    }

    @Test
    void windowsLineBreaksStayInTheBody() throws ReadException {
        assertThat(Reading.text("Title: A\r\nDate: 2001-02-03\r\n\r\nThey met.\r\n\r\nThey ate.\r\n")
                        .text())
                .isEqualTo("They met.\r\n\r\nThey ate.");
    }

    @Test
    void windowsLineBreaksDoNotGetIntoHeaderValues() throws ReadException {
        assertThat(Reading.text("Title: A\r\n\r\nThey met.").title()).isEqualTo("A");
    }

    @Test
    void oldMacintoshLineBreaksAreLineBreaks() throws ReadException {
        assertThat(Reading.text("Title: A\r\rThey met.").text()).isEqualTo("They met.");
    }

    @Test
    void aByteOrderMarkIsDropped() throws ReadException {
        assertThat(Reading.text("\ufeffTitle: A\n\nThey met.").title()).isEqualTo("A");
    }

    @Test
    void oddCharactersOfTheBodyStay() throws ReadException {
        String body = "A\u00a0tab\there, a soft\u00adhyphen, \ud83d\udd4a and  two spaces \u2026 \"so\".";
        assertThat(Reading.text("Title: A\n\n" + body).text()).isEqualTo(body);
    }

    @Test
    void tagsWithinPlainTextStay() throws ReadException {
        assertThat(Reading.text("They met. <b>Twice</b>.").text()).isEqualTo("They met. <b>Twice</b>.");
    }

    @Test
    void theYearOfTheDatelineGivesTheDay() throws ReadException {
        assertThat(Reading.text("Apia, 3 March 1999\n\nLeaders met.").published())
                .isEqualTo(LocalDate.of(1999, 3, 3));
    }

    @Test
    void aDatelineWithoutYearIsKeptAsWritten() throws ReadException {
        assertThat(Reading.text("APIA, March 3 (GW) — Leaders met.").publishedAsWritten())
                .isEqualTo("March 3");
    }

    @Test
    void aDatelineInTheHeaderGivesItsPlace() throws ReadException {
        assertThat(Reading.text("Title: A\nDateline: Apia, 3 March\n\nLeaders met.")
                        .dateline())
                .isEqualTo("Apia");
    }

    @Test
    void aPlaceInTheHeaderIsNoDateline() throws ReadException {
        assertThat(Reading.text("Title: A\nPlace: Apia\n\nLeaders met.").dateline())
                .isNull();
    }

    @Test
    void metadataOfALineAreKept() {
        Document document =
                Reading.READER.read("7", Map.of("publisher", "Fjord Press", "published", "1 May 2001"), "They met.\n");
        assertThat(document.published()).isEqualTo(LocalDate.of(2001, 5, 1));
    }

    @Test
    void theTextOfALineIsKeptToTheCharacter() {
        assertThat(Reading.READER.read("7", Map.of(), "Title: A\n\nThey met.\n").text())
                .isEqualTo("Title: A\n\nThey met.\n");
    }
}
