package org.chancery.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.chancery.keep.Archive;
import org.chancery.keep.Session;
import org.chancery.knowledge.Knowledge;
import org.chancery.merge.KeptEncounters;
import org.chancery.read.Document;
import org.chancery.read.Raw;
import org.chancery.read.ReadException;
import org.chancery.resolve.Record;
import org.chancery.series.By;
import org.chancery.series.Party;
import org.chancery.series.Series;
import org.chancery.series.SeriesQuestion;
import org.chancery.series.SeriesRows;
import org.chancery.wording.FormulationList;
import org.chancery.wording.Formulations;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same reports counted by Spark and by an archive. */
@LocalSpark.OnItsJava
class ArchiveEqualityTest {

    private static final Readings.Setup SETUP = new Readings.Setup(List.of(), null);

    @TempDir
    static Path folder;

    private static SparkSession spark;
    private static Archive archive;
    private static Corpus corpus;
    private static EncountersJob encounters;

    @BeforeAll
    static void readBoth() throws IOException, ReadException {
        spark = LocalSpark.session();
        List<String> lines = new ArrayList<>(Sample.lines(""));
        // Told again by another publisher, with the same id, word for word again, and worded anew under one address.
        lines.addAll(Sample.lines("", "Wire of the test"));
        lines.addAll(lines.subList(0, 5));
        Path in = Files.writeString(folder.resolve("reports.jsonl"), String.join("\n", lines) + "\n");
        new ReadJob(
                        spark,
                        new ReadJob.Settings(
                                List.of(in.toString()), folder.resolve("out").toString(), 4, 20_000, SETUP))
                .run();
        archive = Archive.openOrCreate(folder.resolve("archive").toString());
        new org.chancery.ingest.Ingest(
                        archive,
                        new PlainReading(),
                        new org.chancery.ingest.Ingest.Settings(1, 64, false, false, false, java.util.Map.of()),
                        () -> Instant.EPOCH,
                        progress -> {})
                .run(List.of(in.toString()));
        corpus = new Corpus(spark, folder.resolve("out").toString());
        encounters = new EncountersJob(new JavaSparkContext(spark.sparkContext()), corpus, SETUP);
    }

    private static final class PlainReading implements org.chancery.ingest.Reading {
        @Override
        public Document document(Raw raw) throws ReadException {
            return Sample.pipeline().reader().read(raw);
        }

        @Override
        public Document document(String id, java.util.Map<String, String> metadata, String text) {
            return Sample.pipeline().reader().read(id, metadata, text);
        }

        @Override
        public Record read(Document document) {
            return Sample.pipeline().read(document);
        }

        @Override
        public String knowledge() {
            return Sample.pipeline().knowledge().version();
        }
    }

    @AfterAll
    static void stop() {
        archive.close();
        spark.stop();
    }

    @Test
    void namesAndLatestWordingsAreThoseOfTheArchive() {
        Set<String> latest =
                new TreeSet<>(corpus.latest().map(Corpus.Report::name).collect());
        Set<String> all =
                new TreeSet<>(corpus.reports().map(Corpus.Report::name).collect());
        Set<String> kept = new TreeSet<>();
        Set<String> keptLatest = new TreeSet<>();
        try (Session session = archive.session()) {
            session.eachReport(report -> {
                kept.add(report.doc());
                if (report.latest()) {
                    keptLatest.add(report.doc());
                }
            });
        }
        assertThat(all).isEqualTo(kept);
        assertThat(latest).isEqualTo(keptLatest);
        assertThat(latest.size()).isLessThan(all.size());
    }

    @Test
    void encountersAreThoseOfTheArchive() {
        List<EncountersJob.Encounter> expected = new KeptEncounters(archive, SETUP.knowledge())
                .list(null, null).stream().map(EncountersJob.Encounter::of).toList();
        List<EncountersJob.Encounter> found =
                new ArrayList<>(encounters.encounters().collect());
        found.sort(Comparator.comparing(EncountersJob.Encounter::from).thenComparing(EncountersJob.Encounter::id));
        assertThat(found).isEqualTo(expected);
        assertThat(expected).anyMatch(encounter -> encounter.reports().size() > 2);
    }

    @Test
    void seriesAreThoseOfTheArchiveByDayWeekAndMonth() {
        for (By by : List.of(By.DAY, By.WEEK, By.MONTH)) {
            Set<List<String>> expected = new HashSet<>();
            Knowledge knowledge = SETUP.knowledge();
            try (Session session = archive.session()) {
                Series series = new Series(session, knowledge);
                List<List<String>> pairs = session.handle()
                        .createQuery("SELECT DISTINCT source, target FROM dyads WHERE source < target"
                                + " UNION SELECT DISTINCT target, source FROM dyads WHERE target < source")
                        .map((row, context) -> List.of(row.getString(1), row.getString(2)))
                        .list();
                assertThat(pairs.size()).isGreaterThan(10);
                for (List<String> pair : pairs) {
                    List<List<String>> rows = SeriesRows.of(series.page(SeriesQuestion.of(
                            new Party(pair.get(0), pair.get(0), true, List.of()),
                            new Party(pair.get(1), pair.get(1), true, List.of()),
                            by)));
                    expected.addAll(rows.subList(1, rows.size()));
                }
            }
            List<List<String>> found =
                    new SeriesJob(corpus, encounters, SETUP, by).rows().collect();
            assertThat(new HashSet<>(found)).isEqualTo(expected);
            assertThat(found).hasSameSizeAs(expected);
        }
    }

    @Test
    void formulationCountsAreThoseOfTheArchive() {
        Set<FormulationList.Row> found = new HashSet<>();
        new FormulationsJob(corpus)
                .counts()
                .collect()
                .forEach(count -> found.add(new FormulationList.Row(
                        count.formulation(), count.side(), (int) count.texts(), count.first(), count.last())));
        try (Session session = archive.session()) {
            List<FormulationList.Row> expected =
                    new Formulations(session, SETUP.knowledge()).list(null).formulations();
            assertThat(found).isEqualTo(new HashSet<>(expected));
        }
    }
}
