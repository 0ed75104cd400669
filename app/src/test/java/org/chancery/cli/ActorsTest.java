package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.knowledge.ImportedActors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people see of actors: shown, checked, imported and forgotten, without a language model. */
class ActorsTest {

    private static final String RESULT = """
            person,personLabel,positionLabel,role,country,iso3,start,startPrec,end,endPrec,statement
            Q900000001,Oda Brenninkmoor,Minister of Fisheries,minister,Q20,NOR,1995-02-03,11,1996-01-01,9,S1
            """;

    @TempDir
    Path folder;

    private final Shell shell = new Shell();

    @BeforeEach
    void keepImportsHere() {
        shell.engine(() -> {
            throw new AssertionError("the engine was asked for");
        });
        shell.environment("CHANCERY_DATA", folder.toString());
    }

    private int imported() throws Exception {
        return shell.run(
                "actors",
                "import",
                "wikidata",
                Files.writeString(folder.resolve("r.csv"), RESULT).toString());
    }

    @Test
    void aPersonIsShownWithOfficesAndWhereItStands() {
        shell.run("actors", "show", "Emmanuel Macron");
        assertThat(shell.out())
                .startsWith("Emmanuel Macron · person · France\n")
                .contains(
                        "president of France, since 2017-05-14 (inauguration 2017)",
                        "knowledge/actors/persons/europe.yaml:");
    }

    @Test
    void whatWasHeldOnADayIsShown() {
        shell.run("actors", "show", "Dimitri Medvedev", "--on", "2010-01-01");
        shell.run("actors", "show", "dmitry medvedev", "--on", "2010-01-01");
        assertThat(shell.out()).contains("on 2010-01-01 president of Russia");
    }

    @Test
    void severalAreListed() {
        shell.run("actors", "show", "Bush");
        assertThat(shell.out()).contains("are called so:", "george.w.bush", "george.h.w.bush");
    }

    @Test
    void aStateIsShown() {
        shell.run("actors", "show", "Ruritanian Kingdom");
        assertThat(shell.run("actors", "show", "Norway")).isZero();
    }

    @Test
    void theNearestNamesAreGivenForOneThatIsNotKnown() {
        assertThat(shell.run("actors", "show", "Emanuell Makron")).isEqualTo(2);
        assertThat(shell.err()).contains("Nobody is known as \"Emanuell Makron\". Near: Emmanuel Macron");
    }

    @Test
    void theJsonFormHasWhatWasHeld() {
        shell.run("actors", "show", "Emmanuel Macron", "--on", "2020-01-01", "--format", "json");
        assertThat(shell.out()).contains("\"held\" :", "\"office\" : \"president\"");
    }

    @Test
    void aDayThatIsNoneIsAWrongCommand() {
        assertThat(shell.run("actors", "show", "Macron", "--on", "yesterday")).isEqualTo(2);
    }

    @Test
    void whatIsImportedIsShownWithItsProvenance() throws Exception {
        imported();
        shell.run("actors", "show", "Oda Brenninkmoor");
        assertThat(shell.out()).contains("wikidata:Q900000001#S1", "stands        wikidata:Q900000001");
    }

    @Test
    void anImportSaysWhatItDid() throws Exception {
        assertThat(imported()).isZero();
        assertThat(shell.out()).startsWith("Imported 1 person with 1 term from 1 row,");
    }

    @Test
    void aBrokenImportCannotBeRead() throws Exception {
        Path page = Files.writeString(folder.resolve("page.json"), "<html>");
        assertThat(shell.run("actors", "import", "wikidata", page.toString())).isEqualTo(3);
    }

    @Test
    void whatIsForgottenIsNotShown() throws Exception {
        imported();
        shell.run("actors", "forget");
        assertThat(shell.run("actors", "show", "Oda Brenninkmoor")).isEqualTo(2);
    }

    @Test
    void aCutImportIsNamed() throws Exception {
        imported();
        Path file = folder.resolve("actors").resolve(ImportedActors.FILE);
        Files.writeString(file, Files.readString(file).replaceAll("(?s)\nT.*", "\nT"));
        assertThat(shell.run("actors", "show", "Oda Brenninkmoor")).isEqualTo(1);
        assertThat(shell.err()).contains("actors.tsv:3", "actors forget");
    }

    @Test
    void everyCommandShowsExamples() {
        for (String command : new String[] {"show", "check", "forget"}) {
            Shell one = new Shell();
            one.run("actors", command, "--help");
            assertThat(one.out()).contains("Examples:", "chancery actors " + command);
        }
    }

    @Test
    void aFolderThatIsNoneCannotBeChecked() {
        assertThat(shell.run(
                        "actors", "check", "--folder", folder.resolve("gone").toString()))
                .isEqualTo(3);
    }

    @Test
    void ourOwnKnowledgeHasNoErrors() {
        String knowledge = System.getProperty("chancery.knowledge.dir", "../knowledge");
        assertThat(shell.run("actors", "check", "--quiet", "--folder", knowledge))
                .isZero();
    }
}
