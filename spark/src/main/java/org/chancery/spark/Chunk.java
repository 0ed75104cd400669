package org.chancery.spark;

import java.io.Serializable;
import java.util.Locale;

/**
 * A part of the input that is read in one go and committed as a whole. The same input gives the same chunks.
 *
 * @param number from 0, in the order of the input
 * @param file address of the file
 * @param from first byte, and {@code until} the one behind the last; both on line breaks. The whole file where it cannot be cut
 */
record Chunk(int number, String file, Form form, long from, long until) implements Serializable {

    /** What the file holds. */
    enum Form {
        LINES,
        PACKED_LINES,
        PARQUET,
        WARC;

        /** By the name of a file; null if it is none that is read. */
        static @org.jspecify.annotations.Nullable Form of(String name) {
            String lower = name.toLowerCase(Locale.ROOT);
            if (lower.endsWith(".jsonl") || lower.endsWith(".ndjson")) {
                return LINES;
            }
            if (lower.endsWith(".jsonl.gz") || lower.endsWith(".ndjson.gz")) {
                return PACKED_LINES;
            }
            if (lower.endsWith(".parquet")) {
                return PARQUET;
            }
            return lower.endsWith(".warc") || lower.endsWith(".warc.gz") ? WARC : null;
        }
    }

    /** As file names have it: {@code chunk-00012}. */
    String name() {
        return String.format(Locale.ROOT, "chunk-%05d", number);
    }
}
