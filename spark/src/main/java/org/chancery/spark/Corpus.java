package org.chancery.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaPairRDD;
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
    private final Broadcast<HashMap<Long, Oddity>> exceptions;
    private @Nullable Broadcast<HashMap<String, Identity>> known;

    /** @param read folder that a run of {@code read} wrote */
    Corpus(SparkSession spark, String read) {
        this.context = new JavaSparkContext(spark.sparkContext());
        this.records = spark.read().parquet(new Path(read, Tables.RECORDS.folder()).toString());
        this.exceptions = context.broadcast(exceptions());
    }

    /**
     * What is known of a report without its record.
     *
     * @param number follows the order of the input
     * @param address publisher and address; null without an address
     */
    record Head(
            long number,
            String id,
            String fingerprint,
            String title,
            @Nullable String published,
            @Nullable String address,
            String side)
            implements Serializable {}

    /**
     * A report that is not as most are: it came before, has an id that another had, or was worded anew.
     *
     * @param name in the archive; null: the report was there already
     * @param latest whether no other wording came after
     */
    record Oddity(@Nullable String name, boolean latest) implements Serializable {}

    /** A report that an archive would have. */
    record Report(long number, String name, boolean latest, String json) implements Serializable {

        Record record() {
            return RecordJson.read(json);
        }

        /** @param known who first bore a key */
        Blocks.Told told(Map<String, Identity> known) {
            return new Blocks.Told(record(), name, key -> java.util.Optional.ofNullable(known.get(key)));
        }
    }

    /** Heads of all that were read. */
    JavaRDD<Head> heads() {
        return records.select(
                        "chunk", "position", "id", "fingerprint", "title", "published", "publisher", "url", "side")
                .javaRDD()
                .map(row -> {
                    String url = row.getString(7);
                    return new Head(
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
    JavaRDD<Head> latestHeads() {
        Broadcast<HashMap<Long, Oddity>> known = exceptions;
        return heads().filter(head -> {
            Oddity exception = known.value().get(head.number());
            return exception == null || exception.name() != null && exception.latest();
        });
    }

    /** Each report once, earlier wordings among them. */
    JavaRDD<Report> reports() {
        Broadcast<HashMap<Long, Oddity>> known = exceptions;
        return records.select("chunk", "position", "id", "record")
                .javaRDD()
                .map(row -> {
                    long number = number(row);
                    Oddity exception = known.value().get(number);
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

    private HashMap<Long, Oddity> exceptions() {
        JavaRDD<Head> heads = heads().cache();
        HashMap<Long, Oddity> exceptions = new HashMap<>();
        repeated(heads).forEach(number -> exceptions.put(number, new Oddity(null, false)));
        java.util.HashSet<Long> repeated = new java.util.HashSet<>(exceptions.keySet());
        JavaRDD<Head> once = heads.filter(head -> !repeated.contains(head.number()));
        renamed(once).forEach(name -> exceptions.put(name._1(), new Oddity(name._2(), true)));
        earlier(once).forEach(head -> {
            Oddity named = exceptions.get(head.number());
            String name = named == null ? head.id() : named.name();
            exceptions.put(head.number(), new Oddity(name, false));
        });
        heads.unpersist();
        return exceptions;
    }

    /** Those whose report came before. */
    private static List<Long> repeated(JavaRDD<Head> heads) {
        return groups(heads.mapToPair(head -> new Tuple2<>(head.fingerprint(), head)))
                .flatMap(group -> group.subList(1, group.size()).stream()
                        .map(Head::number)
                        .iterator())
                .collect();
    }

    /** Those whose id another report had before. */
    private static List<Tuple2<Long, String>> renamed(JavaRDD<Head> once) {
        return groups(once.mapToPair(head -> new Tuple2<>(head.id(), head)))
                .flatMap(group -> {
                    List<Tuple2<Long, String>> names = new ArrayList<>();
                    for (int i = 1; i < group.size(); i++) {
                        names.add(
                                new Tuple2<>(group.get(i).number(), group.get(i).id() + "~" + (i + 1)));
                    }
                    return names.iterator();
                })
                .collect();
    }

    /** Those after which another wording came, by the rule of {@code keep}: one address, and title, day or id the same. */
    private static List<Head> earlier(JavaRDD<Head> once) {
        return groups(once.filter(head -> head.address() != null)
                        .mapToPair(head -> new Tuple2<>(String.valueOf(head.address()), head)))
                .flatMap(Corpus::replaced)
                .collect();
    }

    private static Iterator<Head> replaced(List<Head> group) {
        List<Head> replaced = new ArrayList<>();
        List<Head> latest = new ArrayList<>();
        List<Integer> versions = new ArrayList<>();
        for (Head head : group) {
            int before = -1;
            for (int i = 0; i < latest.size(); i++) {
                Head one = latest.get(i);
                boolean same = head.title().equals(one.title())
                        || head.published() != null && head.published().equals(one.published())
                        || head.id().equals(one.id());
                if (same && (before < 0 || versions.get(i) > versions.get(before))) {
                    before = i;
                }
            }
            if (before < 0) {
                latest.add(head);
                versions.add(1);
            } else {
                replaced.add(latest.set(before, head));
                versions.set(before, versions.get(before) + 1);
            }
        }
        return replaced.iterator();
    }

    /** Groups of two and more, each in the order of the input. */
    private static JavaRDD<List<Head>> groups(JavaPairRDD<String, Head> byKey) {
        return byKey.groupByKey().values().map(Corpus::sorted).filter(group -> group.size() > 1);
    }

    private static List<Head> sorted(Iterable<Head> heads) {
        List<Head> sorted = new ArrayList<>();
        heads.forEach(sorted::add);
        sorted.sort(Comparator.comparingLong(Head::number));
        return sorted;
    }
}
