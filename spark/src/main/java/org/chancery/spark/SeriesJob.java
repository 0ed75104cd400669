package org.chancery.spark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.storage.StorageLevel;
import org.chancery.keep.Identity;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.State;
import org.chancery.merge.Blocks;
import org.chancery.merge.MergedEncounter;
import org.chancery.merge.Sighting;
import org.chancery.series.By;
import org.chancery.series.Counting;
import org.chancery.series.DyadEvent;
import org.chancery.series.Party;
import org.chancery.series.Published;
import org.chancery.series.SeriesPage;
import org.chancery.series.SeriesQuestion;
import org.chancery.series.SeriesRows;
import scala.Tuple2;

/** Counts events between any two, there and back, by period, with the rule and in the columns of an archive's series. */
final class SeriesJob {

    private final Corpus corpus;
    private final EncountersJob encounters;
    private final Readings.Setup setup;
    private final By by;

    SeriesJob(Corpus corpus, EncountersJob encounters, Readings.Setup setup, By by) {
        this.corpus = corpus;
        this.encounters = encounters;
        this.setup = setup;
        this.by = by;
    }

    /** Rows in the columns of {@link SeriesRows#names}. */
    JavaRDD<List<String>> rows() {
        JavaPairRDD<Telling.Pair, Telling> tellings = tellings().persist(StorageLevel.MEMORY_AND_DISK());
        List<Published> published = published();
        Broadcast<HashMap<String, Identity>> known = corpus.known();
        Readings.Setup with = setup;
        By periods = by;
        return tellings.cogroup(around(tellings)).flatMap(pair -> {
            List<Telling> told = new ArrayList<>();
            pair._2()._1().forEach(told::add);
            Map<String, Sighting> around = new HashMap<>();
            pair._2()._2().forEach(sighting -> around.put(sighting.id(), sighting));
            SeriesQuestion question = SeriesQuestion.of(
                    party(pair._1().one(), with.knowledge(), known.value()),
                    party(pair._1().other(), with.knowledge(), known.value()),
                    periods);
            return told.isEmpty()
                    ? List.<List<String>>of().iterator()
                    : count(question, told, around, published).iterator();
        });
    }

    private JavaPairRDD<Telling.Pair, Telling> tellings() {
        Broadcast<HashMap<String, Identity>> known = corpus.known();
        Readings.Setup with = setup;
        return corpus.latest().mapPartitionsToPair(reports -> {
            Blocks blocks = new Blocks(with.knowledge());
            List<Tuple2<Telling.Pair, Telling>> tellings = new ArrayList<>();
            reports.forEachRemaining(report -> Telling.of(blocks, report.told(known.value()), report.number())
                    .forEach(one -> tellings.add(new Tuple2<>(one.getKey(), one.getValue()))));
            return tellings.iterator();
        });
    }

    /**
     * For any two, the sightings that talks between them may be merged with, and all that hang together with these. Two sightings
     * that are kin have a party in common and are a day apart at most.
     */
    private JavaPairRDD<Telling.Pair, Sighting> around(JavaPairRDD<Telling.Pair, Telling> tellings) {
        JavaPairRDD<String, Sighting> byPart = encounters.byPart();
        JavaPairRDD<String, String> partsByMark = byPart.flatMapToPair(one -> {
                    List<Tuple2<String, String>> marks = new ArrayList<>();
                    marks(one._2(), one._2().day()).forEach(mark -> marks.add(new Tuple2<>(mark, one._1())));
                    marks.add(new Tuple2<>(one._2().id(), one._1()));
                    return marks.iterator();
                })
                .distinct();
        JavaPairRDD<String, Telling.Pair> asked = tellings.flatMapToPair(one -> {
                    List<Tuple2<String, Telling.Pair>> marks = new ArrayList<>();
                    Blocks.Talk talk = one._2().talk();
                    if (talk != null) {
                        LocalDate day = talk.own().day();
                        for (int i = -1; i <= 1; i++) {
                            marks(talk.own(), day.plusDays(i)).forEach(mark -> marks.add(new Tuple2<>(mark, one._1())));
                        }
                        marks.add(new Tuple2<>(talk.id(), one._1()));
                    }
                    return marks.iterator();
                })
                .distinct();
        JavaPairRDD<String, Telling.Pair> pairsByPart = asked.join(partsByMark)
                .mapToPair(one -> new Tuple2<>(one._2()._2(), one._2()._1()))
                .distinct();
        return pairsByPart
                .join(byPart)
                .mapToPair(one -> new Tuple2<>(one._2()._1(), one._2()._2()));
    }

    private static List<String> marks(Sighting sighting, LocalDate day) {
        return Blocks.tokens(sighting).stream()
                .map(token -> day + " " + sighting.channel() + " " + token)
                .toList();
    }

    private static List<List<String>> count(
            SeriesQuestion question, List<Telling> told, Map<String, Sighting> around, List<Published> published) {
        List<DyadEvent> there = events(told, question.source().code());
        List<DyadEvent> fro = events(told, question.target().code());
        Map<Long, String> encounters = encounters(told, there, fro, around);
        SeriesQuestion back = SeriesQuestion.of(question.target(), question.source(), question.by());
        List<List<String>> rows = new ArrayList<>();
        for (SeriesPage.Direction direction : List.of(
                Counting.direction(question, null, there, encounters, published),
                Counting.direction(back, null, fro, encounters, published))) {
            direction.periods().forEach(period -> rows.add(SeriesRows.cells(direction, period)));
        }
        return rows;
    }

    /** In the order in which an archive gives them. */
    private static List<DyadEvent> events(List<Telling> told, String source) {
        return told.stream()
                .flatMap(telling -> telling.events().stream())
                .filter(event -> event.source().equals(source))
                .sorted(Comparator.comparing(DyadEvent::day, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparingLong(DyadEvent::entry))
                .toList();
    }

    private static Map<Long, String> encounters(
            List<Telling> told, List<DyadEvent> there, List<DyadEvent> fro, Map<String, Sighting> around) {
        Map<Long, Blocks.Talk> talks = new HashMap<>();
        told.forEach(telling -> {
            Blocks.Talk talk = telling.talk();
            if (talk != null) {
                talks.put(telling.events().get(0).entry(), talk);
            }
        });
        Map<Long, String> sightingOf = new LinkedHashMap<>();
        Map<String, Sighting> all = new LinkedHashMap<>(around);
        Stream.concat(there.stream(), fro.stream()).forEach(event -> {
            Blocks.Talk talk = talks.get(event.entry());
            if (talk != null) {
                sightingOf.put(event.entry(), talk.id());
                all.putIfAbsent(talk.id(), talk.own());
            }
        });
        Set<String> asked = new HashSet<>(sightingOf.values());
        Map<String, String> merged = new HashMap<>();
        for (MergedEncounter encounter : Blocks.merged(all.values())) {
            encounter.sightings().stream()
                    .filter(sighting -> asked.contains(sighting.id()))
                    .forEach(sighting -> merged.put(sighting.id(), encounter.id()));
        }
        sightingOf.replaceAll((entry, id) -> merged.getOrDefault(id, id));
        return sightingOf;
    }

    private static Party party(String code, Knowledge knowledge, Map<String, Identity> known) {
        String name = knowledge
                .state(code)
                .map(State::name)
                .orElseGet(() -> known.containsKey(code) ? known.get(code).name() : code);
        return new Party(code, name, knowledge.state(code).isPresent(), List.of());
    }

    private List<Published> published() {
        Map<Tuple2<String, String>, Long> counts = corpus.latestHeads()
                .map(head -> new Tuple2<>(head.side(), head.published() == null ? "" : head.published()))
                .countByValue();
        return counts.entrySet().stream()
                .map(one -> new Published(
                        one.getKey()._1(),
                        one.getKey()._2().isEmpty() ? null : one.getKey()._2(),
                        one.getValue().intValue()))
                .sorted(Comparator.comparing(Published::day, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(Published::side))
                .toList();
    }
}
