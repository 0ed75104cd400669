package org.chancery.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.chancery.compare.Told;
import org.chancery.keep.Fingerprint;
import org.chancery.knowledge.Knowledge;
import org.chancery.resolve.Record;
import org.chancery.resolve.Record.EncounterKind;
import org.junit.jupiter.api.Test;

class MergerTest {

    private static final Merger MERGER = new Merger(Knowledge.packed());
    private static final String TEXT = "Ana Lima spoke with Tevita Fale.";

    private static Told told(String side, EncounterKind kind, String day) {
        return Told.by(side, "of-" + side + "-" + day, TEXT + " It was of " + day + ".")
                .actor("Ana Lima", "Ana Lima")
                .actor("Tevita Fale", "Tevita Fale")
                .encounter(kind, day, "spoke", "Ana Lima", "Tevita Fale");
    }

    private static List<MergedEncounter> merged(Told... told) {
        return MERGER.merge(java.util.Arrays.stream(told).map(Told::record).toList());
    }

    @Test
    void daysThatAreOneApartAreOneEncounter() {
        List<MergedEncounter> merged =
                merged(told("BRA", EncounterKind.CALL, "2031-03-04"), told("TON", EncounterKind.CALL, "2031-03-05"));
        assertThat(merged).hasSize(1);
        assertThat(merged.get(0).sides()).containsExactly("BRA", "TON");
        assertThat(merged.get(0).why().get(0)).startsWith("merged because ").contains("one day apart");
    }

    @Test
    void daysThatAreTwoApartAreTwo() {
        assertThat(merged(told("BRA", EncounterKind.CALL, "2031-03-04"), told("TON", EncounterKind.CALL, "2031-03-06")))
                .hasSize(2);
    }

    @Test
    void aCallAndAVideoAreOneAndTheReportsDiffer() {
        List<MergedEncounter> merged =
                merged(told("BRA", EncounterKind.CALL, "2031-03-04"), told("TON", EncounterKind.VIDEO, "2031-03-04"));
        assertThat(merged).hasSize(1);
        assertThat(merged.get(0).kindConflict()).isTrue();
    }

    @Test
    void aCallAndAMeetingAreTwo() {
        assertThat(merged(
                        told("BRA", EncounterKind.CALL, "2031-03-04"),
                        told("TON", EncounterKind.MEETING, "2031-03-04")))
                .hasSize(2);
    }

    @Test
    void twoCallsOfOnePublisherOnTwoDaysAreTwo() {
        List<MergedEncounter> merged = merged(
                told("BRA", EncounterKind.CALL, "2031-03-04"),
                told("BRA", EncounterKind.CALL, "2031-03-05"),
                told("TON", EncounterKind.CALL, "2031-03-05"));
        assertThat(merged).extracting(e -> e.reports().size()).containsExactly(1, 2);
    }

    @Test
    void aVisitToAStateIsTheMeetingWithItsPrincipal() {
        Record visit = Told.by("BRA", "visit", "Ana Lima visited Tonga.")
                .actor("Ana Lima", "Ana Lima")
                .actor("Tonga", "Tonga")
                .encounter(EncounterKind.VISIT, "2031-03-04", "visited", "Ana Lima", "Tonga")
                .record();
        assertThat(MERGER.merge(List.of(
                        visit, told("TON", EncounterKind.MEETING, "2031-03-04").record())))
                .hasSize(1);
    }

    @Test
    void aWholeNameIsThatPersonWhateverStateATextTakes() {
        Sighting.Party one = new Sighting.Party("eda kolo|FJI", "Eda Kolo", "FJI", "person");
        assertThat(Kinship.level(one, new Sighting.Party("eda kolo|TON", "Eda Kolo", "TON", "person"), new Folds()))
                .isEqualTo(2);
        assertThat(Kinship.level(one, new Sighting.Party("ana kolo|TON", "Ana Kolo", "TON", "person"), new Folds()))
                .isZero();
    }

    @Test
    void othersOfTheSameStatesAreOthers() {
        Record other = Told.by("TON", "other", "Ana Lima spoke with Pita Vuki.")
                .actor("Ana Lima", "Ana Lima")
                .actor("Pita Vuki", "Pita Vuki")
                .encounter(EncounterKind.CALL, "2031-03-04", "spoke", "Ana Lima", "Pita Vuki")
                .record();
        assertThat(MERGER.merge(List.of(
                        other, told("BRA", EncounterKind.CALL, "2031-03-04").record())))
                .hasSize(2);
    }

    @Test
    void aTitleThatTellsOfACallIsEnough() {
        Record quiet = Told.by("FJI", "quiet", "Lima praised the harbour.")
                .title("Lima, Fale talk by phone")
                .actor("Ana Lima", "Lima")
                .record();
        assertThat(MERGER.merge(List.of(
                        quiet, told("BRA", EncounterKind.CALL, "2031-03-04").record())))
                .hasSize(1);
    }

    @Test
    void theOrderOfReportsDoesNotMatter() {
        List<Record> records = new ArrayList<>(List.of(
                told("BRA", EncounterKind.CALL, "2031-03-04").record(),
                told("TON", EncounterKind.VIDEO, "2031-03-05").record(),
                told("FJI", EncounterKind.CALL, "2031-03-06").record()));
        List<MergedEncounter> before = MERGER.merge(records);
        Collections.reverse(records);
        assertThat(MERGER.merge(records)).isEqualTo(before);
    }

    @Test
    void noPairIsMissedWhereOnlyTheRarestPartyIsLookedFor() {
        Random random = new Random(7);
        List<Sighting> sightings = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            sightings.add(sighting(i, random));
        }
        sightings.sort(Merger.BY_DAY);
        List<String> all = new ArrayList<>();
        for (int i = 0; i < sightings.size(); i++) {
            for (int j = i + 1; j < sightings.size(); j++) {
                if (Kinship.of(sightings.get(i), sightings.get(j), new Folds()).isPresent()) {
                    all.add(sightings.get(i).id() + " " + sightings.get(j).id());
                }
            }
        }
        assertThat(new Pairs(new Folds()).of(sightings, new Standing(List.of())))
                .extracting(pair -> pair.one().id() + " " + pair.other().id())
                .containsExactlyInAnyOrderElementsOf(all);
        assertThat(all).hasSizeGreaterThan(20);
    }

    /** What archives keep of merging holds for a rule; another result under the same one would go on being shown. */
    @Test
    void whoeverChangesWhatMergingGivesRaisesItsRule() {
        Random random = new Random(29);
        List<Sighting> sightings = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            sightings.add(sighting(i, random));
        }
        StringBuilder given = new StringBuilder();
        for (MergedEncounter encounter : Merger.merge(sightings, List.of())) {
            given.append(encounter.reports()).append(encounter.why()).append('\n');
        }
        String digest = Fingerprint.sha256(given.toString().getBytes(StandardCharsets.UTF_8));
        assertThat(MergeTable.RULE + " " + digest.substring(0, 12))
                .as("if merging is meant to give something else now, raise MergeTable.RULE and put both here")
                .isEqualTo("1 356259d22c38");
    }

    private static Sighting sighting(int number, Random random) {
        List<Sighting.Party> known = new ArrayList<>(List.of(
                new Sighting.Party("ana lima|BRA", "Ana Lima", "BRA", "person"),
                new Sighting.Party("ana lima|", "Ana Lima", "ana lima|", "person"),
                new Sighting.Party("lima|BRA", "Lima", "BRA", "person"),
                new Sighting.Party("BRA", "Brazil", "BRA", "state"),
                new Sighting.Party("tevita fale|TON", "Tevita Fale", "TON", "person"),
                new Sighting.Party("TON", "Tonga", "TON", "state"),
                new Sighting.Party("pita vuki|FJI", "Pita Vuki", "FJI", "person")));
        Collections.shuffle(known, random);
        boolean titled = random.nextInt(5) == 0;
        String day = "2031-03-0" + (1 + random.nextInt(8));
        return new Sighting(
                "e-" + number,
                "report-" + number,
                "",
                null,
                "",
                random.nextBoolean(),
                "call",
                "remote",
                LocalDate.parse(day),
                "told",
                null,
                known.subList(0, titled ? 1 : 2 + random.nextInt(3)),
                titled ? Set.of("lima", "fale") : Set.of());
    }
}
