package org.chancery.spark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.VoidFunction2;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.StreamingQuery;
import org.apache.spark.sql.streaming.Trigger;
import org.chancery.Pipeline;
import org.chancery.ingest.DocumentLine;
import org.chancery.ingest.DocumentLine.WrongLineException;
import org.chancery.ingest.LineSource;
import org.chancery.keep.Archive;
import org.chancery.keep.Delivery;
import org.chancery.keep.Fingerprint;
import org.chancery.keep.Incoming;
import org.chancery.keep.Reject;
import org.chancery.keep.Source;
import org.chancery.resolve.Record;
import org.chancery.write.RecordJson;
import org.jspecify.annotations.Nullable;

/**
 * Reads lines as they come and keeps them in an archive. Executors read; the driver delivers, by the archive's own code, in one
 * transaction for each portion. Spark may give a batch twice after a failure: what is kept already is left as it is.
 */
final class StreamJob {

    private static final int PORTION = 256;

    private final SparkSession spark;
    private final Settings settings;

    /**
     * @param archive {@code postgresql://user:password@host/database}
     * @param checkpoint folder in which Spark notes how far it is
     * @param available whether to end when all is read that is there
     */
    record Settings(String archive, String checkpoint, boolean available, Readings.Setup setup) {}

    StreamJob(SparkSession spark, Settings settings) {
        this.spark = spark;
        this.settings = settings;
    }

    /** A line with its record, or why there is none. */
    record Answer(
            String line,
            @Nullable String id,
            @Nullable String json,
            @Nullable String licence,
            String reason) implements Serializable {}

    /** Lines of the files that come into a folder. */
    Dataset<Row> folder(String folder) {
        return spark.readStream().option("maxFilesPerTrigger", 100).text(folder);
    }

    /** Values of the messages of a topic. Needs the connector spark-sql-kafka-0-10. */
    Dataset<Row> topic(String servers, String topic) {
        return spark.readStream()
                .format("kafka")
                .option("kafka.bootstrap.servers", servers)
                .option("subscribe", topic)
                .option("startingOffsets", "earliest")
                .load()
                .selectExpr("CAST(value AS STRING) AS value");
    }

    StreamingQuery start(Dataset<Row> lines) throws java.util.concurrent.TimeoutException {
        Readings.Setup setup = settings.setup();
        String version = setup.knowledge().version();
        String archive = settings.archive();
        VoidFunction2<Dataset<Row>, Long> keeping = (batch, number) -> keep(batch, archive, setup, version);
        return lines.writeStream()
                .foreachBatch(keeping)
                .option("checkpointLocation", settings.checkpoint())
                .trigger(settings.available() ? Trigger.AvailableNow() : Trigger.ProcessingTime("5 seconds"))
                .start();
    }

    private static void keep(Dataset<Row> batch, String project, Readings.Setup setup, String version) {
        Iterator<Answer> answers = batch.toJavaRDD()
                .mapPartitions(rows -> {
                    Pipeline pipeline = setup.pipeline(version);
                    List<Answer> read = new ArrayList<>();
                    rows.forEachRemaining(row -> {
                        String line = row.getString(0);
                        if (line != null && !line.isBlank()) {
                            read.add(answer(pipeline, line));
                        }
                    });
                    return read.iterator();
                })
                .toLocalIterator();
        try (Archive archive = Archive.openOrCreate(project)) {
            List<Incoming> reports = new ArrayList<>();
            List<Reject> rejects = new ArrayList<>();
            while (answers.hasNext()) {
                take(answers.next(), reports, rejects);
                if (reports.size() + rejects.size() >= PORTION || !answers.hasNext()) {
                    archive.deliver(new Delivery(reports, rejects, java.util.Optional.empty(), List.of()));
                    reports.clear();
                    rejects.clear();
                }
            }
        }
    }

    private static void take(Answer answer, List<Incoming> reports, List<Reject> rejects) {
        byte[] bytes = answer.line().getBytes(StandardCharsets.UTF_8);
        String json = answer.json();
        // A place in a stream moves when a batch is given again; what it is told by is the line itself.
        String sha256 = Fingerprint.sha256(bytes);
        if (json == null) {
            rejects.add(Reject.of("stream", 0, answer.id(), answer.reason(), bytes, Instant.now()));
            return;
        }
        Record record = RecordJson.read(json);
        reports.add(new Incoming(
                record,
                new Source(
                        sha256,
                        "stream#" + sha256.substring(0, 16),
                        record.document().id(),
                        "application/jsonl",
                        answer.licence(),
                        Instant.now(),
                        bytes)));
    }

    private static Answer answer(Pipeline pipeline, String line) {
        String id = null;
        try (LineSource lines =
                new LineSource(new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)), LineSource.LONGEST)) {
            DocumentLine parsed = DocumentLine.parse(lines.next().orElseThrow());
            id = parsed.id();
            String licence =
                    parsed.metadata().getOrDefault("licence", parsed.metadata().get("license"));
            Record record = Deep.call(
                    () -> pipeline.read(pipeline.reader().read(parsed.id(), parsed.metadata(), parsed.text())));
            return new Answer(line, id, RecordJson.write(record), licence, "");
        } catch (WrongLineException e) {
            return new Answer(line, e.id().orElse(null), null, null, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException | StackOverflowError e) {
            // One report must not end the stream; what it was is kept, so that it can be looked into.
            return new Answer(line, id, null, null, ChunkTask.reason(e));
        }
    }
}
