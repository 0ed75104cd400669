package org.chancery.ingest;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/** The lines of a file, packed with gzip or not, as bytes and one at a time. */
public final class LineSource implements Closeable {

    private static final int MEBIBYTE = 1024 * 1024;

    /** A report as long as the longest that is read by itself, written with escapes. */
    public static final int LONGEST = 128 * MEBIBYTE;

    private static final int KEPT_OF_LONGER = MEBIBYTE;

    /** A line that goes on for so many times the longest has no end: packed, a few bytes can be a flood. */
    private static final long ENDLESS = 64;

    private final InputStream in;
    private final int longest;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int filled;
    private long number;

    /** @param longest bytes of the longest line that is kept whole */
    public LineSource(InputStream in, int longest) throws IOException {
        this.in = Bounded.unpacked(in);
        this.longest = longest;
    }

    /** The next line that is not blank; none at the end. */
    public Optional<Line> next() throws IOException {
        while (isMore()) {
            number++;
            if (buffer[at] == '\n') {
                at++;
                continue;
            }
            Line line = line();
            if (!line.isBlank()) {
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }

    private boolean isMore() throws IOException {
        if (at == filled) {
            at = 0;
            filled = Math.max(0, in.read(buffer, 0, buffer.length));
        }
        return at < filled;
    }

    private Line line() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
        long length = 0;
        boolean ended = false;
        while (!ended && isMore()) {
            int end = at;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            // What is too long is counted, and only its beginning held.
            int room = Math.max(0, Math.min(end - at, (length > longest ? KEPT_OF_LONGER : longest) - bytes.size()));
            bytes.write(buffer, at, room);
            length += end - at;
            if (length > ENDLESS * Math.max(longest, MEBIBYTE)) {
                throw new IOException("line " + number + " goes on for more than "
                        + Bounded.size(ENDLESS * Math.max(longest, MEBIBYTE)) + " without an end");
            }
            ended = end < filled;
            at = ended ? end + 1 : end;
        }
        byte[] kept = bytes.toByteArray();
        if (length <= longest) {
            return new Line(number, kept, true);
        }
        return new Line(number, Arrays.copyOf(kept, Math.min(kept.length, KEPT_OF_LONGER)), false);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /**
     * One line without its end.
     *
     * @param number counted from 1, blank lines included
     * @param whole false if it was too long and only its beginning is here
     */
    @SuppressWarnings("ArrayRecordComponent") // Never compared, and never changed after it was read.
    public record Line(long number, byte[] bytes, boolean whole) {

        boolean isBlank() {
            for (byte b : bytes) {
                if (b != ' ' && b != '\t' && b != '\r') {
                    return false;
                }
            }
            return true;
        }
    }
}
