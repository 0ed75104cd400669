package org.chancery.read;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A report as it came, never altered.
 *
 * @param bytes the content; copied on the way in and on the way out
 * @param name the file name, or {@code -} for standard input
 * @param address where it came from, as a URL; null for a file or standard input
 */
// The array never leaves: it is copied on the way in and on the way out.
@SuppressWarnings("ArrayRecordComponent")
public record Raw(byte[] bytes, String name, @Nullable String address) {

    /** @throws IllegalArgumentException if {@code name} is blank */
    public Raw {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A raw report needs a name; give the file name or \"-\".");
        }
        bytes = bytes.clone();
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    /** How many bytes there are. */
    public int size() {
        return bytes.length;
    }

    /** The SHA-256 of the bytes, 64 lower-case hexadecimal digits: the identity of what was read. */
    public String sha256() {
        return Digest.sha256(bytes);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Raw raw
                && Arrays.equals(bytes, raw.bytes)
                && name.equals(raw.name)
                && Objects.equals(address, raw.address);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(bytes) + name.hashCode();
    }

    @Override
    public String toString() {
        return "Raw[" + name + ", " + bytes.length + " bytes]";
    }
}
