package org.chancery.ingest;

import java.util.Map;
import org.chancery.read.Raw;
import org.jspecify.annotations.Nullable;

/**
 * One report found in an input and not read yet, or what is in the place of one.
 *
 * @param position line or number in the input, from 1
 * @param address where it stands: the address of the input, with {@code #} and the position where the input holds many
 */
record Item(long position, String address, Content content) {

    sealed interface Content {}

    /** Bytes that it takes while it waits. */
    int size() {
        if (content instanceof Whole whole) {
            return whole.raw().size();
        }
        if (content instanceof Parts parts) {
            return parts.source().length;
        }
        return content instanceof Ready ready ? ready.json().length : ((Wrong) content).source().length;
    }

    /** A file or page. */
    record Whole(Raw raw, String media) implements Content {}

    /**
     * A text whose metadata are known.
     *
     * @param source the bytes it was found in
     */
    @SuppressWarnings("ArrayRecordComponent") // Handed through; never compared.
    record Parts(String id, Map<String, String> metadata, String text, byte[] source, String media)
            implements Content {}

    /** A record that was read before, as JSON. */
    @SuppressWarnings("ArrayRecordComponent") // Handed through; never compared.
    record Ready(byte[] json) implements Content {}

    /** Nothing that could be read. */
    @SuppressWarnings("ArrayRecordComponent") // Handed through; never compared.
    record Wrong(@Nullable String id, String reason, byte[] source) implements Content {}
}
