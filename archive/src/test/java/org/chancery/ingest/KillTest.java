package org.chancery.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.chancery.keep.Archive;
import org.chancery.keep.Doctor;
import org.chancery.keep.SampleRecords;
import org.chancery.keep.Session;
import org.chancery.write.RecordJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a run that ingests, at moments drawn by chance, and lets it go on. {@code -Dchancery.kills=50} kills more often. */
class KillTest {

    private static final int KILLS = Integer.getInteger("chancery.kills", 6);
    private static final int REPORTS = 100 * KILLS + 500;

    @TempDir
    private Path folder;

    @Test
    void aRunThatIsKilledAgainAndAgainLosesNothingAndKeepsNothingTwice() throws Exception {
        long seed = Long.getLong("chancery.seed", System.nanoTime());
        System.out.println("kill test, seed " + seed);
        Random random = new Random(seed);
        Path input = input();
        String project = folder.resolve("project").toString();
        int killed = 0;
        for (int i = 0; i < KILLS; i++) {
            killed += runAndKill(project, input, random) ? 1 : 0;
        }
        assertThat(run(project, input).waitFor()).isZero();
        System.out.println(killed + " of " + KILLS + " runs were killed before they were through");
        assertThat(killed).isPositive();
        try (Archive archive = Archive.open(project);
                Session session = archive.session()) {
            List<String> docs = new ArrayList<>();
            session.eachReport(report -> docs.add(report.doc()));
            List<String> wanted = new ArrayList<>();
            for (int i = 0; i < REPORTS; i++) {
                wanted.add("report-" + i);
            }
            assertThat(docs).containsExactlyElementsOf(wanted);
            Doctor.Findings findings = new Doctor(archive).examine();
            assertThat(findings.checks().values())
                    .allSatisfy(wrong -> assertThat(wrong).isEmpty());
            assertThat(findings.counts()).containsEntry("rejects", 1L).containsEntry("checkpoints", 0L);
            long entries = session.entries(1).size();
            assertThat(entries).isPositive();
            assertThat(findings.counts()).containsEntry("entries", entries * REPORTS);
        }
    }

    /** True if it was killed before it was through. */
    private boolean runAndKill(String project, Path input, Random random) throws IOException, InterruptedException {
        Process process = run(project, input);
        int lines = random.nextInt(8);
        boolean through = false;
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (int i = 0; i < lines && !through; i++) {
                String line = out.readLine();
                through = line == null || line.equals("through");
            }
            Thread.sleep(random.nextInt(40));
            process.destroyForcibly().waitFor();
        }
        return !through;
    }

    private static Process run(String project, Path input) throws IOException {
        return KilledIngest.start("-Xmx256m", project, "records", input);
    }

    /** Whole records, with entries in each layer, and between them a line that is none. */
    private Path input() throws IOException {
        try (BufferedWriter lines = Files.newBufferedWriter(folder.resolve("in.jsonl"))) {
            for (int i = 0; i < REPORTS; i++) {
                lines.write(RecordJson.write(SampleRecords.record("report-" + i)) + "\n");
                if (i == REPORTS / 2) {
                    lines.write("no record\n");
                }
            }
        }
        return folder.resolve("in.jsonl");
    }
}
