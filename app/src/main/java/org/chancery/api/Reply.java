package org.chancery.api;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An answer.
 *
 * @param type its media type
 * @param body null if it is streamed
 * @param stream writes it; null if it is a body
 */
record Reply(
        int status,
        String type,
        byte @Nullable [] body,
        @Nullable Stream stream,
        Map<String, String> headers) {

    /** Writes what is too large to be held. */
    @FunctionalInterface
    interface Stream {
        void write(OutputStream out) throws IOException;
    }

    Reply {
        headers = Map.copyOf(headers);
    }

    /** Records, lists, maps, or a tree. */
    static Reply json(Object value) {
        return text(Operation.JSON, Wire.write(value));
    }

    static Reply text(String type, String text) {
        return new Reply(200, type, text.getBytes(StandardCharsets.UTF_8), null, Map.of());
    }

    static Reply stream(String type, Stream stream) {
        return new Reply(200, type, null, stream, Map.of());
    }

    Reply status(int other) {
        return new Reply(other, type, body, stream, headers);
    }

    Reply with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Reply(status, type, body, stream, more);
    }
}
