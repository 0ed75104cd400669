package org.chancery.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Wrong knowledge stops the start, and the message says where it is wrong and what was expected. */
class KnowledgeReaderTest {

    private static final String PATTERN = """
            # How a visit is told.
            - id: visit.pay
              layer: encounter
              kind: visit
              trigger: [pay]
              needs:
                - "object: visit"
              roles:
                visitor: subject
              catches:
                - "[visitor: The emir of Qatar] paid a visit."
              leaves:
                - "The emir paid the bill."
            """;

    private static final String VERB = """
            - id: hail
              lemmas: [hail]
              act: praise
              frames: [thing]
              catches:
                - "[source: Oman] [cue: hailed] [content: the pact]."
              leaves:
                - "He hailed a taxi."
            """;

    @TempDir
    private Path folder;

    @Test
    void aRightEntryIsRead() throws IOException {
        assertThat(read("patterns/visits.yaml", PATTERN).patterns())
                .extracting(Pattern::id)
                .containsExactly("visit.pay");
    }

    private static final String PLACES = """
            - id: oceans
              level: water
              places:
                - Indian Ocean | ~Indian Ocean @ -20 80
                - Bay of Bengal @ 15 88 IND 42
              catches:
                - "Whales cross the [Indian Ocean]."
              leaves:
                - "An ocean of time."
            """;

    @Test
    void placesAreReadWithTheirNamesAndWhereTheyLie() throws IOException {
        assertThat(read("places/waters.yaml", PLACES).places().get(0).places())
                .containsExactly(
                        new PlaceGroup.Named(
                                "Indian Ocean",
                                java.util.List.of("Indian Ocean"),
                                java.util.List.of("Indian Ocean"),
                                -20,
                                80,
                                null,
                                null),
                        new PlaceGroup.Named(
                                "Bay of Bengal",
                                java.util.List.of("Bay of Bengal"),
                                java.util.List.of(),
                                15,
                                88,
                                "IND",
                                42L));
    }

    @Test
    void aPlaceWithoutCoordinatesIsRefusedWithItsLine() {
        refuses("places/waters.yaml", PLACES.replace(" @ 15 88", ""), "places/waters.yaml:5: \"Bay of Bengal IND 42\"");
    }

    @Test
    void aPlaceOffTheGlobeIsRefused() {
        refuses("places/waters.yaml", PLACES.replace("15 88", "88 215"), "lies off the globe");
    }

    @Test
    void placesWithoutExamplesAreRefused() {
        refuses("places/waters.yaml", PLACES.replace("leaves", "leavings"), "\"leaves\" of oceans is missing");
    }

    @Test
    void aLevelThatIsNoneIsRefused() {
        refuses("places/waters.yaml", PLACES.replace("level: water", "level: wet"), "\"level\" is \"wet\"");
    }

    @Test
    void anEntryKnowsItsFileAndLine() throws IOException {
        assertThat(read("patterns/visits.yaml", PATTERN).origin("visit.pay"))
                .contains(new Origin("patterns/visits.yaml", 2));
    }

    @Test
    void anExampleKnowsItsLine() throws IOException {
        assertThat(read("patterns/visits.yaml", PATTERN).examples())
                .extracting(example -> example.origin().line())
                .containsExactly(11, 13);
    }

    @Test
    void anEntryThatCatchesNothingIsRefused() {
        refuses(
                "patterns/visits.yaml",
                PATTERN.replaceAll("(?s)  catches:.*  leaves:", "  leaves:"),
                "patterns/visits.yaml:2: \"catches\"");
    }

    @Test
    void anEntryThatLeavesNothingAloneIsRefused() {
        refuses(
                "patterns/visits.yaml",
                PATTERN.replaceAll("(?s)  leaves:.*", ""),
                "patterns/visits.yaml:2: \"leaves\"");
    }

    @Test
    void theSameIdTwiceInAFileIsRefused() {
        refuses(
                "lexicon/reporting-verbs.yaml",
                VERB + VERB,
                "lexicon/reporting-verbs.yaml:9: \"id\" \"hail\" stands twice");
    }

    @Test
    void entriesOutOfOrderAreRefused() {
        refuses(
                "lexicon/reporting-verbs.yaml",
                VERB + VERB.replace("id: hail", "id: greet"),
                "lexicon/reporting-verbs.yaml:9: \"id\" \"greet\" stands after \"hail\"");
    }

    @Test
    void anUnknownFrameIsRefused() {
        refuses(
                "lexicon/reporting-verbs.yaml",
                VERB.replace("[thing]", "[gerund]"),
                "lexicon/reporting-verbs.yaml:4: \"frames\" has \"gerund\"");
    }

    @Test
    void aVerbWithoutAFrameIsRefused() {
        refuses(
                "lexicon/reporting-verbs.yaml",
                VERB.replace("  frames: [thing]\n", ""),
                "lexicon/reporting-verbs.yaml:1: \"frames\"");
    }

    @Test
    void aTopicWithoutTheOneAboveItIsRefused() {
        refuses("lexicon/topics/seas.yaml", """
                - id: seas.tides
                  name: tides
                  words: [tide]
                  catches: ["The [tide] rose."]
                  leaves: ["She was tidy."]
                """, "lexicon/topics/seas.yaml:1: \"id\" is \"seas.tides\"");
    }

    @Test
    void weakWordsOfATopicNeedNeighbours() {
        refuses("lexicon/topics/seas.yaml", """
                - id: seas
                  name: seas
                  weak: [tide]
                  catches: ["The [tide] rose."]
                  leaves: ["She was tidy."]
                """, "lexicon/topics/seas.yaml:3: \"weak\"");
    }

    @Test
    void anUnknownLayerIsRefused() {
        refuses(
                "patterns/visits.yaml",
                PATTERN.replace("layer: encounter", "layer: rumour"),
                "patterns/visits.yaml:3: \"layer\" is \"rumour\"");
    }

    @Test
    void anUnknownPartOfSpeechIsRefused() {
        refuses(
                "patterns/visits.yaml",
                PATTERN.replace("trigger: [pay]", "trigger: [pay]\n  pos: gerund"),
                "patterns/visits.yaml:6: \"pos\" is \"gerund\"");
    }

    @Test
    void aPatternWithoutATriggerIsRefused() {
        refuses("patterns/visits.yaml", PATTERN.replace("[pay]", "[]"), "patterns/visits.yaml:5: \"trigger\"");
    }

    @Test
    void aPathWithAnEmptyStepIsRefused() {
        refuses(
                "patterns/visits.yaml",
                PATTERN.replace("visitor: subject", "visitor: \"object>>subject\""),
                "patterns/visits.yaml:9: \"visitor\"");
    }

    @Test
    void aPathOverAnUnknownRelationIsRefused() {
        refuses(
                "patterns/visits.yaml",
                PATTERN.replace("visitor: subject", "visitor: sbj"),
                "patterns/visits.yaml:9: \"visitor\"");
    }

    @Test
    void aNeedOverAnUnknownRelationIsRefused() {
        refuses(
                "patterns/visits.yaml",
                PATTERN.replace("object: visit", "objekt: visit"),
                "patterns/visits.yaml:7: \"needs\"");
    }

    @Test
    void aBracketThatIsNotClosedIsRefused() {
        refuses(
                "patterns/visits.yaml",
                PATTERN.replace("Qatar]", "Qatar"),
                "patterns/visits.yaml:11: a bracket is not closed");
    }

    @Test
    void anOfficeThatEndsBeforeItBeginsIsRefused() {
        String person = """
                - id: tolvanen.aino
                  name: Aino Tolvanen
                  state: FIN
                  offices:
                    - {office: president, of: FIN, from: 2012-03-01, until: 2010-03-01, source: "office of the president"}
                  catches:
                    - "[Aino Tolvanen] spoke."
                  leaves:
                    - "Tolvanen lake froze."
                """;
        refuses("actors/persons/finland.yaml", person, "actors/persons/finland.yaml:5: \"until\" is before \"from\"");
    }

    @Test
    void aFieldGivenTwiceIsRefused() {
        refuses(
                "patterns/visits.yaml",
                PATTERN.replace("kind: visit", "kind: visit\n  kind: call"),
                "patterns/visits.yaml:5: \"kind\" is given twice");
    }

    @Test
    void aFileThatIsNoListIsRefused() {
        refuses("patterns/visits.yaml", "visit: pay\n", "patterns/visits.yaml:1: expected a list of entries");
    }

    @Test
    void anEmptyFolderIsRefused() {
        assertThatExceptionOfType(KnowledgeException.class)
                .isThrownBy(() -> Knowledge.folder(folder))
                .withMessageContaining("no knowledge here");
    }

    @Test
    void noIsAStringAndNotFalse() throws IOException {
        String state = """
                - id: NOR
                  name: Norway
                  abbreviations: [NO]
                  catches:
                    - "[Norway] voted."
                  leaves:
                    - "Norwich voted."
                """;
        assertThat(read("actors/states/europe.yaml", state).states())
                .first()
                .extracting(State::names)
                .asList()
                .containsExactly("NO");
    }

    @Test
    void theVersionChangesWithAnyCharacter() throws IOException {
        String before = read("patterns/visits.yaml", PATTERN).version();
        assertThat(read("patterns/visits.yaml", PATTERN.replace("the bill", "the bills"))
                        .version())
                .isNotEqualTo(before);
    }

    @Test
    void theSameFilesHaveTheSameVersion() throws IOException {
        String before = read("patterns/visits.yaml", PATTERN).version();
        assertThat(read("patterns/visits.yaml", PATTERN).version()).isEqualTo(before);
    }

    private void refuses(String file, String content, String message) {
        assertThatExceptionOfType(KnowledgeException.class)
                .isThrownBy(() -> read(file, content))
                .withMessageContaining(message);
    }

    private Knowledge read(String file, String content) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, content);
        return Knowledge.folder(folder);
    }

    private static final String BODY = """
            - id: quay.league
              name: Quay League
              kind: organization
              code: IGO
              members:
                - {state: NOR, from: 1991-01-01, until: 1999-01-01, source: "charter"}
                - {state: NOR, from: 1998-01-01, source: "charter"}
              catches:
                - "The [Quay League] met in Ålesund."
              leaves:
                - "A league from the quay lies a wreck."
            """;

    @Test
    void membershipsOfOneStateThatOverlapAreRefused() {
        refuses("actors/organisations.yaml", BODY, "actors/organisations.yaml:7: \"from\" of NOR lies within");
    }

    @Test
    void aMemberThatIsNoStateIsRefused() {
        refuses(
                "actors/organisations.yaml",
                BODY.replace("1998-01-01", "2001-01-01"),
                "actors/organisations.yaml:1: \"members\" of quay.league has \"NOR\"");
    }
}
