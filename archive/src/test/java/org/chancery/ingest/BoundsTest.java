package org.chancery.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.chancery.ingest.Ingest.Settings;
import org.chancery.ingest.Ingest.Summary;
import org.chancery.keep.Archive;
import org.chancery.keep.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoundsTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-01T12:00:00Z"));

    @TempDir
    private Path folder;

    @Test
    void aRunTakesSoManyReportsAndSaysThatThereAreMore() throws Exception {
        List<String> reasons = new ArrayList<>();
        Summary summary = ingest(new Bounds(10, 100), reasons, lines(25));
        assertThat(summary.added()).isEqualTo(10);
        assertThat(reasons).hasSize(1).allMatch(reason -> reason.contains("more than 10 items"));
    }

    @Test
    void asManyAsMayBeAreTaken() throws Exception {
        List<String> reasons = new ArrayList<>();
        assertThat(ingest(new Bounds(25, 1), reasons, lines(25)).added()).isEqualTo(25);
        assertThat(reasons).isEmpty();
    }

    @Test
    void whereMuchIsWrongTheRestIsNotTried() throws Exception {
        List<String> reasons = new ArrayList<>();
        Path wrong = Files.writeString(folder.resolve("wrong.jsonl"), "{}\n".repeat(5_000));
        Summary summary = ingest(new Bounds(100_000, 20), reasons, wrong, lines(3));
        assertThat(summary.rejected()).isBetween(21L, 200L);
        assertThat(summary.added()).isZero();
        assertThat(reasons).anyMatch(reason -> reason.contains("more than 20 items could not be taken in"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"blank.jsonl.gz", "blank.csv.gz"})
    void aPackedFileThatIsNearlyAllBlankIsCutOff(String name) throws Exception {
        List<String> reasons = new ArrayList<>();
        Path blank = folder.resolve(name);
        try (OutputStream file = Files.newOutputStream(blank)) {
            file.write(gzip("id,text\n".getBytes(StandardCharsets.UTF_8)));
            byte[] part = gzip("\n\r\n".repeat(4 << 20).getBytes(StandardCharsets.UTF_8));
            // Ten gigabytes.
            for (int i = 0; i < 800; i++) {
                file.write(part);
            }
        }
        long begin = ManagementFactory.getRuntimeMXBean().getUptime();
        Summary summary = ingest(new Bounds(50_000, 1_000), reasons, blank, lines(3));
        assertThat(summary.added()).isEqualTo(3);
        assertThat(reasons).anyMatch(reason -> reason.contains("more than 64 MB of blanks and empty lines"));
        // Looking through all of it takes minutes.
        assertThat(ManagementFactory.getRuntimeMXBean().getUptime() - begin).isLessThan(20_000);
    }

    @Test
    void aTextSetFarInIsNoneOfThese() throws Exception {
        byte[] text = "          x".repeat(8 << 20).getBytes(StandardCharsets.UTF_8);
        try (InputStream in = Bounded.unpacked(new ByteArrayInputStream(gzip(text)))) {
            in.skipNBytes(text.length);
            assertThat(in.read()).isNegative();
        }
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    private Summary ingest(Bounds bounds, List<String> reasons, Path... files) throws Exception {
        Settings settings = new Settings(2, 64, false, false, true, Map.of()).within(bounds);
        try (Archive archive = Archive.open(folder.resolve("project").toString(), CLOCK, true);
                Session session = archive.session()) {
            List<String> names =
                    java.util.Arrays.stream(files).map(Path::toString).toList();
            Summary summary = new Ingest(archive, new FakeReading("k1"), settings, CLOCK, told -> {}).run(names);
            session.eachReject(reject -> reasons.add(reject.reason()));
            return summary;
        }
    }

    private Path lines(int number) throws Exception {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < number; i++) {
            lines.append("{\"id\": \"r")
                    .append(i)
                    .append("\", \"text\": \"Envoy ")
                    .append(i)
                    .append(" left.\"}\n");
        }
        return Files.writeString(folder.resolve("many.jsonl"), lines);
    }
}
