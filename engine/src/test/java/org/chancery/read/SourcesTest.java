package org.chancery.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.chancery.read.Fetch.Fetched;
import org.chancery.read.ReadException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourcesTest {

    private static final byte[] TEXT = "They met.".getBytes(StandardCharsets.UTF_8);
    private static final Fetch NO_NETWORK = (address, limit) -> {
        throw new IOException("no route to " + address.getHost());
    };
    private static final Fetch MOVED = (address, limit) -> new Fetched(TEXT, URI.create("https://new.example/moved"));

    @TempDir
    private Path folder;

    @Test
    void aFileIsOpened() throws Exception {
        assertThat(open(Files.write(folder.resolve("a.txt"), TEXT).toString()).bytes())
                .isEqualTo(TEXT);
    }

    @Test
    void aFileIsNamedWithoutItsFolder() throws Exception {
        assertThat(open(Files.write(folder.resolve("a b.txt"), TEXT).toString()).name())
                .isEqualTo("a b.txt");
    }

    @Test
    void aFileAddressIsAFile() throws Exception {
        assertThat(open(Files.write(folder.resolve("a b.txt"), TEXT)
                                .toUri()
                                .toString()
                                .replace("file:/", "file:///")
                                .replace("////", "//"))
                        .bytes())
                .isEqualTo(TEXT);
    }

    @Test
    void aDashIsStandardInput() throws ReadException {
        assertThat(Sources.open("-", new ByteArrayInputStream(TEXT), NO_NETWORK))
                .isEqualTo(new Raw(TEXT, "-", null));
    }

    @Test
    void aFileWithoutExtensionIsOpened() throws Exception {
        assertThat(open(Files.write(folder.resolve("report"), TEXT).toString()).name())
                .isEqualTo("report");
    }

    @Test
    void aPageIsNamedByTheLastPartOfItsPath() throws ReadException {
        assertThat(fetch("https://old.example/news/67868/?a=b").name()).isEqualTo("67868");
    }

    @Test
    void aPageWithoutPathIsNamedByItsHost() throws ReadException {
        assertThat(fetch("https://old.example/").name()).isEqualTo("old.example");
    }

    @Test
    void aPageKeepsTheAddressItWasMovedTo() throws ReadException {
        assertThat(fetch("https://old.example/a").address()).isEqualTo("https://new.example/moved");
    }

    @ParameterizedTest
    @CsvSource({
        "no/such/file.txt, MISSING",
        "no/such/file.pdf, MISSING",
        "., DIRECTORY",
        "'', DIRECTORY",
        "ftp://host.example/a, FORMAT",
        "https://host.example/a, UNREADABLE",
        "https:///a, MISSING",
        "https://a b/c, MISSING",
        "file://elsewhere/a.txt, MISSING",
    })
    void whatCannotBeOpenedHasAReason(String source, Reason reason) {
        assertThat(reason(source)).isEqualTo(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.pdf", "a.PDF", "a.docx", "a.odt", "a.zip", "a.jsonl", "a.xml", "a.jpg"})
    void aFileOfAnotherFormatIsRefusedByItsName(String name) throws IOException {
        assertThat(reason(Files.write(folder.resolve(name), TEXT).toString())).isEqualTo(Reason.FORMAT);
    }

    @Test
    void theMessageSaysWhichFormatsAreRead() throws IOException {
        Path file = Files.write(folder.resolve("a.docx"), TEXT);
        assertThatThrownBy(() -> open(file.toString()))
                .hasMessage(file
                        + " is a word-processor document, which is not read. Formats read: plain text and HTML; JSON Lines with"
                        + " read --batch. Save the report as text or HTML.");
    }

    @Test
    void theMessageForAMissingFileNamesIt() {
        assertThatThrownBy(() -> open("no/such/file.txt"))
                .hasMessageStartingWith("no/such/file.txt does not exist. Check the path");
    }

    @Test
    void whatIsTooLargeIsRefused() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'a';
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                Arrays.fill(bytes, from, from + length, (byte) 'a');
                return length;
            }
        };
        assertThat(catchThrowableOfType(ReadException.class, () -> Sources.open("-", endless, NO_NETWORK))
                        .reason())
                .isEqualTo(Reason.TOO_LARGE);
    }

    private static Raw open(String source) throws ReadException {
        return Sources.open(source, InputStream.nullInputStream(), NO_NETWORK);
    }

    private static Raw fetch(String source) throws ReadException {
        return Sources.open(source, InputStream.nullInputStream(), MOVED);
    }

    private static Reason reason(String source) {
        return catchThrowableOfType(ReadException.class, () -> open(source)).reason();
    }
}
