package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.show.Sample;
import org.chancery.write.RecordJson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChanceryTest {

    @TempDir
    Path folder;

    private final Shell shell = new Shell();
    private Path report;

    @BeforeEach
    void writeReport() throws Exception {
        report = Files.writeString(
                folder.resolve("calm.txt"), "Title: Calm seas\n\nBoth ministers praised calm seas.\n");
    }

    @Test
    void theVersionIsToldWithoutLoadingAnything() {
        assertThat(shell.engine(ChanceryTest::unwanted).run("--version")).isZero();
    }

    @Test
    void theHelpIsToldWithoutLoadingAnything() {
        assertThat(shell.engine(ChanceryTest::unwanted).run("--help")).isZero();
    }

    @Test
    void theVersionOfTheKnowledgeIsToldOnDemand() {
        shell.run("--version", "-v");
        assertThat(shell.out()).contains("knowledge 0123456789ab");
    }

    @Test
    void everyCommandShowsExamples() {
        for (String command : new String[] {"read", "explain", "why", "completion"}) {
            Shell one = new Shell();
            one.run(command, "--help");
            assertThat(one.out()).contains("Examples:", "chancery " + command);
        }
    }

    @Test
    void aTableThatIsNoneIsNotImported() throws Exception {
        Path table = Files.writeString(folder.resolve("table.txt"), "one\ttwo\n");
        Path kept = folder.resolve("kept.index");
        assertThat(shell.engine(ChanceryTest::unwanted)
                        .run("places", "import", table.toString(), "--to", kept.toString()))
                .isEqualTo(ExitCode.UNREADABLE);
        assertThat(shell.err()).contains("table.txt:1: has 2 fields").contains("Nothing was imported");
        assertThat(kept).doesNotExist();
    }

    @Test
    void aReportIsReadAndShown() {
        shell.run("read", report.toString());
        assertThat(shell.out()).startsWith("Calm seas\n");
    }

    @Test
    void aReportIsReadFromStandardInput() {
        shell.input("Title: From a pipe\n\nBoth praised calm seas.").run("read", "-");
        assertThat(shell.out()).startsWith("From a pipe\n");
    }

    @Test
    void theJsonFormCanBeReadBack() {
        shell.run("read", "--format", "json", report.toString());
        assertThat(RecordJson.read(shell.out()).document().id()).isEqualTo("calm");
    }

    @Test
    void theJsonlFormIsOneLine() {
        shell.run("read", "--format", "jsonl", report.toString());
        assertThat(shell.out().lines()).hasSize(1);
    }

    @Test
    void theEndingOfTheOutputChoosesTheFormat() throws Exception {
        Path out = folder.resolve("calm.html");
        shell.run("read", report.toString(), "--out", out.toString());
        assertThat(out).content().startsWith("<!DOCTYPE html>");
    }

    @Test
    void coloursAreUsedOnATerminal() {
        shell.terminal().run("read", report.toString());
        assertThat(shell.out()).contains("\u001b[");
    }

    @Test
    void noColorIsRespected() {
        shell.terminal().environment("NO_COLOR", "1").run("read", report.toString());
        assertThat(shell.out()).doesNotContain("\u001b[");
    }

    @Test
    void coloursCanBeDemanded() {
        shell.environment("NO_COLOR", "1").run("read", "--color", "always", report.toString());
        assertThat(shell.out()).contains("\u001b[");
    }

    @Test
    void aMissingFileCannotBeRead() {
        assertThat(shell.run("read", folder.resolve("gone.txt").toString())).isEqualTo(3);
    }

    @Test
    void aMissingFileIsNamedInOneSentence() {
        shell.run("read", "/gone.txt");
        assertThat(shell.err())
                .isEqualTo(
                        "chancery: /gone.txt does not exist. Check the path; reports are read from files, addresses or \"-\".\n");
    }

    @Test
    void aMissingFileIsToldBeforeAnythingIsLoaded() {
        assertThat(shell.engine(ChanceryTest::unwanted).run("read", "/gone.txt"))
                .isEqualTo(3);
    }

    @Test
    void aDirectoryCannotBeRead() {
        assertThat(shell.run("read", folder.toString())).isEqualTo(3);
    }

    @Test
    void anEmptyFileCannotBeRead() throws Exception {
        assertThat(shell.run(
                        "read", Files.createFile(folder.resolve("empty.txt")).toString()))
                .isEqualTo(3);
    }

    @Test
    void aBinaryFileCannotBeRead() throws Exception {
        byte[] bytes = {0, 1, 2, 3, 0, (byte) 0xff, 0, 9, 0};
        assertThat(shell.run("read", Files.write(folder.resolve("noise"), bytes).toString()))
                .isEqualTo(3);
    }

    @Test
    void aFileInTheWrongEncodingCannotBeRead() throws Exception {
        byte[] utf16 = "Ministers met.".getBytes(StandardCharsets.UTF_16LE);
        byte[] odd = java.util.Arrays.copyOf(utf16, utf16.length - 1);
        assertThat(shell.run("read", Files.write(folder.resolve("odd.txt"), odd).toString()))
                .isEqualTo(3);
    }

    @Test
    void aFormatThatIsNotReadIsRefused() throws Exception {
        assertThat(shell.run(
                        "read",
                        Files.writeString(folder.resolve("talks.docx"), "PK").toString()))
                .isEqualTo(3);
    }

    @Test
    void anUnknownFormatIsAUsageError() {
        assertThat(shell.run("read", "--format", "xml", report.toString())).isEqualTo(2);
    }

    @Test
    void anUnknownFormatIsToldWithThoseThatThereAre() {
        shell.run("read", "--format", "xml", report.toString());
        assertThat(shell.err()).contains("[text, json, md, html, jsonl]");
    }

    @Test
    void anUnknownCommandIsAUsageError() {
        assertThat(shell.run("reed")).isEqualTo(2);
    }

    @Test
    void readWithoutAReportIsAUsageError() {
        assertThat(shell.run("read")).isEqualTo(2);
    }

    @Test
    void anOutputFolderThatIsNotThereIsAUsageError() {
        assertThat(shell.run(
                        "read",
                        report.toString(),
                        "--out",
                        folder.resolve("no/calm.html").toString()))
                .isEqualTo(2);
    }

    @Test
    void whyShowsTheFileAndLineOfThePattern() {
        shell.engine(() -> new FakeEngine(document -> Sample.record())).run("why", report.toString(), "s1");
        assertThat(shell.out()).contains("tell.that (knowledge/lexicon/verbs.yaml:7)");
    }

    @Test
    void whyTakesASavedRecord() throws Exception {
        Path saved = Files.writeString(folder.resolve("saved.json"), RecordJson.write(Sample.record()));
        shell.run("why", saved.toString(), "s1");
        assertThat(shell.out()).startsWith("s1  Amara Diallo");
    }

    @Test
    void aBadEntryIsAUsageErrorThatNamesTheGoodOnes() {
        int code =
                shell.engine(() -> new FakeEngine(document -> Sample.record())).run("why", report.toString(), "s44");
        assertThat(code + shell.err())
                .startsWith("2chancery: \"s44\" is no entry of this record, which has a1-a2, e1, s1,");
    }

    @Test
    void jsonThatIsNoRecordCannotBeRead() throws Exception {
        Path other = Files.writeString(folder.resolve("other.json"), "{}");
        assertThat(shell.run("why", other.toString(), "s1")).isEqualTo(3);
    }

    @Test
    void aFailureIsASentenceWithoutAStackTrace() {
        shell.engine(() -> new FakeEngine(ChanceryTest::fail)).run("read", report.toString());
        assertThat(shell.err())
                .contains("IllegalStateException: the sea is rough")
                .doesNotContain("\tat ");
    }

    @Test
    void aFailureHasItsOwnExitCode() {
        assertThat(shell.engine(() -> new FakeEngine(ChanceryTest::fail)).run("read", report.toString()))
                .isEqualTo(1);
    }

    @Test
    void aMissingLibraryIsASentenceToo() {
        Shell broken = shell.engine(() -> {
            throw new NoClassDefFoundError("a/Parser");
        });
        assertThat(broken.run("read", report.toString())).isEqualTo(1);
    }

    @Test
    void aStackTraceIsShownOnDemand() {
        shell.environment("CHANCERY_DEBUG", "1")
                .engine(() -> new FakeEngine(ChanceryTest::fail))
                .run("read", report.toString());
        assertThat(shell.err()).contains("\tat ");
    }

    @Test
    void theCompletionOfBashKnowsTheCommands() {
        shell.run("completion", "bash");
        assertThat(shell.out()).startsWith("#!").contains("complete -F", "explain", "--batch");
    }

    @Test
    void theCompletionOfZshLoadsItsOwnFirst() {
        shell.run("completion", "zsh");
        assertThat(shell.out()).startsWith("autoload -Uz compinit");
    }

    private static Engine unwanted() {
        throw new AssertionError("the engine was loaded");
    }

    private static org.chancery.resolve.Record fail(org.chancery.read.Document document) {
        throw new IllegalStateException("the sea is rough");
    }
}
