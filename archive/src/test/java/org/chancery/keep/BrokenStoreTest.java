package org.chancery.keep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.chancery.keep.ArchiveException.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A store that is cut off, spoiled, locked, read-only or full: a sentence that names the file, and nothing is lost. */
@Timeout(value = 240, unit = TimeUnit.SECONDS)
class BrokenStoreTest {

    @TempDir
    private Path folder;

    private final List<Path> mounted = new ArrayList<>();

    @BeforeEach
    void beImpatient() {
        System.setProperty("chancery.patience.millis", "1500");
    }

    @AfterEach
    void unmount() throws Exception {
        for (Path path : mounted) {
            run("umount", path.toString());
        }
    }

    private interface Damage {
        void to(Path file) throws IOException;
    }

    static Stream<Named<Damage>> damages() {
        return Stream.of(
                Named.of("cut to half", file -> cut(file, Files.size(file) / 2)),
                Named.of("cut by two pages", file -> cut(file, Files.size(file) - 8192)),
                Named.of("cut to its head", file -> cut(file, 100)),
                Named.of("cut within its head", file -> cut(file, 50)),
                Named.of("one byte left", file -> cut(file, 1)),
                Named.of("head of noughts", file -> spoil(file, 0, 100)),
                Named.of("first page spoiled", file -> spoil(file, 100, 3000)),
                Named.of("each third page spoiled", file -> {
                    for (long at = 8 * 4096L; at + 4096 < Files.size(file); at += 3 * 4096L) {
                        spoil(file, at, 2000);
                    }
                }),
                Named.of("end spoiled", file -> spoil(file, Files.size(file) * 2 / 3, (int) (Files.size(file) / 3))),
                Named.of("other words", file -> Files.writeString(file, "no pages of a database. ".repeat(99))),
                Named.of(
                        "a picture",
                        file -> Files.write(file, new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10})));
    }

    @ParameterizedTest
    @MethodSource("damages")
    void whatIsDamagedIsSaidAndABackupIsWholeBesideIt(Damage damage) throws Exception {
        Path file = full(folder.resolve("project"), 40);
        Path backup = folder.resolve("backup.db");
        try (Archive archive = Archive.open(file.toString())) {
            Backup.write(archive, backup);
        }
        damage.to(file);
        try (Archive archive = Archive.open(file.toString())) {
            assertThat(new Doctor(archive).examine().healthy()).isFalse();
        } catch (ArchiveException e) {
            assertThat(e.reason()).isEqualTo(Reason.DAMAGED);
            assertThat(e).hasMessageContaining(file.toString()).hasMessageContaining("chancery restore");
        }
        String again = folder.resolve("again").toString();
        Backup.restore(backup, again);
        try (Archive archive = Archive.open(again)) {
            Doctor.Findings findings = new Doctor(archive).examine();
            assertThat(findings.healthy()).isTrue();
            assertThat(findings.counts()).containsEntry("reports", 40L);
        }
    }

    @Test
    void whatAnotherProgramHasLockedIsSaidAndIsWrittenOnceItIsFree() throws Exception {
        Path file = full(folder.resolve("project"), 3);
        Process other = Locker.start(file);
        try (Archive archive = Archive.open(file.toString())) {
            assertThatThrownBy(() -> deliver(archive, "more", 1))
                    .satisfies(thrown -> tells(thrown, Reason.LOCKED, file, "another program", "start again"));
            try (Session session = archive.session()) {
                assertThat(session.report("r1")).as("reading goes on").isPresent();
            }
            other.getOutputStream().close();
            other.waitFor();
            deliver(archive, "more", 1);
            whole(archive, 4);
        } finally {
            other.destroyForcibly();
        }
    }

    @Test
    void aFileThatMayOnlyBeReadIsReadAndSaysSoWhenWritten() throws Exception {
        Path place = mount("size=32m");
        Path file = full(place.resolve("project"), 3);
        remount(place, "ro");
        try (Archive archive = Archive.open(file.toString());
                Session session = archive.session()) {
            assertThat(session.record(session.report("r1").orElseThrow().report()))
                    .isPresent();
            assertThatThrownBy(() -> deliver(archive, "more", 1))
                    .satisfies(thrown -> tells(thrown, Reason.READ_ONLY, file, "may only be read", "permissions"));
            Doctor.Findings findings = new Doctor(archive).examine();
            assertThat(findings.healthy()).isTrue();
        }
        assertThatThrownBy(() -> Archive.openOrCreate(place.resolve("new").toString()))
                .satisfies(thrown ->
                        tells(thrown, Reason.READ_ONLY, place.resolve("new"), "cannot be written", "--project"));
    }

    @Test
    void aFullDiskKeepsWhatWasKeptAndGoesOnOnceThereIsRoom() throws Exception {
        Path place = mount("size=3m");
        Path file = full(place.resolve("project"), 3);
        long kept = 3;
        try (Archive archive = Archive.open(file.toString())) {
            assertThatThrownBy(() -> deliver(archive, "more", 2000))
                    .satisfies(thrown -> tells(thrown, Reason.FULL, file, "disk", "what was kept before is safe"));
            whole(archive, kept);
        }
        remount(place, "size=64m");
        try (Archive archive = Archive.open(file.toString())) {
            deliver(archive, "more", 300);
            whole(archive, kept + 300);
        }
    }

    @Test
    void aDatabaseThatMayNotGrowKeepsWhatWasKept() throws Exception {
        Path file = full(folder.resolve("project"), 3);
        try (Archive archive = Archive.open(file.toString())) {
            archive.write(handle -> handle.execute("PRAGMA max_page_count = 160"));
            assertThatThrownBy(() -> deliver(archive, "more", 2000))
                    .satisfies(
                            thrown -> tells(thrown, Reason.FULL, file, "cannot grow", "what was kept before is safe"));
            archive.write(handle -> handle.execute("PRAGMA max_page_count = 1000000"));
            deliver(archive, "more", 20);
            whole(archive, 23);
        }
    }

    private static void whole(Archive archive, long reports) {
        Doctor.Findings findings = new Doctor(archive).examine();
        assertThat(findings.checks().values())
                .allSatisfy(wrong -> assertThat(wrong).isEmpty());
        assertThat(findings.counts()).containsEntry("reports", reports);
    }

    private static void tells(Throwable thrown, Reason reason, Path file, String... words) {
        assertThat(thrown).isInstanceOf(ArchiveException.class).hasMessageContaining(file.toString());
        assertThat(((ArchiveException) thrown).reason()).as(thrown.getMessage()).isEqualTo(reason);
        assertThat(thrown.getMessage()).contains(words);
    }

    private static Path full(Path project, int reports) {
        try (Archive archive = Archive.open(project.toString(), InstantSource.fixed(SampleRecords.NOON), true)) {
            deliver(archive, "r", reports);
        }
        return project.resolve("chancery.db");
    }

    private static void deliver(Archive archive, String name, int number) {
        List<Incoming> many = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            many.add(SampleRecords.incoming(SampleRecords.record(name + i)));
        }
        archive.deliver(Delivery.of(many));
    }

    private static void cut(Path file, long length) throws IOException {
        try (RandomAccessFile cut = new RandomAccessFile(file.toFile(), "rw")) {
            cut.setLength(length);
        }
    }

    private static void spoil(Path file, long at, int length) throws IOException {
        try (RandomAccessFile spoiled = new RandomAccessFile(file.toFile(), "rw")) {
            spoiled.seek(at);
            spoiled.write(new byte[length]);
        }
    }

    /** A disk of its own, in memory. */
    private Path mount(String options) throws Exception {
        Path place = Files.createDirectories(folder.resolve("disk"));
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", options, "tmpfs", place.toString()),
                "this user may not mount a disk in memory, which a disk that is full or read-only needs; run as root");
        mounted.add(place);
        return place;
    }

    private static void remount(Path place, String options) throws Exception {
        assertThat(run("mount", "-o", "remount," + options, place.toString())).isTrue();
    }

    private static boolean run(String... command) throws Exception {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 || said.contains("not mounted");
        } catch (IOException e) {
            return false;
        }
    }
}
