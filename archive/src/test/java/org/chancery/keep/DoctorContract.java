package org.chancery.keep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds of looking an archive over, and of backups, wherever it is kept. */
abstract class DoctorContract {

    @TempDir
    private Path folder;

    private Archive archive;

    /** Address of an archive that is not there yet; another at each call. */
    abstract String fresh(Path folder);

    @BeforeEach
    void open() {
        archive = Archive.open(fresh(folder), InstantSource.fixed(SampleRecords.NOON), true);
        archive.deliver(Delivery.of(
                SampleRecords.incoming(SampleRecords.record("one")),
                SampleRecords.incoming(SampleRecords.record("two"))));
        String longer = SampleRecords.record("one").document().text() + " More follows.";
        archive.deliver(Delivery.of(
                SampleRecords.incoming(SampleRecords.record("one", "https://example.org/one", longer, "k1"))));
    }

    @AfterEach
    void close() {
        archive.close();
    }

    @Test
    void aSoundArchiveIsHealthy() {
        Doctor.Findings findings = new Doctor(archive).examine();
        assertThat(findings.checks().values())
                .allSatisfy(wrong -> assertThat(wrong).isEmpty());
        assertThat(findings.counts()).containsEntry("reports", 3L);
    }

    @Test
    void aTextThatWasChangedIsFound() {
        change("UPDATE texts SET text = 'Other words' WHERE report = 1");
        assertThat(wrong("records")).anySatisfy(one -> assertThat(one).contains("its text is not"));
    }

    @Test
    void aLostEntryIsFound() {
        change("DELETE FROM statement_topics");
        change("DELETE FROM evidence WHERE entry IN (SELECT entry FROM entries WHERE layer = 'statement')");
        change("DELETE FROM parties WHERE entry IN (SELECT entry FROM entries WHERE layer = 'statement')");
        change("DELETE FROM statements");
        change("DELETE FROM entries WHERE layer = 'statement'");
        assertThat(wrong("records")).anySatisfy(one -> assertThat(one).contains("its entries"));
    }

    @Test
    void aSpanOutsideItsTextIsFound() {
        change("UPDATE evidence SET span_end = 100000 WHERE n = 0");
        assertThat(wrong("records")).anySatisfy(one -> assertThat(one).contains("outside its text"));
    }

    @Test
    void aBrokenChainOfVersionsIsFound() {
        change("UPDATE reports SET latest = 1");
        assertThat(wrong("versions")).isNotEmpty();
    }

    @Test
    void aBackupHoldsTheSameAndCanBeRestored() {
        archive.correct(entry(), "A. Reader", "a slip", "{\"speakers\": [\"Kenya\"]}");
        Map<String, Long> counts = new Doctor(archive).examine().counts();
        Path backup = folder.resolve("backup.db");
        Backup.write(archive, backup);
        String target = fresh(folder);
        Backup.restore(backup, target);
        try (Archive restored = Archive.open(target)) {
            Doctor.Findings findings = new Doctor(restored).examine();
            assertThat(findings.healthy()).isTrue();
            assertThat(findings.counts()).isEqualTo(counts);
            assertThat(restored.deliver(Delivery.of(SampleRecords.incoming(SampleRecords.record("three"))))
                            .get(0)
                            .outcome())
                    .isEqualTo(Receipt.Outcome.ADDED);
        }
    }

    @Test
    void aBackupOfAnyStoreCanBeRestoredIntoAFolder() {
        Path backup = folder.resolve("backup.db");
        Backup.write(archive, backup);
        String target = folder.resolve("restored").toString();
        Backup.restore(backup, target);
        try (Archive restored = Archive.open(target);
                Session session = restored.session()) {
            assertThat(new Doctor(restored).examine().healthy()).isTrue();
            assertThat(session.record(session.report("two").orElseThrow().report()))
                    .contains(SampleRecords.record("two"));
        }
    }

    @Test
    void neitherABackupNorAnArchiveIsWrittenOver() throws Exception {
        Path there = Files.writeString(folder.resolve("there.db"), "mine");
        assertThatThrownBy(() -> Backup.write(archive, there)).hasMessageContaining("is there already");
        Path backup = folder.resolve("backup.db");
        Backup.write(archive, backup);
        String target = fresh(folder);
        Backup.restore(backup, target);
        assertThatThrownBy(() -> Backup.restore(backup, target)).isInstanceOf(ArchiveException.class);
        assertThat(Files.readString(there)).isEqualTo("mine");
    }

    private void change(String sql) {
        archive.write(handle -> handle.execute(sql));
    }

    private List<String> wrong(String check) {
        Doctor.Findings findings = new Doctor(archive).examine();
        assertThat(findings.healthy()).isFalse();
        return findings.checks().get(check);
    }

    private String entry() {
        try (Session session = archive.session()) {
            return session.entry(session.report("two").orElseThrow().report(), "s1")
                    .orElseThrow()
                    .id();
        }
    }
}
