package org.chancery.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.chancery.resolve.Record;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RecordJsonTest {

    private final Record record = FullRecord.record();
    private final String line = RecordJson.write(record);
    private final JsonNode json = JsonMapper.builder().build().readTree(line);

    @Test
    void aRecordComesBackAsItWas() {
        assertThat(RecordJson.read(line)).isEqualTo(record);
    }

    @Test
    void theIndentedFormHoldsTheSameRecord() {
        assertThat(RecordJson.read(RecordJson.writePretty(record))).isEqualTo(record);
    }

    @Test
    void aRecordIsOneLine() {
        assertThat(line).doesNotContain("\n");
    }

    @Test
    void theIndentedFormBreaksLinesAlikeOnEverySystem() {
        assertThat(RecordJson.writePretty(record)).contains("{\n  \"schema\"").doesNotContain("\r");
    }

    @Test
    void theKeysStandInTheOrderOfTheContract() {
        assertThat(keys(json))
                .containsExactly(
                        "schema",
                        "knowledge",
                        "engine",
                        "doc",
                        "report",
                        "text",
                        "actors",
                        "encounters",
                        "statements",
                        "commitments",
                        "upcoming",
                        "initiatives",
                        "relations",
                        "formulations",
                        "events",
                        "places",
                        "times",
                        "tone",
                        "closings");
    }

    @Test
    void theReportBeginsWithTheKeysOfTheContract() {
        assertThat(keys(json.get("report")))
                .startsWith(
                        "title",
                        "publisher",
                        "side",
                        "published",
                        "dateline",
                        "url",
                        "language",
                        "completeness",
                        "sha256");
    }

    @Test
    void whatIsMissingIsNull() {
        assertThat(json.get("report").get("url").isNull()).isTrue();
    }

    @Test
    void anUnknownTitleIsNull() {
        Record untitled = FullRecord.record(FullRecord.document("", FullRecord.TEXT));
        assertThat(RecordJson.write(untitled)).contains("\"title\":null");
    }

    @Test
    void anUnknownTitleComesBackEmpty() {
        Record untitled = FullRecord.record(FullRecord.document("", FullRecord.TEXT));
        assertThat(RecordJson.read(RecordJson.write(untitled)).document().title())
                .isEmpty();
    }

    @Test
    void wordsOfClosedListsAreLowerCase() {
        assertThat(json.get("encounters").get(0).get("kind").stringValue()).isEqualTo("meeting");
    }

    @Test
    void theTypeOfATimeIsThatOfTimex() {
        assertThat(json.get("times").get(0).get("type").stringValue()).isEqualTo("DATE");
    }

    @Test
    void aStatementHasItsThreeKindsOfSpans() {
        assertThat(keys(json.get("statements").get(0).get("spans"))).containsExactly("source", "cue", "content");
    }

    @Test
    void evidenceQuotesItsWords() {
        assertThat(json.get("encounters").get(0).get("evidence").get(0).toString())
                .isEqualTo(
                        "{\"begin\":9,\"end\":37,\"text\":\"Amara Diallo met Tomás Rojas\",\"pattern\":\"talks.met\"}");
    }

    @Test
    void halfACharacterComesBackAsItWas() {
        Record broken =
                FullRecord.record(FullRecord.document("", FullRecord.TEXT + "\uD83D and \uDE00, but \uD83D\uDE00"));
        byte[] stored = RecordJson.write(broken).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        assertThat(RecordJson.read(new String(stored, java.nio.charset.StandardCharsets.UTF_8)))
                .isEqualTo(broken);
    }

    @Test
    void controlCharactersComeBackAsTheyWere() {
        Record odd = FullRecord.record(FullRecord.document("\u0000\u001b[31m\"\\\u2028", FullRecord.TEXT));
        assertThat(RecordJson.read(RecordJson.write(odd))).isEqualTo(odd);
    }

    @Test
    void aWrongFieldIsNamedWithItsPlace() {
        String wrong = line.replace("\"act\":\"hope\"", "\"act\":\"sing\"");
        assertThatThrownBy(() -> RecordJson.read(wrong))
                .hasMessageStartingWith("statements[0].act: expected one of [assert, ")
                .hasMessageEndingWith("found \"sing\"");
    }

    @Test
    void aMissingListIsNamed() {
        assertThatThrownBy(() -> RecordJson.read(line.replace("\"places\"", "\"spots\"")))
                .hasMessage("places: expected a list, found nothing");
    }

    @Test
    void otherJsonIsNoRecord() {
        assertThatThrownBy(() -> RecordJson.read("{\"schema\":\"other/1\"}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("schema: expected \"chancery.record/1\", found \"other/1\"");
    }

    @Test
    void brokenJsonIsToldWithItsPlace() {
        assertThatThrownBy(() -> RecordJson.read("{\"schema\":"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("no JSON: ");
    }

    @Test
    void aKeyThatIsNotKnownIsLeftAside() {
        assertThat(RecordJson.read(line.replaceFirst("\\{", "{\"later\":[1],"))).isEqualTo(record);
    }

    private static List<String> keys(JsonNode node) {
        return new ArrayList<>(node.propertyNames());
    }
}
