package org.chancery.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Text;
import org.chancery.annotate.Token;
import org.chancery.knowledge.Knowledge;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the sentences of the knowledge cannot show: whole texts, tags, modifiers, texts that wear a reader out. */
class DaterTest {

    private static final Dater DATER =
            new Dater(Knowledge.folder(Path.of(System.getProperty("chancery.knowledge.dir", "../knowledge"))));
    private static final LocalDate MONDAY = LocalDate.of(2031, 3, 10);

    private static List<Dated> dated(String body, @Nullable LocalDate published) {
        return DATER.date(PlainText.of(body, published)).stream()
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> values(String body, @Nullable LocalDate published) {
        return dated(body, published).stream().map(Dated::value).toList();
    }

    @Test
    void aNarrativeGoesOnFromTheYearToldLast() {
        String body =
                "In 1804 the town rose. In 1806 it fell. In 1807 it burned. On 4 May 1809 a fleet came. In June it left.";
        assertThat(values(body, MONDAY)).endsWith("1809-06");
    }

    @Test
    void theNewsCountsFromTheDayOfPublication() {
        assertThat(values("A fleet came in 1809. It left in February.", MONDAY)).endsWith("2031-02");
    }

    @Test
    void aYearNamedInPassingDoesNotMoveANarrative() {
        String body = "In 1804 the town rose. In May 1806 it fell. In 1807 it burned. On 4 May 1809 a fleet came. "
                + "Its admiral, who would be hanged in 1815, spoke. In June it left.";
        assertThat(values(body, MONDAY)).endsWith("1815", "1809-06");
    }

    @Test
    void withoutADayOfPublicationOnlyWhatNeedsNoneIsFound() {
        assertThat(values("Yesterday it rained for two days.", null)).containsExactly("P2D");
    }

    @Test
    void aModifierIsKept() {
        assertThat(dated("It opens early next year.", MONDAY))
                .extracting(Dated::value, Dated::modifier)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("2032", "START"));
    }

    @Test
    void aLengthOfTimeIsADuration() {
        assertThat(dated("They begin a three-day visit.", MONDAY))
                .extracting(Dated::type)
                .containsExactly(Dated.Type.DURATION);
    }

    @Test
    void theModalMayIsNoMonth() {
        String body = "Talks May resume";
        List<Token> tokens = Word.plainTokens(body).stream()
                .map(token -> new Token(
                        token.index(),
                        token.span(),
                        token.text(),
                        token.lemma(),
                        token.text().equals("May") ? "MD" : "NN",
                        "O"))
                .toList();
        Text text =
                new Text(PlainText.of(body, MONDAY).document(), List.of(new Sentence(0, tokens, List.of(), List.of())));
        assertThat(DATER.date(text)).containsExactly(List.of());
    }

    @Test
    void aSentenceThatRepeatsItselfIsReadInTime() {
        String body = "the end of early ".repeat(2000) + "May";
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> dated(body, MONDAY));
    }

    @Test
    void noDayThatTheCalendarLacksIsFound() {
        assertThat(values("It was signed on February 30, 1999.", MONDAY)).doesNotContain("1999-02-30");
    }
}
