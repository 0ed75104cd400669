package org.chancery.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RecordFolderTest {

    private final StringWriter messages = new StringWriter();

    @TempDir
    private Path folder;

    private Entry read(String report) {
        return new RecordFolder(folder, new PrintWriter(messages)).read(report);
    }

    @Test
    void aMissingFileIsAnEmptyRecord() {
        assertThat(read("ferry")).isEqualTo(Entry.EMPTY);
    }

    @Test
    void aMissingFileIsNotWorthAMessage() {
        read("ferry");
        assertThat(messages.toString()).isEmpty();
    }

    @Test
    void brokenJsonIsAnEmptyRecord() throws IOException {
        Files.writeString(folder.resolve("ferry.json"), "{\"actors\": [");
        assertThat(read("ferry")).isEqualTo(Entry.EMPTY);
    }

    @Test
    void brokenJsonIsToldWithItsFile() throws IOException {
        Files.writeString(folder.resolve("ferry.json"), "{\"actors\": [");
        read("ferry");
        assertThat(messages.toString()).contains("ferry.json: counted as an empty record");
    }

    @Test
    void bytesThatAreNotUtf8AreAnEmptyRecord() throws IOException {
        Files.write(folder.resolve("ferry.json"), new byte[] {'{', (byte) 0xff, '}'});
        assertThat(read("ferry")).isEqualTo(Entry.EMPTY);
    }
}
