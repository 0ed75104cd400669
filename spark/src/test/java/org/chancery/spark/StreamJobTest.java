package org.chancery.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.StreamingQuery;
import org.chancery.keep.Archive;
import org.chancery.keep.Session;
import org.chancery.write.RecordJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@LocalSpark.OnItsJava
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class StreamJobTest {

    @TempDir
    Path folder;

    @Test
    void linesOfAFolderAreKeptOnceInPostgresql() throws Exception {
        List<String> lines = new ArrayList<>(Sample.lines("").subList(0, 8));
        Path in = Files.createDirectories(folder.resolve("in"));
        try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .start();
                SparkSession spark = LocalSpark.session()) {
            String project = "postgresql://postgres:postgres@localhost:" + server.getPort() + "/postgres";
            come(in, "first.jsonl", lines.subList(0, 5));
            run(spark, in, project, "checkpoint");
            assertThat(kept(project)).isEqualTo(Sample.records(lines.subList(0, 5)));
            List<String> more = new ArrayList<>(lines.subList(3, 8));
            more.add("no json");
            come(in, "second.jsonl", more);
            run(spark, in, project, "checkpoint");
            assertThat(kept(project)).isEqualTo(Sample.records(lines));
            assertThat(rejects(project)).isEqualTo(1);
            // As after a failure in which Spark lost its notes: all comes again.
            run(spark, in, project, "another-checkpoint");
            assertThat(kept(project)).isEqualTo(Sample.records(lines));
            assertThat(rejects(project)).isEqualTo(1);
        }
    }

    /** A file appears whole in a folder that is watched. */
    private void come(Path in, String name, List<String> lines) throws Exception {
        Path draft = Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
        Files.move(draft, in.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }

    private void run(SparkSession spark, Path in, String project, String checkpoint) throws Exception {
        StreamJob job = new StreamJob(
                spark,
                new StreamJob.Settings(
                        project, folder.resolve(checkpoint).toString(), true, new Readings.Setup(List.of(), null)));
        StreamingQuery query = job.start(job.folder(in.toString()));
        query.awaitTermination();
    }

    private static Map<String, String> kept(String project) {
        Map<String, String> records = new TreeMap<>();
        try (Archive archive = Archive.open(project);
                Session session = archive.session()) {
            session.eachReport(report -> records.put(
                    report.doc(),
                    RecordJson.write(session.recordAsRead(report.report()).orElseThrow())));
        }
        return records;
    }

    private static int rejects(String project) {
        try (Archive archive = Archive.open(project);
                Session session = archive.session()) {
            return session.handle()
                    .createQuery("SELECT COUNT(*) FROM rejects")
                    .mapTo(Integer.class)
                    .one();
        }
    }
}
