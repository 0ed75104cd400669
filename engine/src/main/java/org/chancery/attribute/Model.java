package org.chancery.attribute;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** The weights of all decisions, as one file: weights in 255 steps each, packed. */
final class Model {

    /** What is decided. */
    enum Part {
        CUE,
        CUE_END,
        CUE_BEGIN,
        SOURCE,
        CONTENT,
        SECOND,
        EXTENSION,
        ACCEPT
    }

    private static final int FORMAT = 1;
    private static final int STEPS = 127;

    private final Map<Part, Weights> weights = new EnumMap<>(Part.class);

    Model(Map<Part, Weights> weights) {
        this.weights.putAll(weights);
    }

    Weights of(Part part) {
        Weights found = weights.get(part);
        if (found == null) {
            throw new IllegalStateException("the model has no weights for " + part);
        }
        return found;
    }

    void put(Part part, Weights of) {
        weights.put(part, of);
    }

    void write(OutputStream to) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(to))) {
            out.writeInt(FORMAT);
            for (Part part : Part.values()) {
                write(of(part), out);
            }
        }
    }

    private static void write(Weights weights, DataOutputStream out) throws IOException {
        float most = 1e-6f;
        for (float value : weights.values) {
            most = Math.max(most, Math.abs(value));
        }
        byte[] steps = new byte[weights.values.length];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = (byte) Math.round(weights.values[i] / most * STEPS);
        }
        out.writeInt(steps.length);
        out.writeFloat(most);
        out.write(steps);
    }

    /** @throws IOException if the file is cut off or of another format */
    static Model read(InputStream from) throws IOException {
        try (DataInputStream in =
                new DataInputStream(new BufferedInputStream(new GZIPInputStream(from, 1 << 16), 1 << 16))) {
            int format = in.readInt();
            if (format != FORMAT) {
                throw new IOException("the model has format " + format + ", expected " + FORMAT + ": train it anew");
            }
            Map<Part, Weights> weights = new EnumMap<>(Part.class);
            for (Part part : Part.values()) {
                weights.put(part, weights(in));
            }
            return new Model(weights);
        }
    }

    private static Weights weights(DataInputStream in) throws IOException {
        byte[] steps = new byte[in.readInt()];
        float most = in.readFloat();
        in.readFully(steps);
        return Weights.packed(steps, most);
    }
}
