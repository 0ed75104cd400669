package org.chancery.spark;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.chancery.Pipeline;

/** Reads reports to records and events, chunk by chunk. Started again it does only what is not committed. */
final class ReadJob {

    private static final String PLAN = "_plan.txt";
    private static final String DONE = "_SUCCESS";

    private final SparkSession spark;
    private final Settings settings;

    /**
     * @param inputs files, folders or patterns of them
     * @param by length of a date in the names of partitions: 10 for days, 7 for months, 4 for years
     * @param size bytes of a chunk of plain JSON Lines
     */
    record Settings(List<String> inputs, String out, int by, long size, Readings.Setup setup) {}

    /**
     * What a run did.
     *
     * @param chunks of the whole input, {@code before} those that an earlier run had committed
     */
    record Summary(int chunks, int before, long records, long rejects) {}

    ReadJob(SparkSession spark, Settings settings) {
        this.spark = spark;
        this.settings = settings;
    }

    /** @throws IOException if the input is not there, or the folder holds a run of another input or under other knowledge */
    Summary run() throws IOException {
        Storage storage = new Storage(spark.sparkContext().hadoopConfiguration());
        String version = settings.setup().knowledge().version();
        Plan plan = Plan.of(
                storage,
                settings.inputs(),
                settings.size(),
                "engine " + Pipeline.version() + ", knowledge " + version + ", dates of " + settings.by());
        Path out = new Path(settings.out());
        agree(storage, out, plan);
        Set<String> done = done(storage, out);
        List<Chunk> missing = plan.chunks().stream()
                .filter(chunk ->
                        !done.contains(ChunkTask.mark(settings.out(), chunk).getName()))
                .toList();
        ChunkTask task = new ChunkTask(storage, settings.out(), settings.by(), settings.setup(), version);
        List<ChunkTask.Count> counts = missing.isEmpty()
                ? List.of()
                : new JavaSparkContext(spark.sparkContext())
                        .parallelize(missing, missing.size())
                        .map(task::run)
                        .collect();
        FileSystem system = storage.system(out);
        system.delete(new Path(out, "_tmp"), true);
        storage.put(out, new Path(out, DONE), plan.chunks().size() + " chunks\n");
        system.delete(new Path(out, "_tmp"), true);
        return new Summary(
                plan.chunks().size(),
                plan.chunks().size() - missing.size(),
                counts.stream().mapToLong(ChunkTask.Count::records).sum(),
                counts.stream().mapToLong(ChunkTask.Count::rejects).sum());
    }

    private static void agree(Storage storage, Path out, Plan plan) throws IOException {
        Path place = new Path(out, PLAN);
        Optional<String> kept = storage.text(place);
        if (kept.isEmpty()) {
            storage.put(out, place, plan.text());
        } else if (!kept.get().equals(plan.text())) {
            throw new IOException(out + " holds a run of another input, or under another knowledge or engine: see "
                    + place + ". Give another --out, or remove the folder.");
        }
    }

    private static Set<String> done(Storage storage, Path out) throws IOException {
        Path folder = new Path(out, "_done");
        FileSystem system = storage.system(folder);
        Set<String> done = new HashSet<>();
        if (system.exists(folder)) {
            for (FileStatus status : system.listStatus(folder)) {
                done.add(status.getPath().getName());
            }
        }
        return done;
    }
}
