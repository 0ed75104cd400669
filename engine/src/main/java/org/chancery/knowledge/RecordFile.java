package org.chancery.knowledge;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.List;

/**
 * Records as bytes and back: each text and each type stands once, values name them by number. Components may be texts,
 * numbers, booleans, days, enums, records, and lists, sets and maps of these; null too.
 */
final class RecordFile {

    /** What a value is. */
    enum Tag {
        NULL,
        TEXT,
        LIST,
        SET,
        MAP,
        RECORD,
        ENUM,
        INTEGER,
        LONG,
        DOUBLE,
        TRUE,
        FALSE,
        DAY
    }

    static final Tag[] TAGS = Tag.values();

    private RecordFile() {}

    static byte[] write(List<?> values) throws IOException {
        RecordWriter writer = new RecordWriter();
        writer.value(values);
        return writer.file();
    }

    /** @throws IOException if the bytes are damaged, or of records that have changed since */
    static List<?> read(ByteBuffer bytes) throws IOException {
        try {
            if (new RecordReader(bytes).value() instanceof List<?> values) {
                return values;
            }
            throw new IOException("no list of records");
        } catch (ReflectiveOperationException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new IOException("records have changed since: " + e, e);
        } catch (BufferUnderflowException | NullPointerException e) {
            throw new IOException("the file is cut off", e);
        }
    }
}
