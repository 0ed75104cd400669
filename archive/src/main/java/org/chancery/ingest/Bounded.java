package org.chancery.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.chancery.read.ReadException;
import org.chancery.read.ReadException.Reason;

/** Reads no more than one item may have, packed or not. */
final class Bounded {

    private static final int MEBIBYTE = 1024 * 1024;

    private Bounded() {}

    /**
     * All bytes, unpacked if they are packed with gzip.
     *
     * @param longest the most, unpacked
     * @param name for the message
     * @throws ReadException TOO_LARGE if there are more
     */
    static byte[] bytes(InputStream in, int longest, String name) throws IOException, ReadException {
        byte[] bytes = unpacked(in).readNBytes(longest == Integer.MAX_VALUE ? longest : longest + 1);
        if (bytes.length > longest) {
            throw new ReadException(
                    Reason.TOO_LARGE,
                    name + " is larger than " + size(longest)
                            + ", the most for one item. Split it, or allow more with --longest-item.");
        }
        return bytes;
    }

    /** The same bytes, or what was packed with gzip in them. */
    static InputStream unpacked(InputStream in) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in, 1 << 16);
        buffered.mark(2);
        boolean packed = buffered.read() == 0x1f && buffered.read() == 0x8b;
        buffered.reset();
        return packed ? new Filled(new GZIPInputStream(buffered, 1 << 16)) : buffered;
    }

    /** {@code 20 MB}, or bytes below one. */
    static String size(long bytes) {
        return bytes < MEBIBYTE
                ? String.format(Locale.ROOT, "%,d bytes", bytes)
                : String.format(Locale.ROOT, "%,d MB", bytes / MEBIBYTE);
    }
}
