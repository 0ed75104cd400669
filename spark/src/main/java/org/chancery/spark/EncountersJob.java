package org.chancery.spark;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.storage.StorageLevel;
import org.chancery.keep.Identity;
import org.chancery.merge.Blocks;
import org.chancery.merge.MergedEncounter;
import org.chancery.merge.Sighting;
import scala.Tuple2;

/**
 * Merges encounters across reports. Sightings are held against each other within two days at a time; those that hang together by
 * kin make a part, and each part is merged as an archive merges all.
 */
final class EncountersJob {

    private final JavaRDD<Sighting> sightings;
    private final Broadcast<HashMap<String, String>> parts;

    EncountersJob(JavaSparkContext context, Corpus corpus, Readings.Setup setup) {
        Broadcast<HashMap<String, Identity>> known = corpus.known();
        this.sightings = corpus.latest()
                .mapPartitions(reports -> {
                    Blocks blocks = new Blocks(setup.knowledge());
                    List<Sighting> found = new ArrayList<>();
                    reports.forEachRemaining(report -> found.addAll(blocks.sightings(report.told(known.value()))));
                    return found.iterator();
                })
                .persist(StorageLevel.MEMORY_AND_DISK());
        // The pairs alone are gathered: ids, and only of those that have kin.
        Iterable<Blocks.Kin> kin = () -> kin().toLocalIterator();
        this.parts = context.broadcast(new HashMap<>(Blocks.parts(kin)));
    }

    /**
     * An encounter with the reports behind it.
     *
     * @param sightings lasting ids; any of them names it
     */
    record Encounter(
            String id,
            String from,
            String until,
            List<String> kinds,
            List<String> sides,
            List<String> participants,
            List<String> reports,
            List<String> sightings,
            List<String> why)
            implements Serializable {

        static Encounter of(MergedEncounter merged) {
            return new Encounter(
                    merged.id(),
                    merged.from().toString(),
                    merged.until().toString(),
                    merged.kinds(),
                    merged.sides(),
                    merged.participants(),
                    merged.reports(),
                    merged.sightings().stream().map(Sighting::id).toList(),
                    merged.why());
        }
    }

    JavaRDD<Encounter> encounters() {
        return byPart().groupByKey().flatMap(part -> {
            List<Sighting> whole = new ArrayList<>();
            part._2().forEach(whole::add);
            return Blocks.merged(whole).stream().map(Encounter::of).iterator();
        });
    }

    /** Sightings by the part that they hang in. */
    JavaPairRDD<String, Sighting> byPart() {
        Broadcast<HashMap<String, String>> known = parts;
        return sightings.mapToPair(
                sighting -> new Tuple2<>(known.value().getOrDefault(sighting.id(), sighting.id()), sighting));
    }

    private JavaRDD<Blocks.Kin> kin() {
        return sightings
                .flatMapToPair(sighting -> List.of(
                                new Tuple2<>(sighting.day(), sighting),
                                new Tuple2<>(sighting.day().minusDays(1), sighting))
                        .iterator())
                .groupByKey()
                .flatMap(block -> {
                    LocalDate first = block._1();
                    List<Sighting> some = new ArrayList<>();
                    Map<String, LocalDate> days = new HashMap<>();
                    block._2().forEach(sighting -> {
                        some.add(sighting);
                        days.put(sighting.id(), sighting.day());
                    });
                    // Two of the second day are found by the block of that day.
                    return Blocks.kin(some).stream()
                            .filter(pair -> first.equals(days.get(pair.one())) || first.equals(days.get(pair.other())))
                            .iterator();
                });
    }
}
