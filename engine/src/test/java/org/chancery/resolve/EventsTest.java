package org.chancery.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.Texts;
import org.junit.jupiter.api.Test;

/** Events between states, and who stands for a state. */
class EventsTest {

    @Test
    void sanctionsAreAnEventFromOneStateToTheOther() {
        assertThat(Texts.record("sanctions").events())
                .filteredOn(event -> event.type().equals("SANCTION"))
                .first()
                .extracting(Record.Event::actors, Record.Event::recipients)
                .containsExactly(java.util.List.of("Mexico"), java.util.List.of("Guatemala"));
    }

    @Test
    void aCondemnationIsAnAccusation() {
        assertThat(Texts.record("sanctions").events())
                .extracting(Record.Event::type)
                .contains("ACCUSE");
    }

    @Test
    void recallingAnAmbassadorIsASanction() {
        assertThat(Texts.record("sanctions").events())
                .filteredOn(event -> event.type().equals("SANCTION"))
                .extracting(Record.Event::actors)
                .contains(java.util.List.of("Guatemala"));
    }

    @Test
    void capitalsStandForTheirStates() {
        assertThat(Texts.record("metonym").actors())
                .extracting(Record.Actor::name)
                .contains("Portugal", "Morocco");
    }

    @Test
    void aCapitalThatStandsForItsStateIsAMetonym() {
        assertThat(Texts.record("metonym").actors())
                .flatExtracting(Record.Actor::mentions)
                .extracting(Record.Mention::form)
                .containsOnly(Record.MentionForm.METONYM);
    }

    @Test
    void aPersonOfATitleActsForItsState() {
        assertThat(Texts.record("he-said").actors())
                .filteredOn(actor -> actor.name().equals("Mwila Banda"))
                .extracting(Record.Actor::state)
                .containsExactly("ZMB");
    }

    @Test
    void aCounterpartOfAnotherStateActsForThatState() {
        assertThat(Texts.record("he-said").actors())
                .filteredOn(actor -> actor.name().equals("Sigrid Aalund"))
                .extracting(Record.Actor::state)
                .containsExactly("NOR");
    }

    @Test
    void aFootballMatchIsNoAssault() {
        assertThat(Texts.record("football").events()).isEmpty();
    }

    @Test
    void sanctionsAreNotCalledDiplomacy() {
        assertThat(Texts.record("sanctions").events())
                .filteredOn(event -> "discontinue".equals(event.mode()))
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.contexts()).isEmpty());
    }

    @Test
    void recallingAnAmbassadorIsDiplomacy() {
        assertThat(Texts.record("sanctions").events())
                .filteredOn(event -> "withdraw".equals(event.mode()))
                .flatExtracting(Record.Event::contexts)
                .containsExactly("diplomatic");
    }
}
