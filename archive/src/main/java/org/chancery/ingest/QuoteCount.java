package org.chancery.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts quotation marks. */
final class QuoteCount extends FilterInputStream {

    private long quotes;

    QuoteCount(InputStream in) {
        super(in);
    }

    boolean odd() {
        return quotes % 2 == 1;
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        quotes += b == '"' ? 1 : 0;
        return b;
    }

    @Override
    public int read(byte[] bytes, int offset, int wanted) throws IOException {
        int read = super.read(bytes, offset, wanted);
        for (int i = offset; i < offset + read; i++) {
            quotes += bytes[i] == '"' ? 1 : 0;
        }
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
