package org.chancery.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.chancery.compare.Told;
import org.chancery.keep.Archive;
import org.chancery.keep.Delivery;
import org.chancery.keep.Incoming;
import org.chancery.keep.Session;
import org.chancery.keep.Source;
import org.chancery.knowledge.Knowledge;
import org.chancery.resolve.Record;
import org.chancery.resolve.Record.EncounterKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What holds of the encounters of an archive wherever it is kept. */
abstract class KeptEncountersContract {

    private static final Instant NOON = Instant.parse("2031-04-01T12:00:00Z");
    private static final Knowledge KNOWLEDGE = Knowledge.packed();

    private static final LocalDate FIRST = LocalDate.of(2031, 3, 3);

    private Archive archive;
    private KeptEncounters kept;

    /** Address of an archive that is not there yet. */
    abstract String fresh();

    @BeforeEach
    void open() {
        archive = Archive.open(fresh(), InstantSource.fixed(NOON), true);
        kept = new KeptEncounters(archive, KNOWLEDGE, InstantSource.fixed(NOON));
        deliver(call("BRA", "2031-03-04", "k1"));
        deliver(call("TON", "2031-03-05", "k1"));
    }

    @AfterEach
    void close() {
        archive.close();
    }

    private static Record call(String side, String day, String knowledge) {
        return Told.by(side, "of-" + side, "Ana Lima spoke with Tevita Fale. It was of " + side + ".")
                .published(day)
                .actor("Ana Lima", "Ana Lima")
                .actor("Tevita Fale", "Tevita Fale")
                .encounter(EncounterKind.CALL, day, "spoke", "Ana Lima", "Tevita Fale")
                .under(knowledge)
                .record();
    }

    private void deliver(Record record) {
        archive.deliver(Delivery.of(new Incoming(record, Source.of(record, "", NOON))));
    }

    private List<MergedEncounter> all() {
        return kept.list(null, null);
    }

    @Test
    void theArchiveSaysWhatTheRecordsSay() {
        List<MergedEncounter> ofRecords =
                new Merger(KNOWLEDGE).merge(List.of(call("BRA", "2031-03-04", "k1"), call("TON", "2031-03-05", "k1")));
        assertThat(all()).isEqualTo(ofRecords);
        assertThat(all()).hasSize(1);
    }

    @Test
    void aSplitHoldsAndCanBeTakenBack() {
        String second = all().get(0).sightings().get(1).id();
        List<Long> numbers = kept.split(second, "Sefa", "two calls");
        assertThat(all()).hasSize(2);
        numbers.forEach(number -> kept.undo(number, "Sefa"));
        assertThat(all()).hasSize(1);
        assertThat(kept.decisions()).allMatch(decision -> decision.undoneAt() != null);
    }

    @Test
    void aSplitSurvivesReadingAgain() {
        kept.split(all().get(0).id(), "Sefa", "");
        deliver(call("BRA", "2031-03-04", "k2"));
        assertThat(all()).hasSize(2);
    }

    @Test
    void aSplitTakenBackStaysTakenBackWhenReadAgain() {
        List<Long> numbers = kept.split(all().get(0).id(), "Sefa", "");
        deliver(call("TON", "2031-03-05", "k2"));
        assertThat(all()).hasSize(2);
        numbers.forEach(number -> kept.undo(number, "Mele"));
        deliver(call("BRA", "2031-03-04", "k3"));
        assertThat(all()).hasSize(1);
        assertThatThrownBy(() -> kept.undo(numbers.get(0), "Mele")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPersonsMergeSurvivesReadingAgainAndCanBeTakenBack() {
        deliver(call("FJI", "2031-03-20", "k1"));
        List<MergedEncounter> before = all();
        long number = kept.merge(before.get(0).id(), before.get(1).id(), "Sefa", "");
        deliver(call("FJI", "2031-03-20", "k2"));
        deliver(call("TON", "2031-03-05", "k2"));
        assertThat(all()).hasSize(1);
        kept.undo(number, "Sefa");
        assertThat(all()).isEqualTo(before);
    }

    @Test
    void othersSeeTheSameEncountersAndPeoplesWordsOnThem() {
        String second = all().get(0).sightings().get(1).id();
        try (Session session = archive.session()) {
            EncounterIndex index = EncounterIndex.of(session, KNOWLEDGE);
            assertThat(index.all()).isEqualTo(all());
            assertThat(index.idOf(second)).isEqualTo(all().get(0).id());
            assertThat(index.idOf("e-nothing")).isEqualTo("e-nothing");
            assertThat(EncounterIndex.before(session, KNOWLEDGE, LocalDate.of(2031, 3, 5))
                            .all())
                    .singleElement()
                    .satisfies(encounter -> assertThat(encounter.reports()).hasSize(1));
        }
        kept.split(second, "Sefa", "");
        try (Session session = archive.session()) {
            assertThat(EncounterIndex.of(session, KNOWLEDGE).idOf(second)).isEqualTo(second);
        }
    }

    @Test
    void aPersonMayMergeWhatTheProgramKeepsApart() {
        deliver(call("FJI", "2031-03-20", "k1"));
        List<MergedEncounter> before = all();
        assertThat(before).hasSize(2);
        kept.merge(before.get(0).id(), before.get(1).id(), "Sefa", "a slip of the pen");
        assertThat(all()).hasSize(1);
        assertThat(all().get(0).why())
                .anyMatch(why -> why.equals("merged because Sefa said so on 2031-04-01: a slip of the pen"));
    }

    @Test
    void theNewestWordCounts() {
        String second = all().get(0).sightings().get(1).id();
        String first = all().get(0).id();
        kept.split(second, "Sefa", "");
        kept.merge(first, second, "Mele", "");
        assertThat(all()).hasSize(1);
    }

    @Test
    void onlyThoseOfThePeriodAreListed() {
        deliver(call("FJI", "2031-03-20", "k1"));
        assertThat(kept.list(LocalDate.of(2031, 3, 10), null)).hasSize(1);
        assertThat(kept.list(LocalDate.of(2031, 3, 5), LocalDate.of(2031, 3, 5)))
                .hasSize(1);
    }

    @Test
    void whatIsNotThereCannotBeSplit() {
        assertThatThrownBy(() -> kept.split("e-nothing", "Sefa", "")).isInstanceOf(IllegalArgumentException.class);
    }

    /** Reports of a few days that name few people, so that much may be merged, with people's words on some of it. */
    @Test
    void aPeriodGivesWhatTheWholeArchiveGives() {
        Random random = new Random(11);
        for (int i = 0; i < 24; i++) {
            deliver(made(i, random));
        }
        for (int i = 0; i < 8; i++) {
            speak(random);
            deliver(made(24 + i, random));
            everyDayIsAsInTheWhole();
        }
        assertThat(all()).anyMatch(encounter -> encounter.reports().size() > 2);
        assertThat(kept.decisions()).anyMatch(decision -> decision.undoneAt() != null);
    }

    private void everyDayIsAsInTheWhole() {
        List<MergedEncounter> whole = all();
        for (LocalDate day = FIRST; day.isBefore(FIRST.plusDays(10)); day = day.plusDays(1)) {
            LocalDate asked = day;
            assertThat(kept.list(asked, asked))
                    .isEqualTo(whole.stream()
                            .filter(encounter -> !encounter.from().isAfter(asked)
                                    && !encounter.until().isBefore(asked))
                            .toList());
        }
    }

    /** Parts, joins, or takes a word back; what cannot be said is not. */
    private void speak(Random random) {
        List<MergedEncounter> all = all();
        String one = all.get(random.nextInt(all.size())).id();
        String other = all.get(random.nextInt(all.size())).sightings().get(0).id();
        List<Decision> standing = kept.decisions().stream()
                .filter(decision -> decision.undoneAt() == null)
                .toList();
        try {
            switch (random.nextInt(3)) {
                case 0 -> kept.split(one, "Sefa", "");
                case 1 -> kept.merge(one, other, "Mele", "");
                default -> standing.stream().findFirst().ifPresent(decision -> kept.undo(decision.number(), "Sefa"));
            }
        } catch (IllegalArgumentException nothingToPartOrToJoin) {
            assertThat(nothingToPartOrToJoin).hasMessageContaining("one");
        }
    }

    private static Record made(int number, Random random) {
        List<String> names = new ArrayList<>(List.of("Ana Lima", "Tevita Fale", "Pita Vuki", "Mere Kolo"));
        Collections.shuffle(names, random);
        List<String> there = names.subList(0, 2 + random.nextInt(2));
        String side = List.of("BRA", "TON", "FJI").get(random.nextInt(3));
        String day = FIRST.plusDays(random.nextInt(6)).toString();
        EncounterKind kind = List.of(EncounterKind.CALL, EncounterKind.VIDEO, EncounterKind.MEETING)
                .get(random.nextInt(3));
        String text = String.join(" and ", there) + " spoke. It was the talk of number " + number + ".";
        Told told = Told.by(side, "made-" + number, text).published(day);
        for (String name : there) {
            told.actor(name, name);
        }
        return told.encounter(kind, day, "spoke", there.toArray(String[]::new)).record();
    }
}
