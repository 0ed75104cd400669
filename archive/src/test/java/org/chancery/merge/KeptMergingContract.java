package org.chancery.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.chancery.compare.Told;
import org.chancery.keep.Archive;
import org.chancery.keep.Backup;
import org.chancery.keep.Delivery;
import org.chancery.keep.Doctor;
import org.chancery.keep.Incoming;
import org.chancery.keep.Session;
import org.chancery.keep.Source;
import org.chancery.knowledge.Knowledge;
import org.chancery.resolve.Record;
import org.chancery.resolve.Record.EncounterKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds of merging that is kept in an archive, wherever that is. */
abstract class KeptMergingContract {

    private static final Instant NOON = Instant.parse("2031-04-01T12:00:00Z");
    private static final Knowledge KNOWLEDGE = Knowledge.packed();
    private static final LocalDate FIRST = LocalDate.of(2031, 3, 3);
    private static final int DAYS = 8;
    private static final List<String> PEOPLE =
            List.of("Ana Lima", "Tevita Fale", "Pita Vuki", "Mere Kolo", "Brazil", "Tonga");

    @TempDir
    private java.nio.file.Path folder;

    private String address;
    private Archive archive;
    private Session session;
    private KeptEncounters kept;

    /** Address of an archive that is not there yet. */
    abstract String fresh();

    @BeforeEach
    void open() {
        address = fresh();
        archive = Archive.open(address, InstantSource.fixed(NOON), true);
        session = archive.session();
        kept = new KeptEncounters(archive, KNOWLEDGE, InstantSource.fixed(NOON));
    }

    @AfterEach
    void close() {
        session.close();
        archive.close();
    }

    /** Few days and few people, so that much may be merged; with corrections, readings anew and people's words in between. */
    @Test
    void whatIsKeptIsWhatMergingGivesWhateverComes() {
        Random random = new Random(7);
        for (int i = 0; i < 20; i++) {
            deliver(made(i, random));
        }
        for (int i = 0; i < 25; i++) {
            change(i, random);
            assertThat(KeptMerging.of(session, KNOWLEDGE)).get().isInstanceOf(Whole.class);
            allIsAsMadeAnew();
        }
        assertThat(kept.decisions()).hasSizeGreaterThan(3);
        assertThat(EncounterIndex.of(session, KNOWLEDGE).all())
                .anyMatch(encounter -> encounter.reports().size() > 2);
    }

    private void change(int step, Random random) {
        switch (random.nextInt(6)) {
            case 0 -> strike(random);
            case 1, 2 -> speak(random);
            case 3 -> deliver(made(random.nextInt(20 + step), random));
            default -> deliver(made(20 + step, random));
        }
        // Something must have changed.
        deliver(made(100 + step, random));
    }

    private void allIsAsMadeAnew() {
        MergeTable table = new MergeTable(session.handle(), KNOWLEDGE);
        assertThat(table.isFresh()).isTrue();
        List<MergedEncounter> all =
                EncounterIndex.made(session, KNOWLEDGE, null).all();
        assertThat(table.merged().encounters()).isEqualTo(all);
        assertThat(table.differences(Whole.of(session.handle(), KNOWLEDGE), 3)).isEmpty();
        for (LocalDate day = FIRST.minusDays(1); day.isBefore(FIRST.plusDays(DAYS + 2)); day = day.plusDays(1)) {
            assertThat(EncounterIndex.before(session, KNOWLEDGE, day).all())
                    .isEqualTo(EncounterIndex.made(session, KNOWLEDGE, day).all());
            assertThat(kept.list(day, day)).isEqualTo(kept.made(session, day, day));
        }
        Map<Outcome.Two, List<Talks.Told>> told = new TreeMap<>();
        new TalkSql(session.handle())
                .told()
                .forEach(one -> told.computeIfAbsent(
                                Outcome.Two.of(one.source(), one.target()), two -> new ArrayList<>())
                        .add(one));
        assertThat(told).isNotEmpty();
        Talks talks = new Talks(session, KNOWLEDGE);
        told.forEach((two, of) -> {
            Collections.reverse(of);
            assertThat(table.talks(two)).as(two.toString()).isEqualTo(talks.made(of));
            assertThat(talks.encounters(of)).isEqualTo(talks.made(of));
        });
    }

    @Test
    void talksOfMoreThanTwoAreMergedForThemselves() {
        Random random = new Random(3);
        for (int i = 0; i < 30; i++) {
            deliver(made(i, random));
        }
        List<Talks.Told> all = new TalkSql(session.handle()).told();
        Talks talks = new Talks(session, KNOWLEDGE);
        assertThat(talks.encounters(all)).isEqualTo(talks.made(all)).isNotEmpty();
    }

    @Test
    void whatIsKeptHoldsForAnotherProgramToo() {
        deliver(made(1, new Random(1)));
        assertThat(KeptMerging.of(session, KNOWLEDGE)).get().isInstanceOf(Whole.class);
        try (Archive other = Archive.open(address);
                Session second = other.session()) {
            assertThat(KeptMerging.of(second, KNOWLEDGE)).get().isInstanceOf(MergeTable.class);
            other.deliver(Delivery.of(incoming(made(2, new Random(2)))));
        }
        assertThat(KeptMerging.of(session, KNOWLEDGE)).get().isInstanceOf(Whole.class);
    }

    @Test
    void otherKnowledgeMayMergeOtherwise() {
        deliver(made(1, new Random(1)));
        KeptMerging.of(session, KNOWLEDGE);
        Knowledge other = Knowledge.packed(List.of("ontology", "lexicon", "outlets"));
        assertThat(new MergeTable(session.handle(), other).isFresh()).isFalse();
        assertThat(KeptMerging.of(session, other)).get().isInstanceOf(Whole.class);
        assertThat(new MergeTable(session.handle(), other).isFresh()).isTrue();
        assertThat(new MergeTable(session.handle(), KNOWLEDGE).isFresh()).isFalse();
    }

    @Test
    void nobodyWaitsForAProgramThatWrites() {
        deliver(made(1, new Random(1)));
        List<MergedEncounter> all =
                EncounterIndex.made(session, KNOWLEDGE, null).all();
        try (Archive other = Archive.open(address)) {
            other.write(handle -> {
                handle.execute("INSERT INTO publishers (name, side) VALUES ('A', '')");
                assertThat(EncounterIndex.of(session, KNOWLEDGE).all()).isEqualTo(all);
                return true;
            });
        }
        assertThat(new MergeTable(session.handle(), KNOWLEDGE).isFresh()).isFalse();
        assertThat(EncounterIndex.of(session, KNOWLEDGE).all()).isEqualTo(all);
        assertThat(new MergeTable(session.handle(), KNOWLEDGE).isFresh()).isTrue();
    }

    @Test
    void whatChangesWhileItIsMergedIsNotKept() {
        deliver(made(1, new Random(1)));
        long changes = MergeTable.changes(session.handle());
        Whole whole = Whole.of(session.handle(), KNOWLEDGE);
        deliver(made(2, new Random(2)));
        assertThat(session.keep(handle -> new MergeTableWriter(handle).write(whole, KNOWLEDGE, changes)))
                .isTrue();
        assertThat(new MergeTable(session.handle(), KNOWLEDGE).isFresh()).isFalse();
        assertThat(EncounterIndex.of(session, KNOWLEDGE).all())
                .isEqualTo(EncounterIndex.made(session, KNOWLEDGE, null).all());
    }

    @Test
    void askedToMergeAnewNothingIsKept() {
        deliver(made(1, new Random(1)));
        System.setProperty(KeptMerging.ANEW, "true");
        try {
            assertThat(KeptMerging.of(session, KNOWLEDGE)).isEmpty();
        } finally {
            System.clearProperty(KeptMerging.ANEW);
        }
        assertThat(new MergeTable(session.handle(), KNOWLEDGE).isFresh()).isFalse();
    }

    @Test
    void aSpoiledTableIsFoundAndThrownAway() {
        Random random = new Random(5);
        for (int i = 0; i < 20; i++) {
            deliver(made(i, random));
        }
        assertThat(doctor()).isEmpty();
        EncounterIndex.of(session, KNOWLEDGE);
        assertThat(doctor()).isEmpty();
        archive.write(handle -> handle.execute("UPDATE merged_sightings SET kind = 'gathering' WHERE number = 0"));
        archive.write(handle -> handle.execute("UPDATE merged_talks SET encounter = 'e-nothing'"));
        assertThat(doctor())
                .anySatisfy(wrong -> assertThat(wrong).contains("is none that merging gives"))
                .anySatisfy(wrong -> assertThat(wrong).contains("kept talks of"))
                .anySatisfy(wrong -> assertThat(wrong).contains("thrown away"));
        assertThat(doctor()).isEmpty();
        EncounterIndex.of(session, KNOWLEDGE);
        allIsAsMadeAnew();
    }

    @Test
    void aBackupGivesTheSame() {
        Random random = new Random(5);
        for (int i = 0; i < 20; i++) {
            deliver(made(i, random));
        }
        List<MergedEncounter> all = EncounterIndex.of(session, KNOWLEDGE).all();
        java.nio.file.Path file = folder.resolve("backup.db");
        Backup.write(archive, file);
        String target = fresh();
        Backup.restore(file, target);
        try (Archive restored = Archive.open(target);
                Session there = restored.session()) {
            assertThat(EncounterIndex.of(there, KNOWLEDGE).all()).isEqualTo(all);
            assertThat(EncounterIndex.made(there, KNOWLEDGE, null).all()).isEqualTo(all);
            assertThat(new MergeTable(there.handle(), KNOWLEDGE).isFresh()).isTrue();
        }
    }

    @Test
    void anArchiveOfBeforeIsBroughtToKeepIt() {
        deliver(made(1, new Random(1)));
        List<MergedEncounter> all =
                EncounterIndex.made(session, KNOWLEDGE, null).all();
        archive.write(handle -> {
            older(handle);
            return handle.execute("DELETE FROM flyway_schema_history WHERE script LIKE 'V34%'");
        });
        try (Archive again = Archive.open(address);
                Session there = again.session()) {
            assertThat(EncounterIndex.of(there, KNOWLEDGE).all()).isEqualTo(all);
            assertThat(new MergeTable(there.handle(), KNOWLEDGE).isFresh()).isTrue();
        }
    }

    /** Takes away what the migration makes. */
    private void older(org.jdbi.v3.core.Handle handle) {
        boolean sqlite = session.dialect() == org.chancery.keep.Dialect.SQLITE;
        if (sqlite) {
            handle.createQuery(
                            "SELECT name FROM sqlite_master WHERE type = 'trigger' AND name LIKE '%\\_change\\_%' ESCAPE '\\'")
                    .mapTo(String.class)
                    .list()
                    .forEach(trigger -> handle.execute("DROP TRIGGER " + trigger));
        } else {
            handle.execute("DROP FUNCTION archive_changed() CASCADE");
        }
        for (String table :
                List.of("archive_changes", "merged_state", "merged_sightings", "merged_parties", "merged_talks")) {
            handle.execute("DROP TABLE " + table);
        }
    }

    private List<String> doctor() {
        return new Doctor(archive)
                .examine(Map.of("encounters", KeptMerging.check(KNOWLEDGE)))
                .checks()
                .get("encounters");
    }

    private void deliver(Record record) {
        archive.deliver(Delivery.of(incoming(record)));
    }

    private static Incoming incoming(Record record) {
        return new Incoming(record, Source.of(record, "", NOON));
    }

    /** A person says that an encounter is none, or none of a day. */
    private void strike(Random random) {
        List<String> ids = session.handle()
                .createQuery("SELECT n.id FROM entries n JOIN encounters e ON e.entry = n.entry ORDER BY n.id")
                .mapTo(String.class)
                .list();
        archive.correct(
                ids.get(random.nextInt(ids.size())),
                "Sefa",
                "",
                random.nextBoolean() ? "{\"rejected\": true}" : "{\"date\": \"2031-03\"}");
    }

    /** Parts, joins, or takes a word back; what cannot be said is not. */
    private void speak(Random random) {
        List<MergedEncounter> all = kept.list(null, null);
        String one = all.get(random.nextInt(all.size())).id();
        String other = all.get(random.nextInt(all.size())).id();
        try {
            switch (random.nextInt(3)) {
                case 0 -> kept.split(one, "Sefa", "");
                case 1 -> kept.merge(one, other, "Mele", "");
                default ->
                    kept.decisions().stream()
                            .filter(decision -> decision.undoneAt() == null)
                            .findFirst()
                            .ifPresent(decision -> kept.undo(decision.number(), "Sefa"));
            }
        } catch (IllegalArgumentException nothingToPartOrToJoin) {
            assertThat(nothingToPartOrToJoin).hasMessageContaining("one");
        }
    }

    /** Of which some tell of an encounter in the title alone, some of one without a day, and some of talks that are none of it. */
    private static Record made(int number, Random random) {
        List<String> names = new ArrayList<>(PEOPLE);
        Collections.shuffle(names, random);
        List<String> there = List.copyOf(names.subList(0, 2 + random.nextInt(2)));
        String side = List.of("BRA", "TON", "FJI").get(random.nextInt(3));
        String day = FIRST.plusDays(random.nextInt(DAYS)).toString();
        String text = String.join(" and ", names) + " spoke and met. It was the talk of number " + number + ".";
        Told told = Told.by(side, "made-" + number, text).published(day).under("k" + random.nextInt(100));
        names.forEach(name -> told.actor(name, name));
        if (random.nextInt(4) == 0) {
            told.title(String.join(", ", there.get(0), there.get(1)) + " talk by phone");
        } else {
            EncounterKind kind = List.of(EncounterKind.CALL, EncounterKind.VIDEO, EncounterKind.MEETING)
                    .get(random.nextInt(3));
            told.encounter(kind, random.nextInt(4) == 0 ? null : day, "spoke", there.toArray(String[]::new));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            Collections.shuffle(names, random);
            boolean mutual = random.nextBoolean();
            told.talks(
                    random.nextBoolean() ? "phone" : "meet",
                    random.nextInt(3) == 0
                            ? FIRST.plusDays(random.nextInt(DAYS)).toString()
                            : day,
                    random.nextBoolean() ? "spoke" : "met",
                    mutual ? List.copyOf(names.subList(0, 2 + random.nextInt(2))) : List.of(names.get(0)),
                    mutual ? List.of() : List.of(names.get(1)));
        }
        return told.record();
    }
}
