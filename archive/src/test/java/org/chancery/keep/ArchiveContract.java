package org.chancery.keep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.keep.Receipt.Outcome;
import org.chancery.resolve.Record;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What holds of an archive wherever it is kept. */
abstract class ArchiveContract {

    private Archive archive;
    private Session session;

    /** Address of an archive that is not there yet. */
    abstract String fresh();

    @BeforeEach
    void open() {
        archive = Archive.open(fresh(), InstantSource.fixed(SampleRecords.NOON), true);
        session = archive.session();
    }

    @AfterEach
    void close() {
        session.close();
        archive.close();
    }

    @Test
    void aRecordComesBackAsItWas() {
        Record record = SampleRecords.record("one");
        long report = keep(record).report();
        assertThat(session.record(report)).contains(record);
    }

    @Test
    void theSameTwiceIsOnce() {
        keep(SampleRecords.record("one"));
        Map<String, Long> before = session.counts();
        assertThat(keep(SampleRecords.record("one")).outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(session.counts()).isEqualTo(before);
    }

    @Test
    void aReportUnderAnotherIdIsTheSameReportAndFoundUnderBoth() {
        Record record = SampleRecords.record("one", "https://example.org/x", text(), "k1");
        long report = keep(record).report();
        Record again = SampleRecords.record("two", "https://example.org/x", text(), "k1");
        Receipt receipt = keep(again);
        assertThat(receipt.report()).isEqualTo(report);
        assertThat(receipt.outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(session.report("one").map(ReportRow::report)).contains(report);
        assertThat(session.report("two").map(ReportRow::report)).contains(report);
    }

    @Test
    void twoReportsOfOneIdAreToldApart() {
        String first = keep(SampleRecords.record("same", "https://example.org/1", text(), "k1"))
                .doc();
        String second = keep(SampleRecords.record("same", "https://example.org/2", text(), "k1"))
                .doc();
        assertThat(List.of(first, second)).containsExactly("same", "same~2");
        assertThat(session.report("same~2").orElseThrow().url()).isEqualTo("https://example.org/2");
    }

    @Test
    void aChangedWordingIsANewVersion() {
        Receipt first = keep(SampleRecords.record("one"));
        Receipt second = keep(SampleRecords.record("one", "https://example.org/one", text() + " More follows.", "k1"));
        assertThat(second.outcome()).isEqualTo(Outcome.VERSION);
        ReportRow latest = session.report(second.report()).orElseThrow();
        assertThat(latest.replaces()).isEqualTo(first.report());
        assertThat(latest.version()).isEqualTo(2);
        assertThat(latest.latest()).isTrue();
        assertThat(session.report(first.report()).orElseThrow().latest()).isFalse();
        assertThat(session.versions(latest))
                .extracting(ReportRow::report)
                .containsExactly(first.report(), second.report());
    }

    @Test
    void readingAgainKeepsTheIdsOfEntriesThatAreTheSame() {
        Record record = SampleRecords.record("one");
        long report = keep(record).report();
        List<String> before = session.entries(report).stream().map(EntryRow::id).toList();
        assertThat(keep(SampleRecords.withSpeaker(record, "Kenya", "k2")).outcome())
                .isEqualTo(Outcome.REREAD);
        assertThat(session.entries(report)).extracting(EntryRow::id).containsExactlyElementsOf(before);
        assertThat(session.knowledge(report)).contains("k2");
        assertThat(speakers(report)).containsExactly("KEN");
    }

    @Test
    void aCorrectionSurvivesReadingAgain() {
        Record record = SampleRecords.record("one");
        long report = keep(record).report();
        String id = session.entry(report, "s1").orElseThrow().id();
        archive.correct(id, "A. Reader", "she spoke for him", "{\"speakers\": [\"Tomas Hagen\"]}");
        assertThat(speakers(report)).containsExactly("Q900001");
        keep(SampleRecords.withSpeaker(record, "Kenya", "k2"));
        assertThat(speakers(report)).containsExactly("Q900001");
        assertThat(session.record(report).orElseThrow().statements().get(0).speakers())
                .containsExactly("Tomas Hagen");
        assertThat(session.recordAsRead(report)
                        .orElseThrow()
                        .statements()
                        .get(0)
                        .speakers())
                .containsExactly("Kenya");
    }

    @Test
    void anUndoneCorrectionLeavesWhatWasRead() {
        long report = keep(SampleRecords.record("one")).report();
        String id = session.entry(report, "s1").orElseThrow().id();
        long correction = archive.correct(id, "A. Reader", "a slip", "{\"speakers\": [\"Kenya\"]}");
        archive.undo(correction, "B. Reader");
        assertThat(speakers(report)).containsExactly("amina okoye|KEN");
        assertThat(session.corrections()).singleElement().satisfies(kept -> {
            assertThat(kept.why()).isEqualTo("a slip");
            assertThat(kept.undoneBy()).isEqualTo("B. Reader");
        });
    }

    @Test
    void anEntryStruckOutIsGoneButNotForgotten() {
        Record record = SampleRecords.record("one");
        long report = keep(record).report();
        String id = session.entry(report, "e1").orElseThrow().id();
        long correction = archive.correct(id, "A. Reader", "no such meeting", "{\"rejected\": true}");
        assertThat(session.record(report).orElseThrow().encounters()).isEmpty();
        assertThat(session.counts()).containsEntry("encounters", 0L);
        archive.undo(correction, "A. Reader");
        assertThat(session.record(report)).contains(record);
    }

    @Test
    void aCorrectionThatLeavesNoRecordIsRefused() {
        long report = keep(SampleRecords.record("one")).report();
        String id = session.entry(report, "s1").orElseThrow().id();
        assertThatThrownBy(() -> archive.correct(id, "A. Reader", "why", "{\"act\": \"sing\"}"))
                .isInstanceOf(ArchiveException.class)
                .hasMessageContaining(id);
        assertThat(session.corrections()).isEmpty();
    }

    @Test
    void aDeliveryIsKeptWholeOrNotAtAll() {
        Source broken = new Source(null, "", "", "", null, SampleRecords.NOON, null);
        Delivery delivery = Delivery.of(
                SampleRecords.incoming(SampleRecords.record("one")), new Incoming(SampleRecords.record("two"), broken));
        assertThatThrownBy(() -> archive.deliver(delivery)).isInstanceOf(ArchiveException.class);
        assertThat(session.counts().values()).containsOnly(0L);
        assertThat(keep(SampleRecords.record("one")).outcome()).isEqualTo(Outcome.ADDED);
    }

    @Test
    void textThatNoStoreCanHoldComesBackToTheCharacter() {
        String text = "Nul \u0000 and half a pair \uD83C here, then words. " + text();
        Record record = SampleRecords.record("odd", null, text, "k1");
        long report = keep(record).report();
        assertThat(session.record(report)).contains(record);
    }

    @Test
    void eventsStandBetweenStates() {
        keep(SampleRecords.record("one"));
        List<String> dyads = session.handle()
                .createQuery(
                        "SELECT source || ' ' || target || ' ' || type || ' ' || mutual || ' ' || day FROM dyads ORDER BY 1")
                .mapTo(String.class)
                .list();
        assertThat(dyads)
                .containsExactly(
                        "KEN NAM AGREE 0 2024-02-03", "KEN NAM CONSULT 1 2024-02-03", "NAM KEN CONSULT 1 2024-02-03");
    }

    @Test
    void aDateToTheMonthHasAFirstAndALastDay() {
        keep(SampleRecords.record("one"));
        assertThat(session.handle()
                        .createQuery("SELECT day_from || '/' || day_until FROM encounters")
                        .mapTo(String.class)
                        .one())
                .isEqualTo("2024-02-01/2024-02-29");
    }

    @Test
    void rejectsAreKeptOnceWithTheirReason() {
        Reject reject =
                Reject.of("in.jsonl", 7, null, "no JSON", "{x".getBytes(StandardCharsets.UTF_8), SampleRecords.NOON);
        Delivery delivery = new Delivery(List.of(), List.of(reject), Optional.empty(), List.of());
        archive.deliver(delivery);
        archive.deliver(delivery);
        List<Reject> rejects = new ArrayList<>();
        session.eachReject(rejects::add);
        assertThat(rejects).singleElement().satisfies(kept -> {
            assertThat(kept.reason()).isEqualTo("no JSON");
            assertThat(new String(kept.raw(), StandardCharsets.UTF_8)).isEqualTo("{x");
        });
    }

    @Test
    void aCheckpointStandsUntilItsInputIsThrough() {
        Checkpoint checkpoint = new Checkpoint("in.jsonl", "id", 40);
        archive.deliver(new Delivery(List.of(), List.of(), Optional.of(checkpoint), List.of()));
        assertThat(session.checkpoint("in.jsonl")).contains(checkpoint);
        archive.deliver(new Delivery(List.of(), List.of(), Optional.empty(), List.of("in.jsonl")));
        assertThat(session.checkpoint("in.jsonl")).isEmpty();
    }

    @Test
    void everyReportIsHandedOverOnceInOrder() {
        List<Incoming> many = new ArrayList<>();
        for (int i = 0; i < 450; i++) {
            many.add(SampleRecords.incoming(SampleRecords.record("r" + i)));
        }
        archive.deliver(Delivery.of(many));
        List<String> docs = new ArrayList<>();
        session.eachReport(report -> docs.add(report.doc()));
        assertThat(docs).hasSize(450).doesNotHaveDuplicates().startsWith("r0", "r1");
    }

    @Test
    void aLaterStageWritesInOneTransaction() {
        assertThatThrownBy(() -> archive.write(handle -> {
                    handle.execute("INSERT INTO publishers (name, side) VALUES ('A', '')");
                    throw new IllegalStateException("stop");
                }))
                .isInstanceOf(ArchiveException.class);
        archive.write(handle -> handle.execute("INSERT INTO publishers (name, side) VALUES ('B', '')"));
        assertThat(session.handle()
                        .createQuery("SELECT name FROM publishers")
                        .mapTo(String.class)
                        .list())
                .containsExactly("B");
    }

    @Test
    void whatIsThereIsOpenedAgain() {
        long report = keep(SampleRecords.record("one")).report();
        try (Archive again = Archive.open(address());
                Session other = again.session()) {
            assertThat(other.report("one").map(ReportRow::report)).contains(report);
        }
    }

    /** Address of the archive of this test. */
    abstract String address();

    private Receipt keep(Record record) {
        return archive.deliver(Delivery.of(SampleRecords.incoming(record))).get(0);
    }

    private List<String> speakers(long report) {
        return session.handle()
                .createQuery(
                        "SELECT a.key FROM entries e JOIN parties p ON p.entry = e.entry JOIN actors a ON a.actor = p.actor"
                                + " WHERE e.report = :report AND e.layer = 'statement' AND p.role = 'speaker' ORDER BY p.n")
                .bind("report", report)
                .mapTo(String.class)
                .list();
    }

    private static String text() {
        return SampleRecords.record("any").document().text();
    }
}
