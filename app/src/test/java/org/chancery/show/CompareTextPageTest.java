package org.chancery.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.compare.Comparison;
import org.chancery.compare.Comparison.Kind;
import org.chancery.compare.Comparison.Quote;
import org.chancery.compare.Comparison.Row;
import org.chancery.compare.Comparison.TextFacts;
import org.chancery.compare.Comparison.ToneWord;
import org.chancery.compare.Redline;
import org.chancery.read.Completeness;
import org.chancery.read.Span;
import org.junit.jupiter.api.Test;

class CompareTextPageTest {

    private static TextFacts text(String publisher, Completeness completeness) {
        return new TextFacts(
                "doc",
                "Talks <in> Apia",
                publisher,
                null,
                "2031-03-04",
                completeness,
                120,
                Map.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Quote quote(String words) {
        return new Quote("s1", List.of("Ana Lima"), "commit", new Span(0, words.length()), words);
    }

    private static Comparison comparison() {
        Row both = new Row(
                Kind.DIFFERING,
                "trade",
                "trade",
                List.of(List.of(quote("the tariff will fall")), List.of(quote("the tariff <b>may</b> fall"))),
                List.of("how it is held: as intended (A), as a possibility (B)"),
                null,
                0.8);
        Row only = new Row(
                Kind.ONLY,
                "",
                "",
                List.of(List.of(quote("a reef was drawn")), List.of()),
                List.of(),
                "not in the part we have of the text published by Wire",
                0);
        return new Comparison(
                List.of(text("Office", Completeness.FULL), text("Wire", Completeness.EXCERPT)),
                List.of(both, only),
                List.of(),
                null);
    }

    @Test
    void whatIsCharacterisedIsNamedUnlessTheWordsNameIt() {
        assertThat(CompareTable.toneWord(tone("frank", "Talks")))
                .isEqualTo("“frank” of the talks (conventional reading +1)");
        assertThat(CompareTable.toneWord(tone("compared notes", "compared")))
                .isEqualTo("“compared notes” (conventional reading +1)");
    }

    private static ToneWord tone(String word, String of) {
        return new ToneWord(word, of, 1, "a guide of our own", new Span(0, word.length()));
    }

    @Test
    void theWordsOfBothStandSideBySide() {
        assertThat(CompareTextPage.of(comparison(), 80, Ink.NONE))
                .contains("“the tariff will fall”               │ “the tariff <b>may</b> fall”")
                .contains("≠ how it is held: as intended (A), as a possibility (B)");
    }

    @Test
    void whereColumnsAreNarrowTheyStandOneUnderTheOther() {
        String page = CompareTextPage.of(comparison(), 50, Ink.NONE);
        assertThat(page).doesNotContain("“the tariff will fall” ");
        assertThat(page.lines()).allMatch(line -> line.length() <= 50);
    }

    @Test
    void absenceIsToldInTheWordingOfTheComparison() {
        assertThat(CompareTextPage.of(comparison(), 80, Ink.NONE))
                .contains("Only in A, Office (1)")
                .contains("Not in the part we have of the text published by Wire.");
    }

    @Test
    void markupInReportsIsShownAndNotObeyed() {
        assertThat(CompareHtmlPage.of(comparison())).contains("&lt;b&gt;may").doesNotContain("<b>may");
        assertThat(CompareMarkdownPage.of(comparison())).contains("\\<b\\>may");
    }

    @Test
    void wordsThatWentAndCameAreMarkedWithoutColours() {
        Redline.Text text = new Redline.Text("doc", "Talks", "Office", "2031-03-04");
        Redline redline = new Redline(
                text,
                text,
                List.of(new Redline.Change(
                        java.util.Set.of(Redline.Kind.WEAKENED),
                        new Span(0, 9),
                        new Span(0, 9),
                        List.of(
                                new Redline.Piece(Redline.Kind.SAME, "They"),
                                new Redline.Piece(Redline.Kind.DROPPED, "will"),
                                new Redline.Piece(Redline.Kind.ADDED, "may"),
                                new Redline.Piece(Redline.Kind.SAME, "pay.")),
                        List.of())));
        assertThat(RedlinePage.text(redline, 80, Ink.NONE)).contains("weakened").contains("They [-will-] {+may+} pay.");
        assertThat(RedlinePage.html(redline)).contains("<del>will</del> <ins>may</ins>");
    }
}
