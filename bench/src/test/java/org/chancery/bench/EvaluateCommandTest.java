package org.chancery.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The command over records that lie ready: no model is loaded. */
final class EvaluateCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @BeforeEach
    void twoGoldRecordsAndOneOfTheSystem() throws IOException {
        Files.createDirectories(folder.resolve("gold"));
        Files.createDirectories(folder.resolve("system"));
        Files.writeString(
                folder.resolve("gold/01-harbour.json"), Harbour.gold().node().toString());
        Files.writeString(
                folder.resolve("gold/02-harbour.json"), Harbour.gold().node().toString());
        Files.writeString(
                folder.resolve("system/01-harbour.json"),
                Harbour.system().node().toString());
    }

    private int evaluate(String... more) {
        CommandLine command = new CommandLine(new EvaluateCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err));
        String[] arguments = new String[more.length + 4];
        arguments[0] = "--gold";
        arguments[1] = folder.resolve("gold").toString();
        arguments[2] = "--system";
        arguments[3] = folder.resolve("system").toString();
        System.arraycopy(more, 0, arguments, 4, more.length);
        return command.execute(arguments);
    }

    @Test
    void theTableHasARowForEachLayer() {
        evaluate();
        assertThat(out.toString().lines())
                .anyMatch(line -> line.matches("actors +0\\.750 +0\\.300 +0\\.429 +3 +10 +4"));
    }

    @Test
    void oneReportIsScoredAloneWhenAskedFor() {
        evaluate("--only", "01");
        assertThat(out.toString()).contains("headline (mean F1 of the six layers): 0.615");
    }

    @Test
    void theJsonHasTheHeadline() {
        evaluate("--only", "01", "--format", "json");
        assertThat(Entry.parse(out.toString()).value("headline").doubleValue()).isEqualTo(0.615079, within(1e-6));
    }

    @Test
    void differencesOfOneLayerAreListed() {
        evaluate("--only", "01", "--differences", "upcoming");
        assertThat(out.toString())
                .contains("EXTRA   upcoming: announced | null | null | dinner")
                .doesNotContain("EXTRA   events");
    }

    @Test
    void aFileJustRecordedIsMet() {
        evaluate("--record", folder.resolve("kept.yaml").toString());
        assertThat(evaluate("--expect", folder.resolve("kept.yaml").toString())).isZero();
    }

    @Test
    void aFallIsExitCodeOne() throws IOException {
        evaluate("--record", folder.resolve("kept.yaml").toString());
        Files.delete(folder.resolve("system/01-harbour.json"));
        assertThat(evaluate("--expect", folder.resolve("kept.yaml").toString())).isEqualTo(1);
    }

    @Test
    void scoresOfOtherGoldAreNotCompared() throws IOException {
        evaluate("--record", folder.resolve("kept.yaml").toString());
        Files.delete(folder.resolve("gold/02-harbour.json"));
        assertThat(evaluate("--expect", folder.resolve("kept.yaml").toString())).isEqualTo(2);
    }

    @Test
    void scoresOfSomeReportsAreNotKept() {
        assertThat(evaluate(
                        "--only", "01", "--record", folder.resolve("kept.yaml").toString()))
                .isEqualTo(2);
    }

    @Test
    void noReportOfThatNameIsToldWithoutStackTrace() {
        evaluate("--only", "77");
        assertThat(err.toString())
                .contains("holds no NAME.json whose name begins with [77]")
                .doesNotContain("\tat ");
    }

    @Test
    void differencesOfAnUnknownLayerAreRefused() {
        assertThat(evaluate("--differences", "weather")).isEqualTo(2);
    }
}
