package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.chancery.keep.Archive;
import org.chancery.keep.Delivery;
import org.chancery.keep.Incoming;
import org.chancery.keep.Source;
import org.chancery.read.Completeness;
import org.chancery.read.Document;
import org.chancery.read.Span;
import org.chancery.resolve.Record;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports, rejects and corrections from the command line. */
class ArchiveCommandsTest {

    private static final String TEXT = "The envoy of Peru said that the port would open.";

    private final Shell shell = new Shell();

    @TempDir
    private Path folder;

    private String project;

    @BeforeEach
    void make() {
        project = folder.resolve("project").toString();
        try (Archive archive = Archive.openOrCreate(project)) {
            keep(archive, TEXT);
            keep(archive, TEXT + " It did not.");
        }
    }

    @Test
    void reportsAreListedWithTheirWordings() {
        assertThat(run("reports")).isEqualTo(ExitCode.OK);
        assertThat(shell.out()).contains("port-1").contains("1 (old)").contains("2 reports.");
        assertThat(run("reports", "--latest", "--publisher", "PERU", "--format", "csv"))
                .isEqualTo(ExitCode.OK);
        assertThat(shell.out()).contains("report,published,side,publisher,title");
    }

    @Test
    void aReportIsShownWithHowItCameIn() {
        assertThat(run("reports", "show", "port-1")).isEqualTo(ExitCode.OK);
        assertThat(shell.out())
                .contains("1, replaced since")
                .contains("2, the latest")
                .contains("came in    2026-03-01T12:00:00Z from in.jsonl#1")
                .contains("under knowledge k1");
        assertThat(run("reports", "show", "none")).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void aCorrectionIsMadeShownAndUndone() {
        assertThat(run(
                        "correct",
                        "add",
                        "port-1#s1",
                        "speakers=Ana Ruiz; Peru",
                        "--who",
                        "A. Reader",
                        "--why",
                        "a slip"))
                .isEqualTo(ExitCode.OK);
        assertThat(shell.out()).contains("{\"speakers\":[\"Ana Ruiz\",\"Peru\"]}");
        assertThat(run("correct", "show", "port-1#s1", "--format", "json")).isEqualTo(ExitCode.OK);
        assertThat(shell.out()).contains("Ana Ruiz").contains("a slip");
        assertThat(run("correct", "undo", "1", "--who", "B. Reader")).isEqualTo(ExitCode.OK);
        assertThat(run("correct", "--undone")).isEqualTo(ExitCode.OK);
        assertThat(shell.out()).contains("by B. Reader)");
    }

    @Test
    void whatIsStruckOutCanStillBeShown() {
        run("correct", "show", "port-1#s1", "--format", "csv");
        assertThat(run("correct", "add", "port-1#s1", "--strike", "--who", "A. Reader", "--why", "nobody said it"))
                .isEqualTo(ExitCode.OK);
        String id = shell.out().replaceAll("(?s).*Correction \\d+ of (s-\\w+):.*", "$1");
        assertThat(run("correct", "show", id)).isEqualTo(ExitCode.OK);
        assertThat(shell.out()).contains("struck out");
    }

    @Test
    void aCorrectionWithoutReasonOrFieldIsRefused() {
        assertThat(run("correct", "add", "port-1#s1", "act=deny", "--who", "A")).isEqualTo(ExitCode.USAGE);
        assertThat(run("correct", "add", "port-1#s1", "speaker=X", "--who", "A", "--why", "x"))
                .isEqualTo(ExitCode.USAGE);
        assertThat(shell.err()).contains("its fields are id, speakers");
        assertThat(run("correct", "add", "port-1#s9", "act=deny", "--who", "A", "--why", "x"))
                .isEqualTo(ExitCode.USAGE);
        assertThat(run("correct", "add", "port-1#s1", "act=no-such-act", "--who", "A", "--why", "x"))
                .isEqualTo(ExitCode.UNREADABLE);
    }

    @Test
    void whatAFolderHoldsBesideReportsIsPassedOverAndRejectsAreListed() throws Exception {
        Path in = Files.createDirectories(folder.resolve("in"));
        Files.writeString(in.resolve("bad.jsonl"), "no record\n");
        Files.writeString(in.resolve("a.yaml"), "a: b");
        Files.writeString(in.resolve("b.yaml"), "a: b");
        Files.writeString(in.resolve("c.png"), "x");
        assertThat(run("ingest", in.toString(), "--records")).isEqualTo(ExitCode.SOME_REJECTED);
        assertThat(shell.err()).contains("passed over, no reports by their names: 2 yaml, 1 png");
        assertThat(run("rejects", "--input", "bad.jsonl")).isEqualTo(ExitCode.OK);
        assertThat(shell.out()).contains("bad.jsonl:1").contains("no JSON").contains("1 reject.");
    }

    private int run(String... args) {
        String[] all = java.util.Arrays.copyOf(args, args.length + 2);
        all[args.length] = "--project";
        all[args.length + 1] = project;
        return shell.run(all);
    }

    private static void keep(Archive archive, String text) {
        Document document = new Document(
                "port-1",
                "The port",
                "Peru MFA",
                "PER",
                LocalDate.of(2024, 2, 3),
                "2024-02-03",
                null,
                "https://example.org/port",
                null,
                "en",
                Completeness.FULL,
                "0".repeat(64),
                text);
        Record.Statement statement = new Record.Statement(
                "s1",
                List.of("Peru"),
                List.of(),
                List.of(),
                Record.Act.ASSERT,
                Record.Form.INDIRECT,
                "the port would open",
                List.of(new Span(0, 17)),
                List.of(new Span(18, 22)),
                List.of(new Span(28, 47)),
                List.of(),
                "say",
                Record.Polarity.POSITIVE,
                Record.Modality.FACT,
                null);
        Record record = new Record(
                "k1",
                "test",
                document,
                List.of(),
                List.of(),
                List.of(statement),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        archive.deliver(Delivery.of(
                new Incoming(record, Source.of(record, "in.jsonl#1", Instant.parse("2026-03-01T12:00:00Z")))));
    }
}
