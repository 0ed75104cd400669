package org.chancery.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The figures of the invented report, worked out by hand. */
final class ComparisonTest {

    private static final Scorecard CARD = Comparison.of(Harbour.gold(), Harbour.system());

    @ParameterizedTest
    @CsvSource({
        // Otieno by her last word, Quispe by name, Kenya by code.
        "ACTORS, 3, 5, 4",
        // "Foreign Minister" 4/5, "President" 2/3; the council's president 1/3.
        "OFFICES, 2, 3, 3",
        // The third is a call, not a meeting; the second has one participant of two.
        "ENCOUNTERS, 2, 3, 3",
        "STATEMENTS, 2, 4, 4",
        // The rain is Quispe's, but said all the same.
        "STATEMENTS_CONTENT, 3, 4, 4",
        "COMMITMENTS, 1, 2, 1",
        "UPCOMING, 1, 1, 2",
        "INITIATIVES, 1, 2, 2",
        "STANCES, 1, 3, 3",
        "EVENTS_EXACT, 1, 3, 4",
        "EVENTS_RELAXED, 3, 3, 4"
    })
    void aLayerCountsWhatAPersonCounts(Layer layer, int matched, int gold, int system) {
        Tally tally = CARD.tally(layer);
        assertThat(new int[] {tally.matched(), tally.gold(), tally.system()}).containsExactly(matched, gold, system);
    }

    @ParameterizedTest
    @CsvSource({
        "ENCOUNTERS, status, 1, 2",
        "ENCOUNTERS, date, 1, 2",
        "ENCOUNTERS, place, 1, 2",
        "ENCOUNTERS, main, 2, 2",
        "STATEMENTS, speakers, 1, 2",
        "STATEMENTS, act, 1, 2",
        "STATEMENTS, form, 2, 2",
        "STATEMENTS, on_behalf_of, 2, 2",
        // Judged only where the gold has addressees.
        "STATEMENTS, addressees, 1, 1",
        "COMMITMENTS, strength, 0, 1",
        "UPCOMING, date, 0, 1",
        "UPCOMING, place, 1, 1",
        "UPCOMING, certainty, 1, 1",
        "EVENTS_RELAXED, status, 2, 3"
    })
    void anAttributeIsJudgedAmongMatchedItems(Layer layer, String attribute, int right, int cases) {
        assertThat(CARD.tally(layer).accuracy()).containsEntry(attribute, new Tally.Share(right, cases));
    }

    @Test
    void theHeadlineIsTheMeanOfSixLayers() {
        // (2/3 + 2/3 + 1/2 + 2/3 + 1/3 + 6/7) / 6
        assertThat(CARD.headline()).isEqualTo(0.615079, within(1e-6));
    }

    @ParameterizedTest
    @EnumSource
    void theGoldAgainstItselfIsPerfect(Layer layer) {
        Tally own = Comparison.of(Harbour.gold(), Harbour.gold()).tally(layer);
        assertThat(new double[] {own.precision(), own.recall(), own.f1()}).containsExactly(1, 1, 1);
    }

    @ParameterizedTest
    @EnumSource
    void noAttributeOfTheGoldAgainstItselfIsWrong(Layer layer) {
        Tally own = Comparison.of(Harbour.gold(), Harbour.gold()).tally(layer);
        assertThat(own.accuracy().values()).allMatch(share -> share.cases() > 0 && share.right() == share.cases());
    }

    @ParameterizedTest
    @EnumSource
    void anEmptyRecordScoresNothing(Layer layer) {
        assertThat(Comparison.of(Harbour.gold(), Entry.EMPTY).tally(layer).f1()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNotInTheGoldScoresNothing(Layer layer) {
        assertThat(Comparison.of(Entry.EMPTY, Harbour.gold()).tally(layer).f1()).isZero();
    }

    @Test
    void nothingToFindAndNothingFoundIsPerfect() {
        assertThat(Comparison.of(Entry.EMPTY, Entry.EMPTY).headline()).isEqualTo(1);
    }

    @Test
    void otherSpellingsOfTheNamesLowerNothing() {
        String other = Harbour.gold()
                .node()
                .toString()
                .replace("Amina Otieno", "OTIÉNO")
                .replace("\"Peru\"", "\"the Peruvian state\"");
        assertThat(Comparison.of(Harbour.gold(), Entry.parse(other)).headline()).isEqualTo(1);
    }

    @Test
    void aRecordOfTheWrongShapeIsScoredAllTheSame() {
        Entry odd = Entry.parse("{\"actors\": null, \"statements\": [{\"speakers\": \"Otieno\", \"content\": null}, 7],"
                + " \"events\": [{\"actors\": [null]}], \"initiatives\": [{\"name\": \"x\", \"stances\": 3}],"
                + " \"encounters\": \"none\", \"weather\": 1}");
        assertThat(Comparison.of(Harbour.gold(), odd).tally(Layer.STATEMENTS).system())
                .isEqualTo(1);
    }

    @Test
    void aMissedItemIsListedForPeople() {
        assertThat(CARD.differences())
                .contains(new Difference(
                        Layer.COMMITMENTS, Difference.Kind.MISSED, "Peru | intention | open a consulate in Mombasa"));
    }

    @Test
    void aWrongAttributeIsListedForPeople() {
        assertThat(CARD.differences())
                .filteredOn(difference -> difference.kind() == Difference.Kind.WRONG)
                .extracting(Difference::item)
                .anyMatch(item -> item.startsWith("act \"thank\" taken for \"praise\""));
    }
}
