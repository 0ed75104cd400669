package org.chancery.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.chancery.keep.Archive;
import org.chancery.keep.Doctor;
import org.chancery.keep.Session;
import org.chancery.search.Query;
import org.chancery.search.Search;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Two at once: both ingest, or one ingests while another reads. */
abstract class TwoProgramsContract {

    private static final int REPORTS = 600;

    @TempDir
    private Path folder;

    /** Address of an archive that is not there yet. */
    abstract String fresh(Path folder);

    @Test
    void twoThatIngestTheSameKeepItOnce() throws Exception {
        String project = fresh(folder);
        List<String> inputs = List.of(
                lines("a.jsonl", false).toString(), lines("b.jsonl", true).toString());
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            List<Future<Ingest.Summary>> runs = new ArrayList<>();
            for (String input : inputs) {
                runs.add(both.submit(() -> ingest(project, input)));
            }
            long added = 0;
            for (Future<Ingest.Summary> run : runs) {
                added += run.get().added();
            }
            assertThat(added).isEqualTo(REPORTS);
        } finally {
            both.shutdownNow();
        }
        try (Archive archive = Archive.open(project)) {
            Doctor.Findings findings = new Doctor(archive).examine();
            assertThat(findings.checks().values())
                    .allSatisfy(wrong -> assertThat(wrong).isEmpty());
            assertThat(findings.counts()).containsEntry("reports", (long) REPORTS);
        }
    }

    @Test
    void oneReadsWhileAnotherIngests() throws Exception {
        String project = fresh(folder);
        Archive.openOrCreate(project).close();
        Path input = lines("a.jsonl", false);
        ExecutorService other = Executors.newSingleThreadExecutor();
        try (Archive archive = Archive.open(project);
                Session session = archive.session()) {
            Future<Ingest.Summary> run = other.submit(() -> ingest(project, input.toString()));
            long before = 0;
            while (!run.isDone()) {
                List<String> docs = new ArrayList<>();
                session.eachRecord(kept -> docs.add(kept.report().doc()));
                assertThat(docs).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo((int) before);
                before = docs.size();
            }
            assertThat(run.get().added()).isEqualTo(REPORTS);
        } finally {
            other.shutdownNow();
        }
    }

    @Test
    @Timeout(value = 240, unit = TimeUnit.SECONDS)
    void twoProcessesThatIngestOneFolderAtOnceKeepItOnce() throws Exception {
        String project = fresh(folder);
        Path in = Files.createDirectories(folder.resolve("in"));
        Files.move(lines("a.jsonl", false), in.resolve("a.jsonl"));
        Files.move(lines("b.jsonl", true), in.resolve("b.jsonl"));
        List<Process> both = List.of(
                KilledIngest.start("-Xmx256m", project, "reports", in),
                KilledIngest.start("-Xmx256m", project, "reports", in));
        long added = 0;
        for (Process process : both) {
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(said).isZero();
            added += said.lines()
                    .filter(line -> line.startsWith("added "))
                    .mapToLong(line -> Long.parseLong(line.substring(6)))
                    .sum();
        }
        assertThat(added).isEqualTo(REPORTS);
        try (Archive archive = Archive.open(project)) {
            Doctor.Findings findings = new Doctor(archive).examine();
            assertThat(findings.checks().values())
                    .allSatisfy(wrong -> assertThat(wrong).isEmpty());
            assertThat(findings.counts()).containsEntry("reports", (long) REPORTS);
        }
    }

    @Test
    @Timeout(value = 240, unit = TimeUnit.SECONDS)
    void oneSearchesWhileAnotherProcessIngests() throws Exception {
        String project = fresh(folder);
        Archive.openOrCreate(project).close();
        Process other = KilledIngest.start("-Xmx256m", project, "reports", lines("a.jsonl", false));
        try (Archive archive = Archive.open(project);
                Session session = archive.session()) {
            Search search = Search.in(session);
            int before = 0;
            int asked = 0;
            while (other.isAlive()) {
                int found = search.find(Query.of("envoy").atMost(1000)).hits().size();
                assertThat(found).isBetween(before, REPORTS);
                before = found;
                asked++;
            }
            assertThat(other.waitFor()).isZero();
            assertThat(asked).isGreaterThan(1);
            assertThat(search.find(Query.of("envoy").atMost(1000)).hits().size())
                    .isEqualTo(REPORTS);
        } finally {
            other.destroyForcibly();
        }
    }

    private static Ingest.Summary ingest(String project, String input) throws Exception {
        try (Archive archive = Archive.openOrCreate(project)) {
            Ingest.Settings settings = new Ingest.Settings(1, 16, false, false, true, Map.of());
            return new Ingest(archive, new FakeReading("k1"), settings, InstantSource.system(), told -> {})
                    .run(List.of(input));
        }
    }

    private Path lines(String name, boolean backwards) throws Exception {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < REPORTS; i++) {
            int number = backwards ? REPORTS - 1 - i : i;
            lines.append("{\"id\": \"report-")
                    .append(number)
                    .append("\", \"text\": \"Envoy ")
                    .append(number);
            lines.append(" spoke.\"}\n");
        }
        return Files.writeString(folder.resolve(name), lines);
    }
}
