package org.chancery.release;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.StringWriter;
import java.util.List;
import java.util.Set;
import org.chancery.resolve.Record;
import org.chancery.resolve.Record.EventStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every format is opened by a reader that knows nothing of how it was written. */
class ReleaseTest {

    private static final Record VISIT = ReleaseSample.record("a7", ReleaseSample.visit());

    private static List<List<String>> cells(ReleaseFormat format, Record.Event... events) {
        return ReleaseSample.cells(ReleaseSample.release(format, ReleaseSample.record("a7", events)));
    }

    private static Record.Event among(String type, String cameo, String... actors) {
        return ReleaseSample.event(type, null, List.of(actors), List.of(), cameo, 2.5);
    }

    @ParameterizedTest
    @CsvSource({
        "POLECAT, 40, 2",
        "ICEWS, 20, 3",
        "PHOENIX, 26, 2",
        "GDELT1, 58, 2",
        "GDELT2, 61, 2",
        "GDELT2_MENTIONS, 16, 2"
    })
    void everyLineOfARivalFormatHasItsColumns(ReleaseFormat format, int columns, int lines) {
        assertThat(ReleaseSample.cells(ReleaseSample.release(format, VISIT)))
                .hasSize(lines)
                .allMatch(line -> line.size() == columns);
    }

    @Test
    void polecatHasItsHeader() {
        assertThat(String.join(",", cells(ReleaseFormat.POLECAT).get(0)))
                .isEqualTo(
                        "Event ID,Event Date,Event Type,Event Mode,Intensity,Quad Code,Contexts,Actor Name,Actor Country,Actor"
                                + " COW,Primary Actor Sector,Actor Sectors,Actor Title,Actor Name Raw,Wikipedia Actor"
                                + " ID,Recipient Name,Recipient Country,Recipient COW,Primary Recipient Sector,Recipient"
                                + " Sectors,Recipient Title,Recipient Name Raw,Wikipedia Recipient"
                                + " ID,Placename,City,District,Province,Country,Latitude,Longitude,GeoNames ID,Raw"
                                + " Placename,Feature Type,Source,Publication Date,Story People,Story Organizations,Story"
                                + " Locations,Language,Version");
    }

    @Test
    void polecatHasOneRowForAVisitAndNoneForWhatIsMissing() {
        List<String> row = cells(ReleaseFormat.POLECAT, ReleaseSample.visit()).get(1);
        assertThat(row.subList(1, 23))
                .containsExactly(
                        "2031-03-07",
                        "CONSULT",
                        "visit",
                        "4.0",
                        "VERBAL COOPERATION",
                        "diplomatic",
                        "Peru",
                        "PER",
                        "135",
                        "None",
                        "None",
                        "None",
                        "Peru",
                        "Q419",
                        "Chile",
                        "CHL",
                        "155",
                        "None",
                        "None",
                        "None",
                        "Chile",
                        "Q298");
        assertThat(row.get(38)).isEqualTo("en");
    }

    @Test
    void anActorListStaysInOneRowAndItsCodesStayAligned() {
        List<String> row = cells(ReleaseFormat.POLECAT, among("CONSULT", "040", "Peru", "United Nations", "Chile"))
                .get(1);
        assertThat(row.subList(7, 11))
                .containsExactly("Peru; United Nations; Chile", "PER; UNO; CHL", "135; None; 155", "None; IGO; None");
    }

    @Test
    void icewsHasItsHeaderAndTheVisitFromBothSides() {
        List<List<String>> lines = cells(ReleaseFormat.ICEWS, ReleaseSample.visit());
        assertThat(String.join(",", lines.get(0)))
                .isEqualTo("Event ID,Event Date,Source Name,Source Sectors,Source Country,Event Text,CAMEO"
                        + " Code,Intensity,Target Name,Target Sectors,Target Country,Story ID,Sentence"
                        + " Number,Publisher,City,District,Province,Country,Latitude,Longitude");
        assertThat(lines.get(1).subList(2, 11))
                .containsExactly("Peru", "", "Peru", "Make a visit", "042", "1.9", "Chile", "", "Chile");
        assertThat(lines.get(2).subList(2, 11))
                .containsExactly("Chile", "", "Chile", "Host a visit", "043", "2.8", "Peru", "", "Peru");
        assertThat(lines.get(1).get(0)).isNotEqualTo(lines.get(2).get(0)).matches("[0-9]{1,16}");
    }

    @Test
    void icewsNamesAnOrganWithItsCountryAndRussiaInItsOwnWay() {
        List<String> row = cells(
                        ReleaseFormat.ICEWS,
                        ReleaseSample.event("ASSAULT", null, List.of("Russian Navy"), List.of("Peru"), "190", -9))
                .get(1);
        assertThat(row.subList(2, 5))
                .containsExactly("Russian Navy (Russian Federation)", "Military,Government", "Russian Federation");
        assertThat(row.subList(13, 20)).containsExactly("Harbour Wire", "Arica", "", "", "Chile", "-18.5", "-70.3");
    }

    @Test
    void phoenixHasNoHeaderAndTakesActorsApart() {
        List<String> row = cells(
                        ReleaseFormat.PHOENIX,
                        ReleaseSample.event(
                                "AID", null, List.of("Lucía Paz"), List.of("European Commission"), "070", 10))
                .get(0);
        assertThat(row.subList(1, 20))
                .containsExactly(
                        "20310307",
                        "2031",
                        "03",
                        "07",
                        "PERGOV",
                        "PER",
                        "GOV",
                        "",
                        "IGOEUREEC",
                        "IGO",
                        "EUR",
                        "EEC",
                        "070",
                        "07",
                        "2",
                        "7.0",
                        "DIPLOMATIC,1",
                        "-18.5",
                        "-70.3");
        assertThat(row.subList(20, 26))
                .containsExactly("Arica", "", "CHL", "a7_1", "https://www.example.org/a7", "Harbour Wire");
    }

    @Test
    void gdeltHasCodesClassesAndPlaces() {
        List<String> row = cells(ReleaseFormat.GDELT2, ReleaseSample.visit()).get(0);
        assertThat(row.subList(1, 8)).containsExactly("20310307", "203103", "2031", "2031.1835", "PER", "PERU", "PER");
        assertThat(row.subList(25, 35)).containsExactly("1", "042", "042", "04", "1", "1.9", "1", "1", "1", "");
        assertThat(row.subList(51, 61))
                .containsExactly(
                        "4",
                        "Arica, Chile",
                        "CI",
                        "",
                        "",
                        "-18.5",
                        "-70.3",
                        "",
                        "20310308000000",
                        "https://www.example.org/a7");
    }

    @Test
    void theFirstGdeltHasNoSecondDivisionAndDaysAlone() {
        List<String> first = cells(ReleaseFormat.GDELT1, ReleaseSample.visit()).get(0);
        assertThat(first.subList(49, 58))
                .containsExactly(
                        "4", "Arica, Chile", "CI", "", "-18.5", "-70.3", "", "20310308", "https://www.example.org/a7");
    }

    @Test
    void aMentionLeadsToTheCharactersOfTheReport() {
        List<String> row =
                cells(ReleaseFormat.GDELT2_MENTIONS, ReleaseSample.visit()).get(0);
        assertThat(row.subList(1, 13))
                .containsExactly(
                        "20310307000000",
                        "20310308000000",
                        "1",
                        "example.org",
                        "https://www.example.org/a7",
                        "1",
                        "0",
                        "9",
                        "0",
                        "1",
                        "75",
                        String.valueOf(ReleaseSample.TEXT.length()));
    }

    @Test
    void internationalBodiesHaveTheirKnownGroups() {
        assertThat(cells(ReleaseFormat.GDELT2, among("AGREE", "030", "NATO", "United Nations")))
                .extracting(row -> row.subList(5, 13))
                .containsExactly(
                        List.of("IGOWSTNAT", "NATO", "WST", "NAT", "", "", "", "IGO"),
                        List.of("IGOUNO", "UNITED NATIONS", "", "UNO", "", "", "", "IGO"));
    }

    @ParameterizedTest
    @CsvSource({
        "Islamic State, IMGREB",
        "International Court of Justice, IGOUNOJUD",
        "Seafarers of Arica, CHLNGO",
        "Russian Navy, RUSMIL",
        "Romania, ROM"
    })
    void anActorHasItsCodeInCameo(String actor, String code) {
        Record.Event event = ReleaseSample.event("AID", null, List.of(actor), List.of("Peru"), "070", 10);
        assertThat(cells(ReleaseFormat.GDELT1, event).get(0).get(5)).isEqualTo(code);
    }

    @Test
    void landsThatBrokeAwayAreNotTheStateTheyLeft() {
        assertThat(cells(ReleaseFormat.PHOENIX, among("AGREE", "030", "Abkhazia", "Iraqi Kurdistan", "Kosovo")))
                .extracting(row -> row.get(5))
                .containsOnly("GEOPRE", "IRQGOV", "KOS");
    }

    @Test
    void anArmedGroupBelongsToTheCountryOfItsEntry() {
        List<String> row = cells(
                        ReleaseFormat.ICEWS,
                        ReleaseSample.event("ASSAULT", "abduct", List.of("Abu Sayyaf"), List.of("Peru"), "181", -8.5))
                .get(1);
        assertThat(row.subList(2, 5)).containsExactly("Abu Sayyaf", "Rebel,Dissident", "Philippines");
    }

    @Test
    void germanyBeforeUnityHasTheNumberOfTheFederalRepublic() {
        Record.Event before = ReleaseSample.event(
                "AID", null, List.of("Germany"), List.of("Romania"), "070", 10, EventStatus.OCCURRED, "1985-02-01", 0);
        assertThat(cells(ReleaseFormat.POLECAT, before).get(1).get(9)).isEqualTo("260");
    }

    @Test
    void aMeetingOfThreeHasSixRowsInPairs() {
        assertThat(cells(ReleaseFormat.ICEWS, among("CONSULT", "040", "Peru", "Chile", "Germany")))
                .hasSize(7)
                .doesNotHaveDuplicates();
    }

    @Test
    void whereNobodyIsKnownToBeTheGuestNobodyIsSaidToTravel() {
        Record.Event visit = ReleaseSample.event("CONSULT", "visit", List.of("Peru", "Chile"), List.of(), "042", 4);
        assertThat(cells(ReleaseFormat.GDELT1, visit))
                .extracting(row -> row.get(26))
                .containsExactly("040", "040");
    }

    @Test
    void thoseWhoProtestSideBySideDoNotProtestAgainstEachOther() {
        List<List<String>> lines = cells(ReleaseFormat.ICEWS, among("PROTEST", "141", "Peru", "Chile"));
        assertThat(lines.subList(1, 3))
                .extracting(row -> row.get(2) + ">" + row.get(8))
                .containsExactly("Peru>", "Chile>");
    }

    @Test
    void severalActorsAndRecipientsAreEachPairedWithEach() {
        Record.Event event =
                ReleaseSample.event("REQUEST", null, List.of("Peru", "Chile"), List.of("Germany", "Romania"), "100", 0);
        assertThat(cells(ReleaseFormat.PHOENIX, event))
                .extracting(row -> row.get(5) + ">" + row.get(9))
                .containsExactly("PER>DEU", "PER>ROM", "CHL>DEU", "CHL>ROM");
    }

    @Test
    void whoHasNoCodeIsNotAnEmptyTarget() {
        StringWriter out = new StringWriter();
        Record record = ReleaseSample.record("a7", among("CONSULT", "040", "Peru", "A passer-by"));
        Release.Count count = ReleaseSample.count(ReleaseChoice.of(ReleaseFormat.PHOENIX), out, record);
        assertThat(count.uncoded()).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = ReleaseFormat.class,
            names = {"POLECAT", "PLOVER", "ICEWS", "PHOENIX", "GDELT1", "GDELT2", "GDELT2_MENTIONS"})
    void whatDidNotHappenIsLeftOutWhereNoColumnSaysIt(ReleaseFormat format) {
        StringWriter out = new StringWriter();
        Release.Count count = ReleaseSample.count(ReleaseChoice.of(format), out, ReleaseSample.record("a7", refused()));
        assertThat(count.leftOut()).isOne();
        assertThat(count.rows()).isZero();
    }

    private static Record.Event refused() {
        return ReleaseSample.event(
                "AID", null, List.of("Peru"), List.of("Chile"), "070", 10, EventStatus.NEGATED, null, 0);
    }

    @Test
    void whatDidNotHappenIsAnAuxiliaryModeInPolecatWhenAskedFor() {
        String release = ReleaseSample.release(
                ReleaseSample.ofAll(ReleaseFormat.POLECAT), ReleaseSample.record("a7", refused()));
        assertThat(ReleaseSample.cells(release).get(1).get(3)).isEqualTo("negation");
    }

    @Test
    void theOwnTableHasTheStatusOfEachEvent() {
        assertThat(csv(refused()).getField("status")).isEqualTo("negated");
    }

    private static NamedCsvRecord csv(Record.Event event) {
        String release = ReleaseSample.release(ReleaseFormat.CSV, ReleaseSample.record("a7", event));
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(release)) {
            return reader.iterator().next();
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void theOwnTableDefendsARowByItself() {
        NamedCsvRecord row = csv(ReleaseSample.visit());
        assertThat(List.of(
                        row.getField("doc"),
                        row.getField("source_cow"),
                        row.getField("source_spans"),
                        row.getField("said_by"),
                        row.getField("confidence"),
                        row.getField("pattern"),
                        row.getField("evidence_begin"),
                        row.getField("evidence_end"),
                        row.getField("sha256"),
                        row.getField("knowledge")))
                .containsExactly(
                        "a7", "135", "0-4", "United Nations", "0.750", "talks.held", "0", "99", "ab12", "0123456789ab");
    }

    @Test
    void theOwnTableKeepsQuotationMarksAndLosesOnlyLineBreaks() {
        NamedCsvRecord row = csv(ReleaseSample.visit());
        assertThat(row.getField("title")).isEqualTo("Two \"neighbours\" meet");
        assertThat(row.getField("evidence"))
                .contains("\"Good talks\", said the envoy")
                .doesNotContain("\n", "\t");
    }

    @Test
    void theOwnJsonKeepsTheEvidenceToTheCharacter() {
        JsonNode line = JsonMapper.shared().readTree(ReleaseSample.release(ReleaseFormat.JSONL, VISIT));
        assertThat(line.get("evidence").get(0).get("text").stringValue())
                .isEqualTo(ReleaseSample.TEXT.substring(0, 99));
        assertThat(line.get("actors").get(0).get("cow").intValue()).isEqualTo(135);
    }

    @Test
    void ploverHasTheFieldsOfItsManual() {
        JsonNode line = JsonMapper.shared().readTree(ReleaseSample.release(ReleaseFormat.PLOVER, VISIT));
        assertThat(line.propertyNames())
                .containsExactly(
                        "id",
                        "has_event",
                        "date",
                        "time",
                        "enddate",
                        "endtime",
                        "actor",
                        "recipient",
                        "event",
                        "event_loc",
                        "event_text",
                        "quad_code",
                        "event_scale",
                        "mode",
                        "context",
                        "link",
                        "text",
                        "text_info",
                        "cite_info",
                        "coder",
                        "coded_date",
                        "coded_time",
                        "comment");
        assertThat(line.get("actor").get(0).get("code").stringValue()).isEqualTo("PER");
        assertThat(line.get("comment").stringValue()).contains("said by: United Nations");
    }

    @ParameterizedTest
    @EnumSource(ReleaseFormat.class)
    void theSameRecordsGiveTheSameBytes(ReleaseFormat format) {
        assertThat(ReleaseSample.release(format, VISIT)).isEqualTo(ReleaseSample.release(format, VISIT));
    }

    @Test
    void aReleaseOfNothingIsAHeader() {
        assertThat(ReleaseSample.release(ReleaseFormat.POLECAT).lines()).hasSize(1);
        assertThat(ReleaseSample.release(ReleaseFormat.PHOENIX)).isEmpty();
    }

    @Test
    void withoutExpansionAPairFormatHasOneRow() {
        ReleaseChoice choice = ReleaseSample.choice(ReleaseFormat.ICEWS, Series.RAW, Expansion.NONE);
        String release =
                ReleaseSample.release(choice, ReleaseSample.record("a7", among("CONSULT", "040", "Peru", "Chile")));
        assertThat(ReleaseSample.cells(release).get(1).get(2)).isEqualTo("Peru; Chile");
    }

    @Test
    void theOwnTableSaysHowManyRowsAnEventHas() {
        ReleaseChoice choice =
                new ReleaseChoice(ReleaseFormat.JSONL, Series.RAW, Expansion.DYADS, Set.of(EventStatus.OCCURRED));
        String release = ReleaseSample.release(
                choice, ReleaseSample.record("a7", among("CONSULT", "040", "Peru", "Chile", "Germany")));
        assertThat(release.lines()).hasSize(6).allMatch(line -> line.contains("\"rows\":6"));
    }
}
