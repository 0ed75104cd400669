package org.chancery.ingest;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** The lines of a file, packed with gzip or not, as bytes and one at a time. */
public final class LineSource implements Closeable {

    private static final int MEBIBYTE = 1024 * 1024;

    /** A report as long as the longest that is read by itself, written with escapes. */
    public static final int LONGEST = 128 * MEBIBYTE;

    private static final int KEPT_OF_LONGER = MEBIBYTE;

    private final InputStream in;
    private final int longest;
    private long number;

    /** @param longest bytes of the longest line that is kept whole */
    public LineSource(InputStream in, int longest) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in, 1 << 16);
        buffered.mark(2);
        boolean packed = buffered.read() == 0x1f && buffered.read() == 0x8b;
        buffered.reset();
        this.in = packed ? new BufferedInputStream(new GZIPInputStream(buffered, 1 << 16), 1 << 16) : buffered;
        this.longest = longest;
    }

    /** The next line that is not blank; none at the end. */
    public Optional<Line> next() throws IOException {
        while (true) {
            int first = in.read();
            if (first < 0) {
                return Optional.empty();
            }
            number++;
            Line line = line(first);
            if (!line.isBlank()) {
                return Optional.of(line);
            }
        }
    }

    private Line line(int first) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
        long length = 0;
        for (int b = first; b >= 0 && b != '\n'; b = in.read()) {
            if (length++ < longest) {
                bytes.write(b);
            }
        }
        boolean whole = length <= longest;
        byte[] kept = bytes.toByteArray();
        return new Line(
                number, whole ? kept : java.util.Arrays.copyOf(kept, Math.min(kept.length, KEPT_OF_LONGER)), whole);
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
