package org.chancery.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.Texts;
import org.junit.jupiter.api.Test;

/** Who says what, to whom, and on whose behalf. */
class SpeakersTest {

    @Test
    void heSaidMeansTheLastSpeaker() {
        assertThat(Texts.speakers("he-said", "the first pupils")).containsExactly("Mwila Banda");
    }

    @Test
    void sheSaidMeansTheLastSpeaker() {
        assertThat(Texts.speakers("she-said", "the school")).containsExactly("Sofia Almgren");
    }

    @Test
    void sheIsNobodyWhoWasCalledHe() {
        assertThat(Texts.speakers("he-said", "Norway opposes")).containsExactly("Sigrid Aalund");
    }

    @Test
    void theTwoSidesInFrontOfAnInvertedCueAreNotTheSpeaker() {
        assertThat(Texts.speakers("two-sides-inverted", "widen trade in fruit")).containsExactly("Renata Aguirre");
    }

    @Test
    void greetingsAskedToBeConveyedAreTheAskersOwn() {
        assertThat(Texts.speakers("greetings-both-ways", "his warm greetings")).containsExactly("Rustam Karimbek");
    }

    @Test
    void greetingsAskedToBeConveyedGoToWhomTheyAreMeantFor() {
        assertThat(greeting("his warm greetings").addressees()).contains("Hassan Daud");
    }

    @Test
    void greetingsAskedToBeConveyedAreAGreeting() {
        assertThat(greeting("his warm greetings").act()).isEqualTo(Record.Act.GREET);
    }

    @Test
    void conveyedGreetingsAreSaidByTheEnvoy() {
        assertThat(Texts.speakers("greetings-both-ways", "cordial greetings")).containsExactly("Aminah Yusof");
    }

    @Test
    void conveyedGreetingsAreOnBehalfOfTheirOwner() {
        assertThat(greeting("cordial greetings").onBehalfOf()).containsExactly("Hassan Daud");
    }

    @Test
    void conveyedGreetingsGoToTheHost() {
        assertThat(greeting("cordial greetings").addressees()).containsExactly("Rustam Karimbek");
    }

    private static Record.Statement greeting(String words) {
        return Texts.statement(Texts.record("greetings-both-ways"), words);
    }

    @Test
    void whatWasNotSaidIsNoStatement() {
        assertThat(Texts.record("nothing-said-yet").statements()).isEmpty();
    }

    @Test
    void aLabelOfATranscriptNamesTheSpeaker() {
        assertThat(Texts.speakers("transcript", "welcome Minister Dahl")).containsExactly("Okello");
    }

    @Test
    void aLabelHoldsUntilTheNextOne() {
        assertThat(Texts.speakers("transcript", "the road to Gulu")).containsExactly("Dahl");
    }

    @Test
    void aLabelIsNoPartOfWhatIsSaid() {
        assertThat(Texts.record("transcript").statements())
                .noneMatch(statement -> statement.content().contains("Dahl:"));
    }

    @Test
    void theFirstSentenceOfAQuotationIsSaidByTheSpeakerNamedBehindIt() {
        assertThat(Texts.speakers("quote-of-two-sentences", "The cable will be laid"))
                .containsExactly("Eleni Markou");
    }

    @Test
    void theLastSentenceOfAQuotationIsSaidByTheSpeakerNamedBehindIt() {
        assertThat(Texts.speakers("quote-of-two-sentences", "Greece rejects")).containsExactly("Eleni Markou");
    }

    @Test
    void wordsInQuotationMarksAreDirectSpeech() {
        assertThat(Texts.record("quote-of-two-sentences").statements())
                .extracting(Record.Statement::form)
                .containsOnly(Record.Form.DIRECT);
    }

    @Test
    void contentEndsBeforeTheQuotationMark() {
        assertThat(Texts.record("quote-of-two-sentences").statements())
                .noneMatch(statement -> statement.content().contains("\""));
    }

    @Test
    void aQuotationThatIsNeverClosedEndsWithItsParagraph() {
        assertThat(Texts.statement(Texts.record("odd-quotation-mark"), "Riga supports")
                        .form())
                .isEqualTo(Record.Form.INDIRECT);
    }

    @Test
    void aQuotationThatIsNeverClosedTakesNoLaterSpeaker() {
        assertThat(Texts.speakers("odd-quotation-mark", "talks in May")).containsExactly("Ilze Kalna");
    }

    @Test
    void whatAnotherSideIsSaidToHaveCalledForIsItsOwnStatementToo() {
        assertThat(Texts.record("nested-speaker").statements())
                .filteredOn(statement -> statement.content().equals("a meeting in Batumi"))
                .extracting(Record.Statement::speakers)
                .containsExactly(java.util.List.of("Levan Beridze"));
    }

    @Test
    void sayingThatAnotherRejectsIsNoRejection() {
        assertThat(Texts.statement(Texts.record("nested-speaker"), "Georgia had rejected")
                        .act())
                .isEqualTo(Record.Act.ASSERT);
    }
}
