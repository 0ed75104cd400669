package org.chancery.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.knowledge.ImportedActors;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Results of queries are taken whole or not at all; a row that is wrong by itself is set aside with its reason. */
class WikidataImportTest {

    static final Knowledge KNOWLEDGE = Knowledge.packed();

    private static final String HEAD =
            "person,personLabel,position,positionLabel,role,country,countryLabel,iso3,start,startPrec,end,endPrec,statement\n";
    private static final String ODA =
            "http://www.wikidata.org/entity/Q900000001,Oda Brenninkmoor,Q1,President of Norway,head_of_state,"
                    + "http://www.wikidata.org/entity/Q20,Norway,NOR,1931-02-03T00:00:00Z,11,1934-01-01T00:00:00Z,9,"
                    + "http://www.wikidata.org/entity/statement/Q900000001-ABC\n";

    @TempDir
    Path folder;

    private WikidataImport.Summary run(String name, String content) throws IOException, ImportFailure {
        return run(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private WikidataImport.Summary run(String name, byte[] content) throws IOException, ImportFailure {
        return new WikidataImport(KNOWLEDGE, null).run(Files.write(folder.resolve(name), content), data());
    }

    private Path data() {
        return folder.resolve("data");
    }

    private List<Person> imported() {
        return ImportedActors.in(data()).orElseThrow().persons();
    }

    private String failure(String name, String content) {
        return failure(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private String failure(String name, byte[] content) {
        Throwable[] thrown = new Throwable[1];
        assertThatExceptionOfType(ImportFailure.class)
                .isThrownBy(() -> run(name, content))
                .satisfies(e -> thrown[0] = e);
        assertThat(data().resolve(ImportedActors.FILE)).doesNotExist();
        return String.valueOf(thrown[0].getMessage()).replace(folder + "/", "");
    }

    private String rejection(String row) throws IOException, ImportFailure {
        run("one.csv", HEAD + ODA + row);
        return Files.readString(folder.resolve("one.csv.rejected"));
    }

    private static String json(String... rows) {
        return "{\"head\": {\"vars\": [\"person\", \"personLabel\", \"role\", \"country\", \"start\", \"end\"]},\n"
                + "\"results\": {\"bindings\": [\n" + String.join(",\n", rows) + "\n]}}\n";
    }

    private static String binding(String person, String name, String start) {
        return """
                {"person": {"type": "uri", "value": "http://www.wikidata.org/entity/%s"},
                 "personLabel": {"type": "literal", "value": "%s"}, "role": {"type": "literal", "value": "foreign_minister"},
                 "country": {"type": "uri", "value": "http://www.wikidata.org/entity/Q114"}, "start": %s}""".formatted(person, name, start);
    }

    private static String moment(String date) {
        return "{\"type\": \"literal\", \"value\": \"" + date + "T00:00:00Z\"}";
    }

    @Test
    void aTermKnowsOfficeStateDaysAndStatement() throws Exception {
        run("one.csv", HEAD + ODA);
        assertThat(imported().get(0).tenures())
                .containsExactly(new Person.Tenure(
                        "president",
                        "NOR",
                        java.time.LocalDate.of(1931, 2, 3),
                        java.time.LocalDate.of(1934, 1, 1),
                        "wikidata:Q900000001#Q900000001-ABC"));
    }

    @Test
    void theJsonFormSaysTheSame() throws Exception {
        run("one.json", json(binding("Q900000002", "Wambui Starling", moment("1965-05-06"))));
        assertThat(imported()).extracting(Person::name).containsExactly("Wambui Starling");
    }

    @Test
    void aRowThatComesTwiceCountsOnce() throws Exception {
        assertThat(run("twice.csv", HEAD + ODA + ODA).terms()).isEqualTo(1);
    }

    @Test
    void anUnknownBeginningIsSetAside() throws Exception {
        run("one.json", json(binding("Q900000002", "Wambui Starling", "{\"type\": \"bnode\", \"value\": \"t1\"}")));
        assertThat(folder.resolve("one.json.rejected")).content().contains("begins is not known");
    }

    @Test
    void anImpossibleDayIsSetAside() throws Exception {
        assertThat(rejection(ODA.replace("1931-02-03", "1931-02-30"))).contains("one.csv:3", "no day of the calendar");
    }

    @Test
    void anUnknownCountryIsSetAside() throws Exception {
        assertThat(rejection(
                        ODA.replace("NOR", "").replace("Norway,", "Ruritania,").replace("/Q20,", "/Q999999999,")))
                .contains("Q999999999\" is not known");
    }

    @Test
    void aTermThatEndsBeforeItBeginsIsSetAside() throws Exception {
        assertThat(rejection(ODA.replace("1934", "1930"))).contains("before it begins");
    }

    @Test
    void aPersonWithoutAnEnglishNameIsSetAside() throws Exception {
        assertThat(rejection(ODA.replace("Oda Brenninkmoor", "Q900000001"))).contains("no English name");
    }

    @Test
    void theRestIsImportedAllTheSame() throws Exception {
        rejection(ODA.replace("1934", "1930"));
        assertThat(imported()).hasSize(1);
    }

    @Test
    void namesOfASecondFileAreAdded() throws Exception {
        Path names = Files.writeString(
                folder.resolve("names.csv"),
                "person,lang,name,kind\nQ900000001,en,Oda B. Brenninkmoor,alias\nQ900000001,ru,Ода,alias\n");
        Path file = Files.writeString(folder.resolve("one.csv"), HEAD + ODA);
        new WikidataImport(KNOWLEDGE, names).run(file, data());
        assertThat(imported().get(0).names()).containsExactly("Oda B. Brenninkmoor");
    }

    @Test
    void truncatedJsonNamesLineAndColumn() {
        String whole = json(binding("Q900000002", "Wambui Starling", moment("1965-05-06")));
        assertThat(failure("cut.json", whole.substring(0, whole.length() - 40)))
                .matches("(?s)cut.json:\\d+:\\d+: .*cut off.*");
    }

    @Test
    void theTimeOutOfTheServiceIsNamed() {
        String whole = json(binding("Q900000002", "Wambui Starling", moment("1965-05-06")));
        assertThat(failure(
                        "late.json",
                        whole.substring(0, whole.length() - 40)
                                + "\nSPARQL-QUERY: queryStr=SELECT\njava.util.concurrent.TimeoutException\n"))
                .contains("ran out of time");
    }

    @Test
    void theTimeOutIsNamedInCsvToo() {
        assertThat(failure("late.csv", HEAD + ODA + "SPARQL-QUERY: queryStr=SELECT\n"))
                .startsWith("late.csv:3: ")
                .contains("ran out of time");
    }

    @Test
    void wrongColumnsAreNamed() {
        assertThat(failure("other.csv", "name,town\nOda,Bergen\n"))
                .startsWith("other.csv:1: ")
                .contains("personLabel");
    }

    @Test
    void wrongVariablesAreNamed() {
        assertThat(failure("other.json", "{\"head\": {\"vars\": [\"x\"]}, \"results\": {\"bindings\": []}}"))
                .contains("[person, personLabel, role, country, start, end] are missing");
    }

    @Test
    void aLineWithTooManyFieldsIsNamed() {
        assertThat(failure("many.csv", HEAD + ODA + ODA.strip() + ",more\n"))
                .startsWith("many.csv:3: this line has 14 fields, 13 were expected; the first too many is field 14");
    }

    @Test
    void aFileThatIsNotUtf8NamesTheLine() {
        assertThat(failure("latin.csv", (HEAD + ODA + "Gr\u00fc\u00dfe").getBytes(StandardCharsets.ISO_8859_1)))
                .startsWith("latin.csv:3: this is not UTF-8");
    }

    @Test
    void anEmptyFileIsNamed() {
        assertThat(failure("empty.json", "\n")).contains("is empty");
    }

    @Test
    void aWebPageIsNamed() {
        assertThat(failure("page.json", "<!DOCTYPE html><title>429 Too Many Requests</title>"))
                .contains("web page", "too many requests");
    }

    @Test
    void aBrokenFileLeavesWhatWasImportedBefore() throws Exception {
        run("one.csv", HEAD + ODA);
        assertThatExceptionOfType(ImportFailure.class).isThrownBy(() -> run("empty.csv", ""));
        assertThat(imported()).hasSize(1);
    }

    @Test
    void nothingIsLeftBeside() throws Exception {
        run("one.csv", HEAD + ODA);
        assertThatExceptionOfType(ImportFailure.class).isThrownBy(() -> run("many.csv", HEAD + ODA + "a,b\n"));
        try (Stream<Path> files = Files.list(data())) {
            assertThat(files).extracting(file -> file.getFileName().toString()).containsExactly(ImportedActors.FILE);
        }
    }

    @Test
    void manyRowsAreSortedOnDisk() throws Exception {
        Path file = ManyRows.write(folder.resolve("many.csv"), 60_000, 7);
        assertThat(new WikidataImport(KNOWLEDGE, null).run(file, data()).terms())
                .isEqualTo(60_000);
        assertThat(imported()).extracting(Person::id).isSorted();
    }

    @Test
    void jsonAndCsvOfTheSameRowsGiveTheSame() throws Exception {
        new WikidataImport(KNOWLEDGE, null).run(ManyRows.write(folder.resolve("few.csv"), 500, 7), data());
        List<Person> first = imported();
        new WikidataImport(KNOWLEDGE, null).run(ManyRows.write(folder.resolve("few.json"), 500, 7), data());
        assertThat(imported()).isEqualTo(first);
    }

    @Test
    void theSameFileGivesTheSameVersion() throws Exception {
        run("one.csv", HEAD + ODA);
        String version = ImportedActors.in(data()).orElseThrow().version();
        run("two.csv", HEAD + ODA);
        assertThat(ImportedActors.in(data()).orElseThrow().version()).isEqualTo(version);
    }

    @Test
    void whatIsForgottenIsGone() throws Exception {
        run("one.csv", HEAD + ODA);
        WikidataImport.forget(data());
        assertThat(ImportedActors.in(data())).isEmpty();
    }
}
