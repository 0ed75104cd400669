package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.chancery.ingest.LineSource;
import org.chancery.read.Document;
import org.chancery.resolve.Record;
import org.chancery.write.RecordJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchTest {

    @TempDir
    Path folder;

    private final Shell shell = new Shell();

    @Test
    void recordsComeInTheOrderOfTheInput() throws Exception {
        run(new FakeEngine(BatchTest::slowFirst), lines(40), "--threads", "4");
        assertThat(ids())
                .containsExactlyElementsOf(
                        IntStream.range(0, 40).mapToObj(i -> "d" + i).toList());
    }

    @Test
    void oneThreadAndTwoWriteTheSameBytes() throws Exception {
        run(FakeEngine.ofNothing(), lines(50), "--threads", "1");
        byte[] one = Files.readAllBytes(out());
        run(FakeEngine.ofNothing(), lines(50), "--threads", "2");
        assertThat(Files.readAllBytes(out())).isEqualTo(one);
    }

    @Test
    void metadataOfALineReachesTheRecord() throws Exception {
        run(
                FakeEngine.ofNothing(),
                "{\"id\":\"a\",\"text\":\"Calm.\",\"title\":\"Seas\",\"published\":\"2031-03-04\",\"side\":null}");
        assertThat(records().get(0).document().title()).isEqualTo("Seas");
    }

    @Test
    void packedInputIsReadToo() throws Exception {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(lines(3).getBytes(StandardCharsets.UTF_8));
        }
        Path in = Files.write(folder.resolve("in.jsonl.gz"), packed.toByteArray());
        shell.run("read", "--batch", in.toString(), "--out", out().toString());
        assertThat(ids()).hasSize(3);
    }

    @Test
    void packedInputThatBreaksOffIsTold() throws Exception {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(lines(500).getBytes(StandardCharsets.UTF_8));
        }
        byte[] half = java.util.Arrays.copyOf(packed.toByteArray(), packed.size() / 2);
        Path in = Files.write(folder.resolve("in.jsonl.gz"), half);
        int code = shell.run("read", "--batch", in.toString(), "--out", out().toString());
        assertThat(code + shell.err()).startsWith("3").contains("breaks off or is damaged");
    }

    @Test
    void everyRejectedLineIsKeptWithItsNumberAndReason() throws Exception {
        run(
                FakeEngine.ofNothing(),
                "{\"id\":\"a\",\"text\":\"Calm.\"}\n\n{\"id\":\"b\"}\nnot json\n[1]\n{\"text\":\"x\"}\n{\"id\":\"c\",\"text\":\" \"}\n");
        assertThat(Files.readAllLines(rejected()))
                .extracting(line -> line.substring(0, Math.min(60, line.length())))
                .satisfiesExactly(
                        line -> assertThat(line)
                                .startsWith("{\"line\":3,\"id\":\"b\",\"reason\":\"\\\"text\\\" is missing"),
                        line -> assertThat(line).startsWith("{\"line\":4,\"reason\":\"the line is no JSON: "),
                        line -> assertThat(line).startsWith("{\"line\":5,\"reason\":\"the line is JSON, but no object"),
                        line -> assertThat(line).startsWith("{\"line\":6,\"reason\":\"\\\"id\\\" is missing"),
                        line -> assertThat(line)
                                .startsWith("{\"line\":7,\"id\":\"c\",\"reason\":\"\\\"text\\\" is empty"));
    }

    @Test
    void aRejectedLineIsKeptToTheCharacter() throws Exception {
        run(FakeEngine.ofNothing(), "{\"id\": \"ñ\"  }");
        assertThat(Files.readString(rejected())).endsWith("\"text\":\"{\\\"id\\\": \\\"ñ\\\"  }\"}\n");
    }

    @Test
    void aLineThatIsNotUtf8IsKeptByteByByte() throws Exception {
        Path in = Files.write(folder.resolve("in.jsonl"), new byte[] {'{', (byte) 0xff, '}'});
        shell.run("read", "--batch", in.toString(), "--out", out().toString());
        assertThat(Files.readString(rejected())).contains("\"the line is not UTF-8\"", "\"base64\":\"e/99\"");
    }

    @Test
    void rejectedLinesHaveTheirOwnExitCode() throws Exception {
        assertThat(run(FakeEngine.ofNothing(), "{\"id\":\"a\",\"text\":\"Calm.\"}\nno\n"))
                .isEqualTo(4);
    }

    @Test
    void aDocumentThatThrowsIsRejectedAndTheRunGoesOn() throws Exception {
        run(new FakeEngine(document -> throwAt("d3", document)), lines(6));
        assertThat(ids()).containsExactly("d0", "d1", "d2", "d4", "d5");
    }

    @Test
    void theReasonOfADocumentThatThrowsIsKept() throws Exception {
        run(new FakeEngine(document -> throwAt("d3", document)), lines(6));
        assertThat(Files.readString(rejected()))
                .startsWith(
                        "{\"line\":4,\"id\":\"d3\",\"reason\":\"reading it failed with IllegalStateException: rough sea\"");
    }

    @Test
    void aStackThatOverflowsRejectsOneDocument() throws Exception {
        run(new FakeEngine(document -> overflowAt("d1", document)), lines(3));
        assertThat(ids()).containsExactly("d0", "d2");
    }

    @Test
    void rejectedLinesOfAnEarlierRunGo() throws Exception {
        run(FakeEngine.ofNothing(), "no\n");
        run(FakeEngine.ofNothing(), lines(2));
        assertThat(rejected()).doesNotExist();
    }

    @Test
    void noHalfWrittenFileIsLeft() throws Exception {
        run(FakeEngine.ofNothing(), "no\n" + lines(2));
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("in.jsonl", "out.jsonl", "out.jsonl.rejected");
        }
    }

    @Test
    void equalIdsAreAllowedButNoted() throws Exception {
        run(FakeEngine.ofNothing(), "{\"id\":\"a\",\"text\":\"Calm.\"}\n{\"id\":\"a\",\"text\":\"Rough.\"}\n");
        assertThat(shell.err()).contains("1 line has an id that an earlier line had; the first is \"a\" in line 2.");
    }

    @Test
    void theSummaryCountsWhatWasDone() throws Exception {
        run(FakeEngine.ofNothing(), lines(2));
        assertThat(shell.err()).containsPattern("2 documents, 0 tokens in [0-9.,]+ s: .* 0 rejected\n");
    }

    @Test
    void aBatchWithoutOutIsAUsageError() {
        assertThat(shell.run("read", "--batch", "in.jsonl")).isEqualTo(2);
    }

    @Test
    void aMissingBatchCannotBeRead() {
        assertThat(shell.run("read", "--batch", folder.resolve("gone.jsonl").toString(), "--out", out().toString()))
                .isEqualTo(3);
    }

    @Test
    void aBatchIsNotWrittenOverItself() throws Exception {
        Path in = Files.writeString(out(), lines(1));
        assertThat(shell.run("read", "--batch", in.toString(), "--out", in.toString()))
                .isEqualTo(3);
    }

    @Test
    void noMoreLinesAreTakenInThanTheWindowHolds() throws Exception {
        AtomicInteger takenIn = new AtomicInteger();
        AtomicInteger takenInWhileStuck = new AtomicInteger();
        CountDownLatch stuck = new CountDownLatch(1);
        // The clock is asked once at the beginning, and then when the run has waited a second for the first document.
        AtomicInteger asked = new AtomicInteger();
        Progress progress = new Progress(nowhere(), false, () -> 0, () -> {
            if (asked.incrementAndGet() == 2) {
                takenInWhileStuck.set(takenIn.get());
                stuck.countDown();
            }
            return asked.get();
        });
        FakeEngine engine = new FakeEngine(document -> waitFor(stuck, document));
        try (BatchOutput output = new BatchOutput(out());
                LineSource lines = new LineSource(new SequenceInputStream(longLines(60, takenIn)), 1_000_000)) {
            new Batch(BatchWork.reading(engine), 2, progress).run(lines, output);
        }
        assertThat(takenInWhileStuck.get()).isBetween(16, 18);
    }

    @Test
    void aLineBeyondTheLongestIsCut() throws Exception {
        LineSource lines = new LineSource(new ByteArrayInputStream("abcdef\nxy\n".getBytes(StandardCharsets.UTF_8)), 4);
        assertThat(lines.next().orElseThrow().whole()).isFalse();
    }

    @Test
    void theLineAfterATooLongOneIsWhole() throws Exception {
        LineSource lines = new LineSource(new ByteArrayInputStream("abcdef\nxy\n".getBytes(StandardCharsets.UTF_8)), 4);
        lines.next();
        assertThat(lines.next().orElseThrow().bytes())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("xy");
    }

    private int run(Engine engine, String lines, String... more) throws IOException {
        Path in = Files.writeString(folder.resolve("in.jsonl"), lines);
        List<String> args = new ArrayList<>(List.of("read", "--batch", in.toString(), "--out", out().toString()));
        args.addAll(List.of(more));
        return shell.engine(() -> engine).run(args.toArray(String[]::new));
    }

    private Path out() {
        return folder.resolve("out.jsonl");
    }

    private Path rejected() {
        return folder.resolve("out.jsonl.rejected");
    }

    private List<Record> records() throws IOException {
        return Files.readAllLines(out()).stream().map(RecordJson::read).toList();
    }

    private List<String> ids() throws IOException {
        return records().stream().map(record -> record.document().id()).toList();
    }

    private static String lines(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> "{\"id\":\"d" + i + "\",\"text\":\"Calm seas, part " + i + ".\"}\n")
                .collect(Collectors.joining());
    }

    /** Lines longer than any buffer, made when they are asked for. */
    @SuppressWarnings("JdkObsolete") // What SequenceInputStream takes.
    private static Enumeration<InputStream> longLines(int number, AtomicInteger made) {
        String text = "Calm. ".repeat(15_000);
        return new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return made.get() < number;
            }

            @Override
            public InputStream nextElement() {
                String line = "{\"id\":\"d" + made.getAndIncrement() + "\",\"text\":\"" + text + "\"}\n";
                return new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8));
            }
        };
    }

    private static Record waitFor(CountDownLatch latch, Document document) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return FakeEngine.empty(document);
    }

    private static Record slowFirst(Document document) {
        if (document.id().equals("d0")) {
            try {
                Thread.sleep(200);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        return FakeEngine.empty(document);
    }

    private static Record throwAt(String id, Document document) {
        if (document.id().equals(id)) {
            throw new IllegalStateException("rough sea");
        }
        return FakeEngine.empty(document);
    }

    private static Record overflowAt(String id, Document document) {
        if (document.id().equals(id)) {
            throw new StackOverflowError();
        }
        return FakeEngine.empty(document);
    }

    private static PrintStream nowhere() {
        return new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
    }
}
