package org.chancery.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GoldTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void twoRecordsAndANote() throws IOException {
        Files.writeString(folder.resolve("02-port.json"), "{}");
        Files.writeString(folder.resolve("01-ferry.json"), "{}");
        Files.writeString(folder.resolve("README.md"), "about");
    }

    @Test
    void theReportsAreSortedByName() throws IOException {
        assertThat(Gold.in(folder).reports()).containsExactly("01-ferry", "02-port");
    }

    @Test
    void anotherCharacterGivesAnotherFingerprint() throws IOException {
        String before = Gold.in(folder).sha256();
        Files.writeString(folder.resolve("02-port.json"), "{ }");
        assertThat(Gold.in(folder).sha256()).isNotEqualTo(before);
    }

    @Test
    void anotherNameGivesAnotherFingerprint() throws IOException {
        String before = Gold.in(folder).sha256();
        Files.move(folder.resolve("02-port.json"), folder.resolve("03-port.json"));
        assertThat(Gold.in(folder).sha256()).isNotEqualTo(before);
    }

    @Test
    void aNoteBesideTheRecordsDoesNotChangeTheFingerprint() throws IOException {
        String before = Gold.in(folder).sha256();
        Files.writeString(folder.resolve("README.md"), "more about");
        assertThat(Gold.in(folder).sha256()).isEqualTo(before);
    }
}
