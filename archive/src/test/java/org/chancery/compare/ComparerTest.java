package org.chancery.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.chancery.compare.Comparison.Kind;
import org.chancery.compare.Comparison.Row;
import org.chancery.knowledge.Knowledge;
import org.chancery.resolve.Record;
import org.chancery.resolve.Record.Act;
import org.chancery.resolve.Record.EncounterKind;
import org.chancery.resolve.Record.Modality;
import org.junit.jupiter.api.Test;

/** Two dispatches of our own on one call, with known answers. */
class ComparerTest {

    private static final Knowledge KNOWLEDGE = Knowledge.packed();
    private static final Comparer COMPARER = new Comparer(KNOWLEDGE);

    private static final String BRAZILIAN =
            "President Ana Lima spoke by phone with Prime Minister Tevita Fale of Tonga. "
                    + "President Lima said that Brazil intends to lend Tonga $40 million for the harbour of Neiafu. "
                    + "She stressed the importance of negotiations on the fishing quotas for tuna. "
                    + "Mr. Fale promised that Tonga would never close its airspace to Brazilian pilots.";

    private static final String TONGAN =
            "Prime Minister Tevita Fale had a telephone conversation with President Ana Lima of Brazil. "
                    + "Mr. Fale thanked Brazil for the $40 million for the harbour of Neiafu. "
                    + "The two spoke in favour of dialogue on fishing quotas for tuna. "
                    + "He described the damage that the cyclone had done to the schools of Vava'u.";

    private static Told brazilian() {
        return Told.by("BRA", "brasilia", BRAZILIAN)
                .actor("Ana Lima", "President Ana Lima", "President Lima")
                .actor("Tevita Fale", "Prime Minister Tevita Fale", "Mr. Fale")
                .actor("Brazil", "Brazil")
                .actor("Tonga", "Tonga")
                .encounter(EncounterKind.CALL, "2031-03-04", "spoke by phone", "Ana Lima", "Tevita Fale")
                .says(
                        "Ana Lima",
                        Act.COMMIT,
                        Modality.INTENTION,
                        "Brazil intends to lend Tonga $40 million for the harbour of Neiafu")
                .says(
                        "Ana Lima",
                        Act.ASSERT,
                        Modality.OBLIGATION,
                        "the importance of negotiations on the fishing quotas for tuna")
                .says(
                        "Tevita Fale",
                        Act.COMMIT,
                        Modality.INTENTION,
                        "Tonga would never close its airspace to Brazilian pilots");
    }

    private static Told tongan() {
        return Told.by("TON", "nukualofa", TONGAN)
                .actor("Tevita Fale", "Prime Minister Tevita Fale", "Mr. Fale")
                .actor("Ana Lima", "President Ana Lima")
                .actor("Brazil", "Brazil")
                .encounter(EncounterKind.CALL, "2031-03-04", "had a telephone conversation", "Tevita Fale", "Ana Lima")
                .says("Tevita Fale", Act.THANK, Modality.FACT, "the $40 million for the harbour of Neiafu")
                .says("Tevita Fale, Ana Lima", Act.DISCUSS, Modality.FACT, "dialogue on fishing quotas for tuna")
                .says(
                        "Tevita Fale",
                        Act.DISCUSS,
                        Modality.FACT,
                        "the damage that the cyclone had done to the schools of Vava'u");
    }

    private static Comparison compared() {
        return COMPARER.compare(List.of(brazilian().record(), tongan().record()));
    }

    private static Row with(Comparison comparison, String words) {
        return comparison.rows().stream()
                .filter(row -> row.cells().stream()
                        .flatMap(List::stream)
                        .anyMatch(quote -> quote.words().contains(words)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anotherNumberInWordsIsADifferenceAndTheSameInDigitsIsNone() {
        assertThat(boats("four boats").kind()).isEqualTo(Kind.DIFFERING);
        assertThat(boats("four boats").differences()).singleElement().asString().contains("two boats", "four boats");
        assertThat(boats("4 boats").kind()).isEqualTo(Kind.DIFFERING);
        assertThat(boats("2 boats").kind()).isEqualTo(Kind.BOTH);
        assertThat(boats("a pair of boats").kind()).isEqualTo(Kind.BOTH);
    }

    private static Row boats(String number) {
        return with(COMPARER.compare(List.of(boats("BRA", "two boats"), boats("TON", number))), "harbour of Neiafu");
    }

    private static Record boats(String side, String number) {
        String promise = "Brazil would send " + number + " to the harbour of Neiafu";
        return Told.by(side, side, "Ana Lima spoke by phone with Tevita Fale. Lima said that " + promise + ".")
                .actor("Ana Lima", "Ana Lima")
                .actor("Tevita Fale", "Tevita Fale")
                .encounter(EncounterKind.CALL, "2031-03-04", "spoke by phone", "Ana Lima", "Tevita Fale")
                .says("Ana Lima", Act.COMMIT, Modality.INTENTION, promise)
                .record();
    }

    @Test
    void whatOneIntendsAndTheOtherThanksForIsOneThingHeldDifferently() {
        Row row = with(compared(), "$40 million");
        assertThat(row.kind()).isEqualTo(Kind.DIFFERING);
        assertThat(row.cells()).noneMatch(List::isEmpty);
        assertThat(row.differences()).containsExactly("how it is held: as intended (A), as done, with thanks (B)");
    }

    @Test
    void negotiationsHereAndDialogueThereAreOneThing() {
        Row row = with(compared(), "negotiations on the fishing quotas");
        assertThat(row.cells().get(1))
                .extracting(Comparison.Quote::words)
                .anyMatch(words -> words.contains("dialogue"));
    }

    @Test
    void whatOneTextGivesToTheOtherSidesSpeakerAloneIsAttributed() {
        Row row = with(compared(), "airspace");
        assertThat(row.kind()).isEqualTo(Kind.ATTRIBUTED);
        assertThat(row.holders()).containsExactly(0);
    }

    @Test
    void whatAWholeTextLacksIsNotMentionedInIt() {
        Row row = with(compared(), "cyclone");
        assertThat(row.kind()).isEqualTo(Kind.ONLY);
        assertThat(row.absence()).isEqualTo("not mentioned in the text published by Office of BRA");
    }

    @Test
    void ofAnExcerptNothingIsSaidToBeMissing() {
        Comparison comparison = COMPARER.compare(List.of(brazilian().excerpt().record(), tongan().record()));
        assertThat(with(comparison, "cyclone").absence())
                .isEqualTo("not in the part we have of the text published by Office of BRA");
    }

    @Test
    void everyQuoteStandsInItsText() {
        Comparison comparison = compared();
        List<String> texts = List.of(BRAZILIAN, TONGAN);
        for (Row row : comparison.rows()) {
            for (int side = 0; side < 2; side++) {
                for (Comparison.Quote quote : row.cells().get(side)) {
                    assertThat(quote.span().text(texts.get(side))).isEqualTo(quote.words());
                }
            }
        }
    }

    @Test
    void theOpeningIsNoTopic() {
        assertThat(compared().rows())
                .noneMatch(row -> row.cells().stream()
                        .flatMap(List::stream)
                        .anyMatch(quote -> quote.words().contains("spoke by phone")));
    }

    @Test
    void wordsAreCountedForEachSpeaker() {
        assertThat(compared().texts().get(0).wordsOf())
                .containsEntry("Ana Lima", 22)
                .containsEntry("Tevita Fale", 9);
        assertThat(compared().texts().get(1).wordsOf()).containsKey("jointly");
    }

    @Test
    void theSameTextsGiveTheSameComparison() {
        assertThat(ComparisonJson.write(compared())).isEqualTo(ComparisonJson.write(compared()));
    }

    @Test
    void threeTextsStandInOneRowWhereAllHaveIt() {
        Record wire = Told.by("FJI", "suva", "Tonga thanked Brazil for $40 million for the harbour of Neiafu.")
                .actor("Tonga", "Tonga")
                .actor("Brazil", "Brazil")
                .says("Tonga", Act.THANK, Modality.FACT, "$40 million for the harbour of Neiafu")
                .record();
        Comparison comparison = COMPARER.compare(List.of(brazilian().record(), tongan().record(), wire));
        assertThat(with(comparison, "$40 million").holders()).containsExactly(0, 1, 2);
    }

    @Test
    void ofThreeTextsOnlyTheWholeOnesCanLackSomething() {
        Record wire = Told.by("FJI", "suva", "Tonga thanked Brazil for $40 million for the harbour of Neiafu.")
                .actor("Tonga", "Tonga")
                .actor("Brazil", "Brazil")
                .says("Tonga", Act.THANK, Modality.FACT, "$40 million for the harbour of Neiafu")
                .excerpt()
                .record();
        Row row = with(COMPARER.compare(List.of(brazilian().record(), tongan().record(), wire)), "cyclone");
        assertThat(row.kind()).isEqualTo(Kind.ONLY);
        assertThat(row.absence())
                .contains("not mentioned in the text published by Office of BRA")
                .contains("not in the part we have of the text published by Office of FJI");
    }

    @Test
    void oneTextCannotBeCompared() {
        assertThatThrownBy(() -> COMPARER.compare(List.of(brazilian().record())))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
