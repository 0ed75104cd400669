package org.chancery.show;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextPageTest {

    private static final String ESCAPE = "\u001b";

    private final String page = TextPage.of(Sample.record(), 80, Ink.NONE);

    @Test
    void theHeadingSaysWhoPublishedItAndWhen() {
        assertThat(page)
                .startsWith("Two ministers by the sea\nHarbour Wire (CHL) · 4 March 2031 · Valparaíso · full text\n");
    }

    @Test
    void aStatementStandsWithItsSpeakerAndItsWords() {
        assertThat(page)
                .contains("  s1  Amara Diallo · assert, indirect\n      “Mali would open a consulate next year”\n");
    }

    @Test
    void sectionsWithoutEntriesShareOneLine() {
        assertThat(page).endsWith("\nUpcoming, Initiatives, Relations, Tone, Closings, Events, Places: none found.\n");
    }

    @Test
    void anExcerptIsNotSaidToLackAnything() {
        assertThat(TextPage.of(Sample.of("A short beginning").excerpt().build(), 200, Ink.NONE))
                .contains("none found in this excerpt");
    }

    @Test
    void noLineIsWiderThanTheTerminal() {
        assertThat(TextPage.of(Sample.record(), 40, Ink.NONE).lines()).allMatch(line -> Wrap.columns(line) <= 40);
    }

    @Test
    void withoutColoursNothingIsSentToTheTerminalButText() {
        assertThat(page).doesNotContain(ESCAPE);
    }

    @Test
    void coloursChangeNothingInTheWords() {
        String coloured = TextPage.of(Sample.record(), 80, Ink.COLOURS);
        assertThat(coloured.replaceAll(ESCAPE + "\\[[0-9;]*m", "")).isEqualTo(page);
    }

    @Test
    void aReportCannotSendCommandsToTheTerminal() {
        String hostile = "Calm " + ESCAPE + "]0;owned\u0007 seas";
        assertThat(TextPage.of(
                        Sample.of(hostile)
                                .title(hostile)
                                .formulation("calm", hostile)
                                .build(),
                        80,
                        Ink.NONE))
                .doesNotContain(ESCAPE)
                .doesNotContain("\u0007");
    }

    @Test
    void equalDatesAreShownOnce() {
        String text = TextPage.of(
                Sample.of("Monday was Monday")
                        .time("Monday", "2031-03-03")
                        .time("Monday", "2031-03-03")
                        .build(),
                80,
                Ink.NONE);
        assertThat(text)
                .contains("t1  2031-03-03 · date · found 2 times · “Monday”")
                .doesNotContain("t2");
    }

    @Test
    void aReportWithoutTitleIsNamedByItsId() {
        assertThat(TextPage.of(Sample.of("Calm.").title("").id("no-7").build(), 80, Ink.NONE))
                .startsWith("Untitled report (no-7)\n");
    }

    @Test
    void aWordLongerThanTheLineIsBroken() {
        assertThat(Wrap.lines("a".repeat(25), 10)).containsExactly("a".repeat(10), "a".repeat(10), "a".repeat(5));
    }

    @Test
    void charactersOfEastAsianScriptsTakeTwoColumns() {
        assertThat(Wrap.lines("海峡海峡海峡", 8)).containsExactly("海峡海峡", "海峡");
    }

    @Test
    void aQuotationMarkThatLostItsPartnerIsNotShown() {
        assertThat(Words.withoutHalfQuotation("the light is the same.\"")).isEqualTo("the light is the same.");
    }

    @Test
    void aQuotationInsideOfWordsIsKept() {
        assertThat(Words.withoutHalfQuotation("the “quiet seas” plan")).isEqualTo("the “quiet seas” plan");
    }
}
