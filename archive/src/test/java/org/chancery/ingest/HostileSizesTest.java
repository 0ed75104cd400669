package org.chancery.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.chancery.keep.Archive;
import org.chancery.keep.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Inputs far larger than the memory: a process with 256 MB takes them in, and says what it left out. */
class HostileSizesTest {

    private static final int MEBIBYTE = 1024 * 1024;
    private static final int TINY = 200_000;

    @TempDir
    private Path folder;

    @Test
    @Timeout(value = 400, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void whatIsLargerThanTheMemoryIsRejectedAndTheRunGoesOn() throws Exception {
        Path in = Files.createDirectories(folder.resolve("in"));
        String good = "{\"id\": \"%s\", \"text\": \"" + Hostile.GOOD + "\"}\n";
        write(
                in.resolve("line.jsonl"),
                "{\"id\": \"l\", \"text\": \"",
                200,
                "\"}\n" + good.formatted("after-the-line").replace("Peru", "Chad"));
        write(in.resolve("text.txt"), "", 200, "");
        write(in.resolve("cell.csv"), "id,text\n1,\"", 100, "\"\n");
        Files.write(in.resolve("packed-line.jsonl.gz"), Hostile.flood(300L * MEBIBYTE, true));
        Files.write(in.resolve("packed-text.txt.gz"), Hostile.flood(300L * MEBIBYTE, true));
        Files.write(in.resolve("packed-table.csv.gz"), Hostile.flood(300L * MEBIBYTE, true));
        for (Hostile.Case one : HostilePackages.warc()) {
            if (one.name().startsWith("bomb")) {
                Files.write(in.resolve(one.name()), one.bytes());
            }
        }
        for (Hostile.Case one : HostilePackages.pdf()) {
            if (one.name().startsWith("bomb")) {
                Files.write(in.resolve(one.name()), one.bytes());
            }
        }
        Files.writeString(
                in.resolve("tiny.jsonl"),
                "{}\n".repeat(TINY) + good.formatted("after-the-tiny").replace("Peru", "Fiji"));
        Files.writeString(in.resolve("tiny.json"), "[" + "1,".repeat(TINY / 4) + "1]");
        Files.writeString(in.resolve("tiny.xml"), "<rss>" + "<item/>".repeat(2_000_000) + "</rss>");
        Files.writeString(in.resolve("zz.txt"), Hostile.GOOD);
        String project = folder.resolve("project").toString();
        Process process = KilledIngest.start("-Xmx256m", project, "reports", in);
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said).doesNotContain("OutOfMemory");
        try (Archive archive = Archive.open(project);
                Session session = archive.session()) {
            Map<String, String> reasons = new TreeMap<>();
            session.eachReject(
                    reject -> reasons.put(Path.of(reject.input()).getFileName().toString(), reject.reason()));
            assertThat(session.report("zz")).isPresent();
            assertThat(session.report("after-the-line")).isPresent();
            assertThat(session.report("after-the-tiny")).isPresent();
            assertThat(reasons.get("line.jsonl")).contains("longer than 20 MB");
            assertThat(reasons.get("text.txt")).contains("larger than 20 MB").contains("--longest-item");
            assertThat(reasons.get("cell.csv")).contains("20 MB");
            assertThat(reasons.get("packed-line.jsonl.gz")).contains("longer than 20 MB");
            assertThat(reasons.get("packed-text.txt.gz")).contains("larger than 20 MB");
            assertThat(reasons.get("tiny.xml")).contains("tags");
            assertThat(reasons)
                    .containsKeys("bomb.pdf", "bomb-in-a-bomb.pdf", "bomb.warc.gz", "packed-table.csv.gz", "tiny.json");
            assertThat(reasons.values()).noneMatch(reason -> reason.contains("more memory"));
        }
    }

    /** So many megabytes of one letter between a beginning and an end. */
    private static void write(Path file, String before, int mebibytes, String after) throws IOException {
        byte[] block = "x".repeat(MEBIBYTE).getBytes(StandardCharsets.US_ASCII);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            out.write(before.getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < mebibytes; i++) {
                out.write(block);
            }
            out.write(after.getBytes(StandardCharsets.UTF_8));
        }
    }
}
