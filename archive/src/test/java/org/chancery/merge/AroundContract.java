package org.chancery.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.chancery.compare.Told;
import org.chancery.keep.Archive;
import org.chancery.keep.Delivery;
import org.chancery.keep.Incoming;
import org.chancery.keep.ReportRow;
import org.chancery.keep.Session;
import org.chancery.keep.Source;
import org.chancery.knowledge.Knowledge;
import org.chancery.resolve.Record;
import org.chancery.resolve.Record.EncounterKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What holds of encounters that are kept between questions, and of the texts around a report, wherever the archive is. */
abstract class AroundContract {

    private static final Instant NOON = Instant.parse("2031-04-01T12:00:00Z");
    private static final Knowledge KNOWLEDGE = Knowledge.packed();

    private final AtomicLong seconds = new AtomicLong();
    private final InstantSource clock = () -> NOON.plusSeconds(seconds.incrementAndGet());
    private Archive archive;
    private CurrentEncounters current;

    /** Address of an archive that is not there yet. */
    abstract String fresh();

    @BeforeEach
    void open() {
        archive = Archive.open(fresh(), clock, true);
        current = new CurrentEncounters(archive, KNOWLEDGE, clock);
        deliver("BRA", "bra-1", "2031-03-04", "k1");
        deliver("TON", "ton-1", "2031-03-05", "k1");
    }

    @AfterEach
    void close() {
        archive.close();
    }

    private void deliver(String side, String doc, String day, String knowledge) {
        Record record = Told.by(side, doc, "Ana Lima spoke with Tevita Fale. It was of " + doc + ".")
                .published(day)
                .actor("Ana Lima", "Ana Lima")
                .actor("Tevita Fale", "Tevita Fale")
                .encounter(EncounterKind.CALL, day, "spoke", "Ana Lima", "Tevita Fale")
                .under(knowledge)
                .record();
        archive.deliver(Delivery.of(new Incoming(record, Source.of(record, "", NOON))));
    }

    private List<MergedEncounter> all() {
        try (Session session = archive.session()) {
            return current.all(session);
        }
    }

    @Test
    void nothingIsMergedAnewWhileTheArchiveStaysAsItIs() {
        assertThat(all()).hasSize(1).isSameAs(all());
    }

    @Test
    void aNewReportIsSeenAtOnce() {
        List<MergedEncounter> before = all();
        deliver("FJI", "fji-1", "2031-03-20", "k1");
        assertThat(all()).hasSize(2).isNotSameAs(before);
    }

    @Test
    void readingAgainIsSeenAtOnce() {
        List<MergedEncounter> before = all();
        deliver("TON", "ton-1", "2031-03-05", "k2");
        assertThat(all()).isNotSameAs(before).isEqualTo(before);
    }

    @Test
    void aDecisionAndItsUndoingAreSeenAtOnce() {
        List<Long> numbers = current.kept().split(all().get(0).id(), "Sefa", "two calls");
        assertThat(all()).hasSize(2);
        numbers.forEach(number -> current.kept().undo(number, "Sefa"));
        assertThat(all()).hasSize(1);
    }

    @Test
    void anEncounterIsFoundByItsSightingsAndByItsReports() {
        MergedEncounter one = all().get(0);
        try (Session session = archive.session()) {
            assertThat(current.with(session, one.sightings().get(1).id())).contains(one);
            assertThat(current.of(session, "ton-1")).containsExactly(one);
            assertThat(current.with(session, "e-nothing")).isEmpty();
        }
    }

    @Test
    void theTextsAroundAreThoseOfTheSameTwo() {
        deliver("BRA", "bra-2", "2031-03-20", "k1");
        try (Session session = archive.session()) {
            Neighbours neighbours = new Neighbours(session);
            ReportRow last = session.report("bra-2").orElseThrow();
            Neighbours.Pair pair = neighbours.pair(last).orElseThrow();
            assertThat(neighbours.before(last, pair).map(ReportRow::doc)).contains("ton-1");
            assertThat(neighbours.beforeOfPublisher(last, pair).map(ReportRow::doc))
                    .contains("bra-1");
            assertThat(neighbours.after(last, pair)).isEmpty();
            ReportRow first = session.report("bra-1").orElseThrow();
            assertThat(neighbours.after(first, pair).map(ReportRow::doc)).contains("ton-1");
            assertThat(neighbours.before(first, pair)).isEmpty();
        }
    }
}
