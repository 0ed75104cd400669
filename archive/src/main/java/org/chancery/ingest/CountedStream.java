package org.chancery.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what is taken of an input of known length. */
final class CountedStream extends FilterInputStream {

    private final long length;
    private volatile long taken;

    /** @param length in bytes; negative if unknown */
    CountedStream(InputStream in, long length) {
        super(in);
        this.length = length;
    }

    double share() {
        return length > 0 ? Math.min(1, taken / (double) length) : -1;
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        count(b < 0 ? 0 : 1);
        return b;
    }

    @Override
    public int read(byte[] bytes, int offset, int wanted) throws IOException {
        int read = super.read(bytes, offset, wanted);
        count(Math.max(0, read));
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    // Only one thread takes; others look.
    @SuppressWarnings("NonAtomicVolatileUpdate")
    private void count(int bytes) {
        taken += bytes;
    }
}
