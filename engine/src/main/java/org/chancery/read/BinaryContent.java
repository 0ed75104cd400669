package org.chancery.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.chancery.read.ReadException.Reason;

/** Tells bytes that are no text. */
final class BinaryContent {

    /** What the reader takes, for messages. */
    static final String FORMATS_READ =
            "Formats read: plain text and HTML; JSON Lines with read --batch. Save the report as text or HTML.";

    private static final int WIDE_WINDOW = 4096;
    private static final List<Magic> MAGIC = List.of(
            new Magic("a PDF document", 0, "%PDF-"),
            new Magic("a ZIP archive or a word-processor document", 0, "PK\u0003\u0004"),
            new Magic("a ZIP archive", 0, "PK\u0005\u0006"),
            new Magic("a PNG image", 0, "\u0089PNG\r\n"),
            new Magic("a JPEG image", 0, "\u00ff\u00d8\u00ff"),
            new Magic("a GIF image", 0, "GIF89a"),
            new Magic("an old word-processor document", 0, "\u00d0\u00cf\u0011\u00e0"),
            new Magic("a gzip archive", 0, "\u001f\u008b"),
            new Magic("an xz archive", 0, "\u00fd7zXZ"),
            new Magic("a bzip2 archive", 0, "BZh9"),
            new Magic("a 7-Zip archive", 0, "7z\u00bc\u00af"),
            new Magic("a RAR archive", 0, "Rar!\u001a"),
            new Magic("a zstd archive", 0, "(\u00b5/\u00fd"),
            new Magic("a program", 0, "\u007fELF"),
            new Magic("a Java class", 0, "\u00ca\u00fe\u00ba\u00be"),
            new Magic("an SQLite database", 0, "SQLite format 3"),
            new Magic("a film or sound file", 4, "ftyp"),
            new Magic("a sound file", 0, "ID3\u0003"),
            new Magic("a sound file", 0, "OggS\u0000"));

    private BinaryContent() {}

    /** @throws ReadException with reason BINARY if the bytes are plainly no text */
    static void refuse(byte[] bytes, String name) throws ReadException {
        for (Magic magic : MAGIC) {
            if (magic.begins(bytes)) {
                throw new ReadException(Reason.BINARY, name + " is " + magic.kind() + ", not text. " + FORMATS_READ);
            }
        }
        long controls = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                throw new ReadException(Reason.BINARY, name + " is not text: byte " + i + " is zero. " + FORMATS_READ);
            }
            controls += isControl(bytes[i]) ? 1 : 0;
        }
        if (controls * 20 > bytes.length) {
            throw new ReadException(
                    Reason.BINARY,
                    name + " is not text: " + controls + " of its " + bytes.length + " bytes are control characters. "
                            + FORMATS_READ);
        }
    }

    /** UTF-16 without a byte order mark: in Latin text every second byte is zero, and no other. */
    static Optional<Charset> wideCharset(byte[] bytes) {
        int window = Math.min(bytes.length, WIDE_WINDOW) & ~1;
        int[] zeros = new int[2];
        for (int i = 0; i < window; i++) {
            zeros[i & 1] += bytes[i] == 0 ? 1 : 0;
        }
        int half = window / 2;
        if (half < 4 || bytes.length % 2 != 0) {
            return Optional.empty();
        }
        if (zeros[0] == 0 && zeros[1] * 10L > half * 8L) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return zeros[1] == 0 && zeros[0] * 10L > half * 8L ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static boolean isControl(byte value) {
        return value >= 0 && value < 0x20 && value != '\t' && value != '\n' && value != '\r' && value != '\f'
                || value == 0x7F;
    }

    /** The first bytes of a kind of file, written as one-byte characters. */
    private record Magic(String kind, int offset, String mark) {

        boolean begins(byte[] bytes) {
            if (bytes.length < offset + mark.length()) {
                return false;
            }
            for (int i = 0; i < mark.length(); i++) {
                if ((bytes[offset + i] & 0xFF) != mark.charAt(i)) {
                    return false;
                }
            }
            return true;
        }
    }
}
