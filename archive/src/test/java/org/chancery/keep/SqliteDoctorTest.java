package org.chancery.keep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.chancery.keep.ArchiveException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteDoctorTest extends DoctorContract {

    @TempDir
    private Path other;

    private int projects;

    @Override
    String fresh(Path folder) {
        return folder.resolve("project" + ++projects).toString();
    }

    @Test
    void whereThereIsNoneItIsSaidAndNoneIsMade() {
        Path none = other.resolve("none");
        assertThatThrownBy(() -> Archive.open(none.toString()))
                .satisfies(thrown -> tells(thrown, Reason.MISSING, "no archive"));
        assertThat(none).doesNotExist();
    }

    @Test
    void aFileThatIsNoDatabaseIsLeftAlone() throws Exception {
        Path file = Files.writeString(
                other.resolve("chancery.db"), "these are words and no pages of a database at all. ".repeat(9));
        assertThatThrownBy(() -> Archive.openOrCreate(other.toString()))
                .satisfies(thrown -> tells(thrown, Reason.DAMAGED, "is no archive"));
        assertThat(Files.readString(file)).startsWith("these are words");
    }

    @Test
    void aTruncatedDatabaseIsSaidToBreakOff() throws Exception {
        Path file = full();
        try (RandomAccessFile cut = new RandomAccessFile(file.toFile(), "rw")) {
            cut.setLength(cut.length() / 2);
        }
        assertThatThrownBy(() -> Archive.open(file.toString()))
                .satisfies(thrown -> tells(thrown, Reason.DAMAGED, "breaks off"));
    }

    @Test
    void aDamagedPageIsFound() throws Exception {
        Path file = full();
        try (RandomAccessFile spoiled = new RandomAccessFile(file.toFile(), "rw")) {
            for (long at = 8 * 4096L; at + 4096 < spoiled.length(); at += 3 * 4096L) {
                spoiled.seek(at);
                spoiled.write(new byte[2000]);
            }
        }
        boolean found;
        try (Archive archive = Archive.open(file.toString())) {
            found = !new Doctor(archive).examine().healthy();
        } catch (ArchiveException e) {
            found = e.reason() == Reason.DAMAGED;
        }
        assertThat(found).isTrue();
    }

    @Test
    void aWordIndexOutOfStepIsFound() throws Exception {
        Path file = full();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.execute(
                    "INSERT INTO texts_words (texts_words, rowid, title, text) VALUES ('delete', 1, 'x', 'envoy')");
        }
        try (Archive archive = Archive.open(file.toString())) {
            assertThat(new Doctor(archive).examine().checks().get("word indexes"))
                    .isNotEmpty();
        }
    }

    @Test
    void aDatabaseOfANewerProgramIsNotTouched() throws Exception {
        Path file = full();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.execute(
                    "INSERT INTO flyway_schema_history SELECT 99, '99', 'later', type, 'V99__later.sql', 1, installed_by,"
                            + " installed_on, 1, 1 FROM flyway_schema_history WHERE script LIKE 'V1_%'");
        }
        assertThatThrownBy(() -> Archive.open(file.toString()))
                .satisfies(thrown -> tells(thrown, Reason.NEWER, "newer Chancery"));
    }

    @Test
    void aReaderGoesOnWhileAnotherWrites() {
        String project = other.resolve("both").toString();
        try (Archive writing = Archive.openOrCreate(project);
                Archive reading = Archive.open(project);
                Session session = reading.session()) {
            List<Integer> seen = new ArrayList<>();
            writing.write(handle -> {
                handle.execute("INSERT INTO publishers (name, side) VALUES ('A', '')");
                seen.add(publishers(session));
                return true;
            });
            seen.add(publishers(session));
            assertThat(seen).containsExactly(0, 1);
        }
    }

    private static int publishers(Session session) {
        return session.handle()
                .createQuery("SELECT COUNT(*) FROM publishers")
                .mapTo(Integer.class)
                .one();
    }

    private Path full() {
        Path project = other.resolve("full");
        try (Archive archive = Archive.open(project.toString(), InstantSource.fixed(SampleRecords.NOON), true)) {
            List<Incoming> many = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                many.add(SampleRecords.incoming(SampleRecords.record("r" + i)));
            }
            archive.deliver(Delivery.of(many));
        }
        return project.resolve("chancery.db");
    }

    private static void tells(Throwable thrown, Reason reason, String words) {
        assertThat(((ArchiveException) thrown).reason()).isEqualTo(reason);
        assertThat(thrown).hasMessageContaining(words);
    }
}
