package org.chancery.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.chancery.keep.Identity;
import org.chancery.merge.Blocks;
import org.chancery.resolve.Record;
import org.chancery.write.RecordJson;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;

/**
 * Records that were read, as an archive would have them: the same report once, of several wordings the latest, a name of its own
 * for each. Only what is an exception is held in memory.
 */
final class Corpus {

    /** A place in a chunk is below this; so numbers of reports follow the order of the input. */
    static final int PLACES = 1 << 24;

    private final JavaSparkContext context;
    private final Dataset<Row> records;
    private final Broadcast<HashMap<Long, Repeats.Oddity>> exceptions;
    private @Nullable Broadcast<HashMap<String, Identity>> known;

    /** @param read folder that a run of {@code read} wrote */
    Corpus(SparkSession spark, String read) {
        this.context = new JavaSparkContext(spark.sparkContext());
        this.records = spark.read().parquet(new Path(read, Tables.RECORDS.folder()).toString());
        this.exceptions = context.broadcast(Repeats.of(heads()));
    }

    /** A report that an archive would have. */
    record Report(long number, String name, boolean latest, String json) implements Serializable {

        Record record() {
            return RecordJson.read(json);
        }

        /** @param known who first bore a key */
        Blocks.Told told(Map<String, Identity> known) {
            return new Blocks.Told(record(), name, key -> Optional.ofNullable(known.get(key)));
        }
    }

    /** Heads of all that were read. */
    JavaRDD<Repeats.Head> heads() {
        return records.select(
                        "chunk", "position", "id", "fingerprint", "title", "published", "publisher", "url", "side")
                .javaRDD()
                .map(row -> {
                    String url = row.getString(7);
                    return new Repeats.Head(
                            number(row),
                            row.getString(2),
                            row.getString(3),
                            row.getString(4),
                            row.getString(5),
                            url == null || url.isBlank() ? null : row.getString(6) + " " + url,
                            Objects.requireNonNullElse(row.getString(8), ""));
                });
    }

    /** Heads of the latest wordings. */
    JavaRDD<Repeats.Head> latestHeads() {
        Broadcast<HashMap<Long, Repeats.Oddity>> known = exceptions;
        return heads().filter(head -> {
            Repeats.Oddity exception = known.value().get(head.number());
            return exception == null || exception.name() != null && exception.latest();
        });
    }

    /** Each report once, earlier wordings among them. */
    JavaRDD<Report> reports() {
        Broadcast<HashMap<Long, Repeats.Oddity>> known = exceptions;
        return records.select("chunk", "position", "id", "record")
                .javaRDD()
                .map(row -> {
                    long number = number(row);
                    Repeats.Oddity exception = known.value().get(number);
                    String name = exception == null ? row.getString(2) : exception.name();
                    return new Report(
                            number,
                            name == null ? "" : name,
                            exception == null || exception.latest(),
                            row.getString(3));
                })
                .filter(report -> !report.name().isEmpty());
    }

    JavaRDD<Report> latest() {
        return reports().filter(Report::latest);
    }

    /** Who first bore each key. */
    Broadcast<HashMap<String, Identity>> known() {
        Broadcast<HashMap<String, Identity>> made = known;
        if (made == null) {
            Map<String, First> first = reports()
                    .flatMapToPair(report -> {
                        List<Tuple2<String, First>> named = new ArrayList<>();
                        for (Identity identity : Blocks.named(report.record())) {
                            named.add(new Tuple2<>(identity.key(), new First(report.number(), named.size(), identity)));
                        }
                        return named.iterator();
                    })
                    .reduceByKey((a, b) -> First.ORDER.compare(a, b) <= 0 ? a : b)
                    .collectAsMap();
            HashMap<String, Identity> identities = new HashMap<>();
            first.forEach((key, one) -> identities.put(key, one.identity()));
            made = context.broadcast(identities);
            known = made;
        }
        return made;
    }

    private record First(long report, int place, Identity identity) implements Serializable {
        static final Comparator<First> ORDER =
                Comparator.comparingLong(First::report).thenComparingInt(First::place);
    }

    private static long number(Row row) {
        return row.getLong(0) * PLACES + row.getLong(1);
    }
}
