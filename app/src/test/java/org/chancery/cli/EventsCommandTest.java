package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.chancery.read.Completeness;
import org.chancery.read.Document;
import org.chancery.read.Span;
import org.chancery.resolve.Record;
import org.chancery.write.RecordJson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people get of the events of records, without a language model. */
class EventsCommandTest {

    @TempDir
    Path folder;

    private final Shell shell = new Shell();

    @BeforeEach
    void needNoEngine() {
        shell.engine(() -> {
            throw new AssertionError("the engine was asked for");
        });
    }

    private static String line(String doc, Record.EventStatus status) {
        String text = "Norway met Japan in Oslo.";
        Document document = new Document(
                doc,
                "Talks",
                "Harbour Wire",
                null,
                LocalDate.of(2031, 3, 3),
                null,
                null,
                null,
                null,
                "en",
                Completeness.FULL,
                "ab12",
                text);
        Record.Event event = new Record.Event(
                "v1",
                "CONSULT",
                null,
                List.of(),
                List.of("Norway", "Japan"),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                status,
                null,
                1,
                2.5,
                "040",
                List.of(),
                "talks.met",
                null,
                List.of(new Record.Evidence(new Span(0, 25), text, "talks.met")));
        return RecordJson.write(new Record(
                "0123456789ab",
                "9.9",
                document,
                List.of(actor("Norway", "NOR"), actor("Japan", "JPN")),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(event),
                List.of(),
                List.of(),
                List.of(),
                List.of()));
    }

    private static Record.Actor actor(String name, String state) {
        return new Record.Actor("a", name, Record.ActorKind.STATE, state, null, null, List.of(), List.of(), List.of());
    }

    private static String met(String doc) {
        return line(doc, Record.EventStatus.OCCURRED);
    }

    private String records(String... lines) throws IOException {
        return Files.writeString(folder.resolve("records.jsonl"), String.join("\n", lines) + "\n")
                .toString();
    }

    private Path out(String name) {
        return folder.resolve(name);
    }

    private static List<String> lines(Path file) throws IOException {
        return Files.readAllLines(file, StandardCharsets.UTF_8);
    }

    @Test
    void aTableHasTheEventAndTheSumIsTold() throws Exception {
        int code = shell.run(
                "events", records(met("a")), "--out", out("events.csv").toString());
        assertThat(code).isZero();
        assertThat(lines(out("events.csv"))).hasSize(2);
        assertThat(shell.err()).contains("1 records, 1 events in 1 rows");
    }

    @Test
    void aMeetingIsWrittenFromBothSidesForIcews() throws Exception {
        shell.run(
                "events",
                records(met("a")),
                "--format",
                "icews",
                "--out",
                out("events.tab").toString());
        assertThat(lines(out("events.tab"))).hasSize(3);
    }

    @Test
    void formatsWithADashAreTakenAsTheyArePrinted() throws Exception {
        String records = records(met("a"), met("b"));
        int code = shell.run(
                "events",
                records,
                "--format",
                "gdelt2-mentions",
                "--series",
                "one-a-day",
                "--out",
                out("m.tsv").toString());
        assertThat(code).isZero();
        assertThat(lines(out("m.tsv"))).hasSize(4);
    }

    @Test
    void equalEventsOfADayAreMerged() throws Exception {
        shell.run(
                "events",
                records(met("a"), met("b")),
                "--format",
                "polecat",
                "--series",
                "one-a-day",
                "--out",
                out("e.tsv").toString());
        assertThat(lines(out("e.tsv"))).hasSize(2);
        assertThat(shell.err()).contains("1 rows merged into others");
    }

    @Test
    void aLineThatIsNoRecordIsNamedAndKeptAndTheRestIsWritten() throws Exception {
        int code = shell.run(
                "events",
                records(met("a"), "{\"id\":1}", met("b")),
                "--out",
                out("e.csv").toString());
        assertThat(code).isEqualTo(4);
        assertThat(lines(out("e.csv"))).hasSize(3);
        assertThat(shell.err()).contains("records.jsonl:2: schema: expected a text");
        assertThat(Files.readString(out("e.csv.rejected"))).contains("\"line\":2", "records.jsonl:2");
    }

    @Test
    void standardInputAndOutputAreUsedWhenAskedFor() {
        shell.input(met("a") + "\n");
        assertThat(shell.run("events", "-", "--format", "phoenix", "--out", "-"))
                .isZero();
        assertThat(shell.out().lines()).hasSize(2).allMatch(line -> line.split("\t", -1).length == 26);
    }

    @Test
    void plannedEventsAreLeftOutUnlessAskedFor() throws Exception {
        String records = records(line("a", Record.EventStatus.FUTURE));
        shell.run(
                "events", records, "--format", "polecat", "--out", out("e.tsv").toString());
        assertThat(lines(out("e.tsv"))).hasSize(1);
        assertThat(shell.err()).contains("1 events of another status left out");
        shell.run(
                "events",
                records,
                "--format",
                "polecat",
                "--status",
                "occurred,future",
                "--out",
                out("f.tsv").toString());
        assertThat(lines(out("f.tsv"))).hasSize(2);
    }

    @Test
    void aStatusThatIsNoneIsRefused() throws Exception {
        int code = shell.run(
                "events",
                records(met("a")),
                "--status",
                "maybe",
                "--out",
                out("e.csv").toString());
        assertThat(code).isEqualTo(2);
        assertThat(shell.err()).contains("--status maybe is none", "hypothetical");
    }

    @Test
    void aMissingFileIsNamedBeforeAnythingIsWritten() {
        assertThat(shell.run(
                        "events",
                        out("none.jsonl").toString(),
                        "--out",
                        out("e.csv").toString()))
                .isEqualTo(3);
        assertThat(shell.err()).contains("none.jsonl is no file that is there");
        assertThat(out("e.csv")).doesNotExist();
    }

    @Test
    void anEmptyFileGivesAHeader() throws Exception {
        assertThat(shell.run(
                        "events",
                        records(""),
                        "--format",
                        "icews",
                        "--out",
                        out("e.tab").toString()))
                .isZero();
        assertThat(lines(out("e.tab"))).hasSize(1);
    }

    @Test
    void theSameReportTwiceIsTold() throws Exception {
        shell.run("events", records(met("a"), met("a")), "--out", out("e.csv").toString());
        assertThat(shell.err()).contains("\"a\" was there before", "1 records repeat an id");
    }
}
