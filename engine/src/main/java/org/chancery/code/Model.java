package org.chancery.code;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The weights of the decisions as one file.
 *
 * @param types which of {@link Labels#ALL} a pair is
 * @param gates whether the two may be linked at all: no, yes
 * @param links whether one party does something to another: no, yes
 */
record Model(Scores types, Scores gates, Scores links) {

    private static final String FILE = "events.model";
    private static final int FORMAT = 3;

    /** The weights that this library brings. */
    static Model installed() {
        try (InputStream in = Model.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(
                        "org/chancery/code/" + FILE + " is missing; ./chancery train-events makes it");
            }
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(OutputStream to) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(to))) {
            out.writeInt(FORMAT);
            types.write(out);
            gates.write(out);
            links.write(out);
        }
    }

    /** @throws IOException if the file is cut off or of another format */
    static Model read(InputStream from) throws IOException {
        try (DataInputStream in =
                new DataInputStream(new BufferedInputStream(new GZIPInputStream(from, 1 << 16), 1 << 16))) {
            int format = in.readInt();
            if (format != FORMAT) {
                throw new IOException("the model has format " + format + ", expected " + FORMAT + ": train it anew");
            }
            return new Model(Scores.read(in), Scores.read(in), Scores.read(in));
        }
    }
}
