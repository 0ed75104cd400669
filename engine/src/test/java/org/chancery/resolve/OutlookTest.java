package org.chancery.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.Texts;
import org.junit.jupiter.api.Test;

/** Meetings held and only wished, what comes next, what was promised, and since when relations are. */
class OutlookTest {

    @Test
    void aMeetingHasItsTwoParties() {
        assertThat(Texts.record("he-said").encounters())
                .first()
                .extracting(Record.Encounter::participants)
                .asList()
                .containsExactlyInAnyOrder("Mwila Banda", "Sigrid Aalund");
    }

    @Test
    void aWeekdayIsTheLastOneBeforePublication() {
        assertThat(Texts.record("two-sides-inverted").encounters())
                .first()
                .extracting(Record.Encounter::date)
                .isEqualTo("2018-11-19");
    }

    @Test
    void aWishIsNotAMeeting() {
        assertThat(Texts.record("wish").encounters())
                .noneMatch(encounter -> encounter.status() == Record.EncounterStatus.HELD);
    }

    @Test
    void theDayOfTheWishIsNotTheDayOfTheMeeting() {
        assertThat(Texts.record("wish").encounters())
                .extracting(Record.Encounter::date)
                .containsOnlyNulls();
    }

    @Test
    void aMeetingStillToComeIsPlanned() {
        assertThat(Texts.record("visit-planned").encounters())
                .extracting(Record.Encounter::status)
                .containsExactly(Record.EncounterStatus.PLANNED);
    }

    @Test
    void aMeetingStillToComeIsOnTheAgenda() {
        assertThat(Texts.record("visit-planned").upcoming())
                .extracting(Record.Upcoming::date)
                .containsExactly("2012-03-03");
    }

    @Test
    void nextMonthIsTheMonthAfterPublication() {
        assertThat(Texts.record("next-month").times())
                .filteredOn(time -> time.text().equals("next month"))
                .extracting(Record.Time::value)
                .containsExactly("2024-01");
    }

    @Test
    void aSummitNextMonthIsOnTheAgendaWithItsPlace() {
        assertThat(Texts.record("next-month").upcoming())
                .extracting(Record.Upcoming::what, Record.Upcoming::date, Record.Upcoming::place)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("lakes summit", "2024-01", "Kisumu"));
    }

    @Test
    void aMonthWithoutAYearIsTheNearerOne() {
        assertThat(Texts.record("odd-quotation-mark").times())
                .filteredOn(time -> time.text().equals("May"))
                .extracting(Record.Time::value)
                .containsExactly("2017-05");
    }

    @Test
    void anAnniversaryTellsSinceWhenRelationsAre() {
        assertThat(Texts.record("anniversary").relations())
                .extracting(Record.Relation::since)
                .containsExactly("1953");
    }

    @Test
    void anAnniversaryTellsWhoseRelationsTheyAre() {
        assertThat(Texts.record("anniversary").relations())
                .first()
                .extracting(Record.Relation::parties)
                .asList()
                .containsExactlyInAnyOrder("Indonesia", "Jordan");
    }

    @Test
    void aTelephoneCallIsAnEncounter() {
        assertThat(Texts.record("anniversary").encounters())
                .extracting(Record.Encounter::kind)
                .containsExactly(Record.EncounterKind.CALL);
    }

    @Test
    void willIsAFirmCommitment() {
        assertThat(commitment("send forty engineers").strength()).isEqualTo(Record.Strength.FIRM);
    }

    @Test
    void readinessIsAnIntention() {
        assertThat(commitment("open its northern airfield").strength()).isEqualTo(Record.Strength.INTENTION);
    }

    @Test
    void aCommitmentBindsTheStateThatWillAct() {
        assertThat(commitment("send forty engineers").by()).containsExactly("Canada");
    }

    @Test
    void aCommitmentSaysForWhomItIs() {
        assertThat(commitment("send forty engineers").to()).containsExactly("Ghana");
    }

    @Test
    void aHopeIsNoCommitment() {
        assertThat(Texts.record("commitments").commitments())
                .noneMatch(commitment -> commitment.action().contains("follow"));
    }

    private static Record.Commitment commitment(String words) {
        return Texts.record("commitments").commitments().stream()
                .filter(commitment -> commitment.action().contains(words))
                .findFirst()
                .orElseThrow();
    }
}
