package org.chancery.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.chancery.read.Span;
import org.junit.jupiter.api.Test;

class WhyPageTest {

    private final String page = WhyPage.of(
                    Sample.record(), "s1", pattern -> Optional.of("knowledge/lexicon/verbs.yaml:7"), 100, Ink.NONE)
            .orElseThrow();

    @Test
    void theWordsStandInTheirSentence() {
        assertThat(page)
                .contains(
                        "In the sentence\n    ⟦She⟧ ⟦told⟧ Mr. Rojas that ⟦Mali would open a consulate next year⟧.\n");
    }

    @Test
    void theSentenceStandsInItsParagraph() {
        assertThat(page).contains("In the paragraph\n    VALPARAÍSO").doesNotContain("Both praised");
    }

    @Test
    void thePatternIsNamedWithItsFileAndLine() {
        assertThat(page).contains("Found by\n    tell.that (knowledge/lexicon/verbs.yaml:7)\n");
    }

    @Test
    void theMeaningIsThatTheTextSaysSo() {
        assertThat(page).contains("The text says that Amara Diallo stated something.");
    }

    @Test
    void theReadingOfAToneIsCalledAConvention() {
        String tone = WhyPage.of(
                        Sample.of("The talks were frank.")
                                .tone("frank", "talks", -2)
                                .build(),
                        "n1",
                        pattern -> Optional.empty(),
                        100,
                        Ink.NONE)
                .orElseThrow();
        assertThat(tone)
                .contains("usually read as −2 on the scale from −3 to +3 (a guide)")
                .contains("no finding about the talks");
    }

    @Test
    void anEntryThatIsNotThereGivesNoPage() {
        assertThat(WhyPage.of(Sample.record(), "s9", pattern -> Optional.empty(), 100, Ink.NONE))
                .isEmpty();
    }

    @Test
    void theIdsThatThereAreAreToldInShort() {
        assertThat(WhyPage.ids(Sample.record())).isEqualTo("a1-a2, e1, s1, c1, f1, t1");
    }

    @Test
    void overlappingWordsAreOneStretch() {
        String text = "one two three four";
        String overlapping = WhyPage.of(
                        Sample.of(text)
                                .statement("s1", "Ann", "one two", "two three", "three four")
                                .build(),
                        "s1",
                        pattern -> Optional.empty(),
                        100,
                        Ink.NONE)
                .orElseThrow();
        assertThat(overlapping).contains("⟦one two three four⟧");
    }

    @Test
    void aTitleBeforeANameEndsNoSentence() {
        String text = "Rain fell. Mr. Rojas left St. Kitts early. Wind rose.";
        Span words = new Span(text.indexOf("left"), text.indexOf("left") + 4);
        assertThat(Passage.sentence(text, words).text(text).strip()).isEqualTo("Mr. Rojas left St. Kitts early.");
    }
}
