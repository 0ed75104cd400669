package org.chancery.keep;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Bytes made small, and as they were. */
final class Packed {

    private static final int LEVEL = 5;

    /** No source and no record is larger; what unpacks to more was not packed here. */
    private static final int MOST = 1 << 30;

    private Packed() {}

    static byte[] pack(byte[] bytes) {
        Deflater deflater = new Deflater(LEVEL);
        try {
            deflater.setInput(bytes);
            deflater.finish();
            ByteArrayOutputStream packed = new ByteArrayOutputStream(bytes.length / 3 + 64);
            byte[] buffer = new byte[8192];
            while (!deflater.finished()) {
                packed.write(buffer, 0, deflater.deflate(buffer));
            }
            return packed.toByteArray();
        } finally {
            deflater.end();
        }
    }

    /** @throws IllegalArgumentException if these are no such bytes */
    static byte[] unpack(byte[] packed) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(packed);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(packed.length * 4);
            byte[] buffer = new byte[16384];
            while (!inflater.finished()) {
                int read = inflater.inflate(buffer);
                if (read == 0 && (inflater.needsInput() || inflater.needsDictionary()) || bytes.size() > MOST) {
                    throw new IllegalArgumentException("packed bytes break off or are damaged");
                }
                bytes.write(buffer, 0, read);
            }
            return bytes.toByteArray();
        } catch (DataFormatException e) {
            throw new IllegalArgumentException("packed bytes are damaged", e);
        } finally {
            inflater.end();
        }
    }

    static byte[] packText(String text) {
        return pack(text.getBytes(StandardCharsets.UTF_8));
    }

    static String unpackText(byte[] packed) {
        return new String(unpack(packed), StandardCharsets.UTF_8);
    }
}
