package org.chancery.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * What unpacks to blanks and empty lines without end is cut off: no item comes of them that would count as one, and looking through them
 * costs time for a file of a few kilobytes.
 */
final class Filled extends FilterInputStream {

    /** So many blanks any file may have. */
    static final long MOST = 64L << 20;

    /** And so many more for each byte that is none; text set far in has some ten. */
    private static final long FOR_EACH = 16;

    private long blanks;
    private long others;

    Filled(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        if (b >= 0) {
            count((byte) b);
            check();
        }
        return b;
    }

    @Override
    public int read(byte[] bytes, int offset, int wanted) throws IOException {
        int read = super.read(bytes, offset, wanted);
        for (int i = offset; i < offset + read; i++) {
            count(bytes[i]);
        }
        check();
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(byte b) {
        if (b == '\n' || b == ' ' || b == '\r' || b == '\t') {
            blanks++;
        } else {
            others++;
        }
    }

    private void check() throws IOException {
        if (blanks > MOST + FOR_EACH * others) {
            throw new IOException("it unpacks to more than " + Bounded.size(MOST) + " of blanks and empty lines");
        }
    }
}
