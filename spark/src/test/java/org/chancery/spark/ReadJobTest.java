package org.chancery.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@LocalSpark.OnItsJava
class ReadJobTest {

    private static final List<String> LINES = Sample.lines("");
    private static SparkSession spark;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() {
        spark = LocalSpark.session();
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    private ReadJob.Summary read(Path in, int by, long size) throws IOException {
        return new ReadJob(
                        spark,
                        new ReadJob.Settings(
                                List.of(in.toString()),
                                folder.resolve("out").toString(),
                                by,
                                size,
                                new Readings.Setup(List.of(), null)))
                .run();
    }

    private Path lines(List<String> lines) throws IOException {
        return Files.writeString(folder.resolve("reports.jsonl"), String.join("\n", lines) + "\n");
    }

    @Test
    void recordsAreThoseOfTheEngineByteForByte() throws IOException {
        ReadJob.Summary summary = read(lines(LINES), 4, 8_000);
        assertThat(summary.chunks()).isGreaterThan(3);
        assertThat(summary.records()).isEqualTo(LINES.size());
        assertThat(Sample.written(spark, folder.resolve("out"))).isEqualTo(Sample.records(LINES));
    }

    @Test
    void eachRecordLiesUnderItsDay() throws IOException {
        read(lines(LINES.subList(0, 6)), 10, 1 << 20);
        for (Row row : spark.read()
                .parquet(folder.resolve("out/records").toString())
                .select("published", "published_in")
                .collectAsList()) {
            assertThat(String.valueOf(row.get(1))).isEqualTo(row.getString(0));
        }
    }

    @Test
    void eventsStandInTheColumnsOfTheRelease() throws IOException {
        read(lines(LINES), 4, 1 << 20);
        long events = Sample.records(LINES).values().stream()
                .mapToLong(json ->
                        org.chancery.write.RecordJson.read(json).events().size())
                .sum();
        var table = spark.read().parquet(folder.resolve("out/events").toString());
        assertThat(table.select("event_id").distinct().count()).isEqualTo(events);
        assertThat(table.columns()).contains("source_country", "recipient_country", "type", "quad", "published_in");
    }

    @Test
    void packedLinesAndTablesGiveTheSameAsPlainLines() throws IOException {
        Path packed = folder.resolve("reports.jsonl.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            out.write(String.join("\n", LINES).getBytes(StandardCharsets.UTF_8));
        }
        read(packed, 4, 1 << 20);
        Map<String, String> expected = Sample.records(LINES);
        assertThat(Sample.written(spark, folder.resolve("out"))).isEqualTo(expected);
        Path table = folder.resolve("table");
        spark.read().json(lines(LINES).toString()).coalesce(2).write().parquet(table.toString());
        new ReadJob(
                        spark,
                        new ReadJob.Settings(
                                List.of(table.toString()),
                                folder.resolve("out2").toString(),
                                4,
                                1 << 20,
                                new Readings.Setup(List.of(), null)))
                .run();
        assertThat(Sample.written(spark, folder.resolve("out2"))).isEqualTo(expected);
    }

    @Test
    void whatCannotBeReadIsKeptWithItsReason() throws IOException {
        List<String> lines = new ArrayList<>(LINES.subList(0, 2));
        lines.add("{\"id\": \"no-text\"}");
        lines.add("no json");
        lines.add("{\"id\": \"strange\", \"text\": \"A text that nobody has parsed.\"}");
        ReadJob.Summary summary = read(lines(lines), 7, 1 << 20);
        assertThat(summary.records()).isEqualTo(2);
        assertThat(summary.rejects()).isEqualTo(3);
        Map<Long, String> reasons = new TreeMap<>();
        spark.read()
                .parquet(folder.resolve("out/rejects").toString())
                .select("position", "reason")
                .collectAsList()
                .forEach(row -> reasons.put(row.getLong(0), row.getString(1)));
        assertThat(reasons.get(3L)).contains("\"text\" is missing");
        assertThat(reasons.get(4L)).contains("no JSON");
        assertThat(reasons.get(5L)).contains("no parse");
    }

    @Test
    void pagesOfAWebArchiveComeToTheAnnotator() throws IOException {
        String page = "<html><head><title>A page</title></head><body><p>"
                + "The envoys of two countries met at the port and spoke about fish for an hour.</p></body></html>";
        String http =
                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: " + page.length() + "\r\n\r\n" + page;
        Path in = Files.writeString(
                folder.resolve("pages.warc"),
                "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://example.org/a\r\n"
                        + "WARC-Date: 2024-01-01T00:00:00Z\r\n"
                        + "WARC-Record-ID: <urn:uuid:12345678-1234-1234-1234-123456789012>\r\n"
                        + "Content-Type: application/http;msgtype=response\r\nContent-Length: " + http.length()
                        + "\r\n\r\n" + http + "\r\n\r\n");
        assertThat(read(in, 4, 1 << 20).rejects()).isEqualTo(1);
        Row row = spark.read()
                .parquet(folder.resolve("out/rejects").toString())
                .select("reason", "source")
                .collectAsList()
                .get(0);
        // The sample's annotator knows the texts of the sample alone: that it was asked is what is shown.
        assertThat(row.getString(0)).contains("no parse");
        assertThat(row.getString(1)).isEqualTo("http://example.org/a");
    }

    @Test
    void aFileThatIsNotWhatItsNameSaysIsToldOfOnce() throws IOException {
        for (String name : List.of("no.jsonl.gz", "no.parquet")) {
            Path out = folder.resolve("out");
            Path in = Files.writeString(folder.resolve(name), "This is neither packed nor a table.\n");
            ReadJob.Summary summary = read(in, 4, 1 << 20);
            assertThat(summary.records()).isZero();
            assertThat(summary.rejects()).as(name).isEqualTo(1);
            org.apache.commons.io.FileUtils.deleteDirectory(out.toFile());
        }
    }

    @Test
    void aRunThatIsTakenUpAgainReadsOnlyWhatIsNotDone() throws IOException {
        Path in = lines(LINES);
        ReadJob.Summary first = read(in, 4, 8_000);
        Path out = folder.resolve("out");
        FileTime kept = FileTime.fromMillis(1_000_000);
        List<Path> ofFirstChunk = files(out, "chunk-00000");
        for (Path file : ofFirstChunk) {
            Files.setLastModifiedTime(file, kept);
        }
        // As after a kill: one chunk is not marked, though files of it are there.
        Files.delete(out.resolve("_done/chunk-00001.json"));
        Files.delete(files(out.resolve("records"), "chunk-00001").get(0));
        ReadJob.Summary second = read(in, 4, 8_000);
        assertThat(second.before()).isEqualTo(first.chunks() - 1);
        for (Path file : ofFirstChunk) {
            assertThat(Files.getLastModifiedTime(file)).isEqualTo(kept);
        }
        assertThat(Sample.written(spark, out)).isEqualTo(Sample.records(LINES));
    }

    private static List<Path> files(Path folder, String beginning) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.getFileName().toString().startsWith(beginning))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void aFolderOfAnotherRunIsRefused() throws IOException {
        read(lines(LINES), 4, 8_000);
        Path other = lines(LINES.subList(0, 3));
        assertThatThrownBy(() -> read(other, 4, 8_000))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("another input");
    }
}
