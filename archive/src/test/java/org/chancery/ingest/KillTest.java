package org.chancery.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
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
import org.chancery.keep.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a run that ingests, at moments drawn by chance, and lets it go on. {@code -Dchancery.kills=50} kills more often. */
class KillTest {

    private static final int KILLS = Integer.getInteger("chancery.kills", 10);
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
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java,
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledIngest.class.getName(),
                        project,
                        input.toString())
                .redirectErrorStream(true)
                .start();
    }

    private Path input() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < REPORTS; i++) {
            lines.append("{\"id\": \"report-")
                    .append(i)
                    .append("\", \"text\": \"Envoy number ")
                    .append(i);
            lines.append(" spoke of water, grain and borders. ".repeat(20)).append("\"}\n");
            if (i == REPORTS / 2) {
                lines.append("no report\n");
            }
        }
        return Files.writeString(folder.resolve("in.jsonl"), lines);
    }
}
