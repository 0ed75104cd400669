package org.chancery.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;
import org.chancery.read.ReadException;
import org.chancery.read.ReadException.Reason;

/**
 * Refuses a PDF with a stream that unpacks to a flood. The library unpacks streams whole and into memory, some before it can be
 * asked what they are, so they are looked for in the bytes as they stand. Pictures are left out: they are not unpacked for words.
 */
final class PdfStreams {

    private static final long LARGEST = 64L * 1024 * 1024;

    /** All streams of one document together. */
    private static final long LARGEST_OF_ALL = 512L * 1024 * 1024;

    private static final int DICTIONARY = 1024;
    private static final Pattern STREAM = Pattern.compile("(?<!end)stream\\r?\\n");
    private static final Pattern FLATE = Pattern.compile("/(?:FlateDecode|Fl)\\b");
    private static final Pattern PICTURE = Pattern.compile("/Subtype\\s*/Image");

    private PdfStreams() {}

    /** @throws ReadException TOO_LARGE if there is one */
    static void check(byte[] bytes, String name) throws ReadException {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        Matcher stream = STREAM.matcher(text);
        long all = 0;
        while (stream.find()) {
            String before = text.substring(Math.max(0, stream.start() - DICTIONARY), stream.start());
            String dictionary = before.substring(Math.max(0, before.lastIndexOf(" obj")));
            int times = (int) FLATE.matcher(dictionary).results().count();
            if (times > 0 && !PICTURE.matcher(dictionary).find()) {
                all += unpacked(bytes, stream.end(), times, name);
                if (all > LARGEST_OF_ALL) {
                    throw flood(name, LARGEST_OF_ALL, "all streams in it unpack");
                }
            }
        }
    }

    private static long unpacked(byte[] bytes, int at, int times, String name) throws ReadException {
        InputStream in = new ByteArrayInputStream(bytes, at, bytes.length - at);
        for (int i = 0; i < times; i++) {
            in = new InflaterInputStream(in);
        }
        long length = 0;
        try {
            byte[] buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                length += read;
                if (length > LARGEST) {
                    throw flood(name, LARGEST, "a stream in it unpacks");
                }
            }
        } catch (IOException e) {
            // It is damaged, or encrypted, or only looks like a stream: the library has the word.
            return length;
        }
        return length;
    }

    private static ReadException flood(String name, long most, String what) {
        return new ReadException(
                Reason.TOO_LARGE,
                name + ": " + what + " to more than " + Bounded.size(most)
                        + ", which no text needs. Print it into a new PDF, or save its text.");
    }
}
