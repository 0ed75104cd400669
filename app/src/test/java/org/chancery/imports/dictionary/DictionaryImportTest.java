package org.chancery.imports.dictionary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.identify.Identifier;
import org.chancery.imports.ImportFailure;
import org.chancery.knowledge.Body;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.Person;
import org.chancery.knowledge.Remark;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of dictionaries in the grammar of PETRARCH and TABARI. */
class DictionaryImportTest {

    private static Knowledge packed;

    @TempDir
    Path folder;

    @BeforeAll
    static void loadOnce() {
        packed = Knowledge.packed();
    }

    private DictionaryImport.Summary imported(String name, String text) throws IOException, ImportFailure {
        Path file = Files.writeString(folder.resolve(name), text);
        return new DictionaryImport(packed).run(List.of(file), null, folder.resolve("own"));
    }

    private String rejected() throws IOException {
        Path table = folder.resolve("own/rejected");
        return Files.exists(table) ? Files.readString(table) : "";
    }

    private Knowledge loaded() {
        List<Remark> remarks = new ArrayList<>();
        Knowledge knowledge = Knowledge.packed(List.of(folder.resolve("own")), remarks::add);
        assertThat(remarks).noneMatch(remark -> remark.kind() != Remark.Kind.NOTE);
        return knowledge;
    }

    private Person person(String name) {
        return loaded().persons().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Body body(String name) {
        return loaded().bodies().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void datesOfAPersonBecomeTerms() throws Exception {
        imported("a.actors.txt", """
                TEODORO_KAVANDJE_
                \t[AGOOPP <20120831]
                \t[AGOGOV 20120901-190315]
                \t[AGOELI >20190316]
                """);
        Person person = person("Teodoro Kavandje");
        assertThat(person.state()).isEqualTo("AGO");
        assertThat(person.tenures()).hasSize(2).anySatisfy(tenure -> {
            assertThat(tenure.from()).isEqualTo(LocalDate.of(2012, 9, 1));
            assertThat(tenure.until()).isEqualTo(LocalDate.of(2019, 3, 15));
        });
    }

    @Test
    void theSectorOfAPersonDependsOnTheDay() throws Exception {
        imported("a.actors.txt", "TEODORO_KAVANDJE_\n\t[AGOOPP <20120831]\n\t[AGOGOV >20120901]\n");
        Identifier identifier = new Identifier(loaded());
        assertThat(identifier
                        .identify("Teodoro Kavandje", LocalDate.of(2010, 1, 1), null)
                        .sector())
                .isEqualTo("OPP");
        assertThat(identifier
                        .identify("Teodoro Kavandje", LocalDate.of(2015, 1, 1), null)
                        .sector())
                .isEqualTo("GOV");
    }

    @ParameterizedTest
    @CsvSource({
        "[AGOGOV < 950601], , 1995-06-01",
        "[AGOGOV <20080120>], , 2008-01-20",
        "[AGOGOV (<860225)], , 1986-02-25",
        "[AGOGOV > 301231], 2030-12-31,",
        "[AGOGOV 19950601 - 19990815], 1995-06-01, 1999-08-15",
    })
    void daysAreReadAsBothProgramsWriteThem(String code, LocalDate from, LocalDate until) throws BadLine {
        ActorRecord record = new ActorRecord(new Line("a", 1, ""));
        record.code(record.line, code.substring(1, code.length() - 1));
        assertThat(record.codes).singleElement().satisfies(one -> {
            assertThat(one.code()).isEqualTo("AGOGOV");
            assertThat(one.from()).isEqualTo(from);
            assertThat(one.until()).isEqualTo(until);
        });
    }

    @Test
    void daysOnTheLineOfTheNameAndDaysWithoutACodeCount() throws Exception {
        imported("a.actors.txt", "TEODORO_KAVANDJE  [AGOGOV] [>20120901]  ; as TABARI has it\n");
        assertThat(person("Teodoro Kavandje").tenures())
                .singleElement()
                .satisfies(tenure -> assertThat(tenure.from()).isEqualTo(LocalDate.of(2012, 9, 1)));
    }

    @Test
    void aMovementHasItsTurns() throws Exception {
        imported("a.actors.txt", "HARBOUR_WORKERS_FRONT [AGOREB]\n+HWF\n\t[AGOPTY >020405]\n");
        Body body = body("Harbour Workers Front");
        assertThat(body.names()).contains("HWF");
        assertThat(body.sectorOn(LocalDate.of(2000, 1, 1))).isEqualTo("REB");
        assertThat(body.sectorOn(LocalDate.of(2003, 1, 1))).isEqualTo("PTY");
    }

    @Test
    void aSetOfWordsIsUsedWithEachOfThem() throws Exception {
        imported("a.actors.txt", "&FLEET\n+FLEET\n+FLOTILLA\n\nBENGUELA_&FLEET [AGOMIL]\n");
        assertThat(body("Benguela Fleet").names()).contains("Benguela Flotilla");
    }

    @Test
    void namesOfAStateTellWhoseSomebodyIs() throws Exception {
        DictionaryImport.Summary summary = imported("a.actors.txt", "NAMIBIA_ [NAM]\n+NAMIBIAN_\n+KUNENE_BASIN_\n");
        assertThat(summary.known()).isEqualTo(2);
        assertThat(new Identifier(loaded())
                        .identify("Kunene Basin police", null, null)
                        .country())
                .isEqualTo("NAM");
    }

    @Test
    void agentsHaveTheirPluralsAndSets() throws Exception {
        imported("x.agents.txt", """
                !PERSON! = MAN, WOMAN
                TRAWLER!PERSON! [~AGR]
                QUAY_BOSS {QUAY_BOSSES} [~LAB]
                HARBOUR_WATCH {} [~COP]
                DOCK_DEPUTY [~LAB]
                COASTAL_RELIEF_BODY [NGO~]
                """);
        String agents = Files.readString(folder.resolve("own/lexicon/agents.yaml"));
        assertThat(agents)
                .contains("- trawlerman\n", "- trawlerwoman\n", "- quay bosses\n", "- dock deputies\n", "sector: NGO")
                .doesNotContain("harbour watchs");
        assertThat(new Identifier(loaded())
                        .identify("Namibian quay bosses", null, null)
                        .sector())
                .isEqualTo("LAB");
    }

    @Test
    void whatWeKnowIsLeftAsItIs() throws Exception {
        DictionaryImport.Summary summary = imported("a.actors.txt", "EMMANUEL_MACRON [FRAGOV]\n");
        assertThat(summary.persons()).isZero();
        assertThat(summary.known()).isEqualTo(1);
    }

    @Test
    void verbsBecomePatternsOfTheirType() throws Exception {
        imported("v.verbs.txt", """
                &VESSEL
                +TRAWLER
                +TUG

                --- SHADOW [138] ---
                SHADOW
                - * &VESSEL [173]
                """);
        assertThat(loaded().patterns().stream().filter(one -> one.origin().isOfUser()))
                .hasSize(2)
                .anySatisfy(one -> assertThat(one.gives()).containsEntry("type", "THREATEN"))
                .anySatisfy(one -> assertThat(one.needs())
                        .singleElement()
                        .satisfies(need -> assertThat(need.lemmas()).containsExactlyInAnyOrder("trawler", "tug")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "QUAY_CLUB [QQQGOV]|is no state and no kind of actor",
                "QUAY_CLUB [AGOGOV 20120231-20130101]|is no day of the calendar",
                "QUAY_CLUB [AGOGOV 20130101-20120101]|ends before it begins",
                "QUAY_CLUB [AGOGOV 2012x]|cannot be read",
                "QUAY_CLUB [AGOGOV|a bracket is not closed",
                "QUAY_CLUB [AGO/NAM]|names several actors",
                "QUAY_CLUB [---]|says that this is nobody",
                "QUAY_CLUB [###]|says that this is nobody",
                "QUAY_CLUB [A1]|is no code",
                "QUAY_CLUB|no code",
                "[AGOGOV]|stands before any name",
                "+QUAY_CLUB|stands before any name",
                "QUAY_&NOTHING [AGOGOV]|is not defined above",
                "%% [AGOGOV]|is no name",
                "LUANDA_BAY [NAM <20000101]|a place that belongs to a state for some time only",
                "LUANDA [NAM]|stands for AGO in our knowledge",
            })
    void aBadLineOfActorsIsNamedAndTheRestIsTaken(String line, String reason) throws Exception {
        String good = "TEODORO_KAVANDJE [AGOGOV]\n";
        DictionaryImport.Summary summary = imported("a.actors.txt", line + "\n" + good);
        assertThat(rejected()).contains("a.actors.txt:1\t").contains(reason);
        assertThat(summary.persons()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DOCK_BOSS|no code",
                "DOCK_BOSS {DOCK_BOSSES [~LAB]|is not closed",
                "DOCK_BOSS [LAB]|has no \"~\"",
                "DOCK_BOSS [~QQQ]|names no sector",
                "DOCK!BOSS! [~LAB]|the set !BOSS! is not defined above",
                "PRIME_MINISTER [~MIL]|is GOV in our knowledge",
            })
    void aBadLineOfAgentsIsNamedAndTheRestIsTaken(String line, String reason) throws Exception {
        DictionaryImport.Summary summary = imported("x.agents.txt", line + "\nQUAY_CREW [~LAB]\n");
        assertThat(rejected()).contains("x.agents.txt:1\t").contains(reason);
        assertThat(summary.agents()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "- CONFIRMED * OF TUGS [173]|a pattern that is not",
                "- * (OF TUGS) [173]|a pattern of several words or with roles",
                "MUSE [010]|is a statement or an appeal",
                "MUSE [---]|no code",
                "MUSE [999]|is no code of CAMEO",
                "RE_+SHADOW [138]|a verb of several words",
                "~ (a SAY b) = a|a rule that turns one event into another",
                "- * &NONE [173]|is not defined above",
            })
    void aBadLineOfVerbsIsNamedAndTheRestIsTaken(String line, String reason) throws Exception {
        DictionaryImport.Summary summary = imported("v.verbs.txt", "--- SHADOW [138] ---\nSHADOW\n" + line + "\n");
        assertThat(rejected()).contains("v.verbs.txt:3\t").contains(reason);
        assertThat(summary.verbs()).isEqualTo(1);
    }

    @Test
    void phrasesOfDiscardsAndIssuesAreNamed() throws Exception {
        imported("x.discards.txt", "+REGATTA CUP\nKEELBOAT # of our own\n");
        assertThat(rejected()).contains("x.discards.txt:1\ta phrase discards nothing here");
        assertThat(loaded().lexicon("quiet-words"))
                .anyMatch(words -> words.forms().contains("keelboat"));
    }

    @Test
    void aLineThatIsNoUtf8IsNamedAndTheRestIsTaken() throws Exception {
        Path file = folder.resolve("a.actors.txt");
        Files.write(
                file,
                "TEODORO_KAVANDJ\u00c9 [AGOGOV]\nMARTA_VELLOSO_PRADO [BRAGOV]\n".getBytes(StandardCharsets.ISO_8859_1));
        DictionaryImport.Summary summary = new DictionaryImport(packed).run(List.of(file), null, folder.resolve("own"));
        assertThat(rejected()).contains("a.actors.txt:1\tthis is not UTF-8; convert the file: iconv");
        assertThat(summary.persons()).isEqualTo(1);
    }

    @Test
    void aLineOfTwoHundredMegabytesIsPassedOver() throws Exception {
        Path file = folder.resolve("a.actors.txt");
        byte[] block = "A".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int i = 0; i < 200; i++) {
                out.write(block);
            }
            out.write("\nTEODORO_KAVANDJE [AGOGOV]\n".getBytes(StandardCharsets.US_ASCII));
        }
        DictionaryImport.Summary summary = new DictionaryImport(packed).run(List.of(file), null, folder.resolve("own"));
        assertThat(rejected())
                .contains("a.actors.txt:1\tthe line has 209715200 bytes")
                .hasSizeLessThan(1000);
        assertThat(summary.persons()).isEqualTo(1);
    }

    @Test
    void aHundredThousandLinesAreTakenInSeconds() throws Exception {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 33_334; i++) {
            String word = Integer.toString(i, 26).replaceAll("\\d", "Q").toUpperCase(java.util.Locale.ROOT);
            text.append("ZAV")
                    .append(i)
                    .append("O_KEL")
                    .append(word)
                    .append("A_\n\t[AGOGOV <20120831]\n\t[AGOOPP >20120901]\n");
        }
        DictionaryImport.Summary summary =
                Assertions.assertTimeout(Duration.ofSeconds(20), () -> imported("a.actors.txt", text.toString()));
        assertThat(summary.persons()).isGreaterThan(33_000);
        Assertions.assertTimeout(Duration.ofSeconds(30), this::loaded);
    }

    @Test
    void binaryEmptyAndMissingFilesAreRefusedAndNothingIsWritten() throws Exception {
        Path binary = Files.write(folder.resolve("b"), new byte[] {1, 0, 2});
        Path empty = Files.createFile(folder.resolve("e"));
        for (Path file : List.of(binary, empty, folder.resolve("none"), folder)) {
            assertThatExceptionOfType(ImportFailure.class)
                    .isThrownBy(() -> new DictionaryImport(packed).run(List.of(file), null, folder.resolve("own")))
                    .withMessageContaining(file.toString());
        }
        assertThat(folder.resolve("own")).doesNotExist();
    }

    @Test
    void aFolderThatSomebodyMayHaveCorrectedIsNotOverwritten() throws Exception {
        imported("a.actors.txt", "TEODORO_KAVANDJE [AGOGOV]\n");
        assertThatExceptionOfType(ImportFailure.class)
                .isThrownBy(() -> imported("a.actors.txt", "MARTA_VELLOSO_PRADO [BRAGOV]\n"))
                .withMessageContaining("holds knowledge already");
    }

    @ParameterizedTest
    @CsvSource({
        "VLADIMIR_PUTIN, Vladimir Putin",
        "TURKEY_, Turkey",
        "HWF, HWF",
        "U.S.S.R, U.S.S.R",
        "AL-QAEDA, Al-Qaeda",
        "BANK_OF_THE_NORTH, Bank of the North",
        "PEOPLE'S_FRONT, People's Front",
        "SEAN_O'HARE, Sean O'Hare",
        "Already_As_Written, Already As Written",
    })
    void capitalsBecomeNamesAsTextsWriteThem(String written, String name) {
        assertThat(new CapitalNames(packed).forms(written)).first().isEqualTo(name);
    }

    @Test
    void whatAFileHoldsIsToldByItsLines() {
        assertThat(kind("--- SHADOW [138] ---")).isEqualTo(DictionaryKind.VERBS);
        assertThat(kind("QUAY_CREW [~LAB]")).isEqualTo(DictionaryKind.AGENTS);
        assertThat(kind("QUAY_CLUB [AGO]")).isEqualTo(DictionaryKind.ACTORS);
        assertThat(kind("+REGATTA CUP")).isEqualTo(DictionaryKind.DISCARDS);
        assertThat(Optional.of(DictionaryKind.of("Harbour.agents.txt", List.of())))
                .contains(DictionaryKind.AGENTS);
    }

    private static DictionaryKind kind(String line) {
        return DictionaryKind.of("x.txt", List.of(new Line("x.txt", 1, line)));
    }
}
