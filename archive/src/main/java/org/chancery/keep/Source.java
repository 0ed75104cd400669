package org.chancery.keep;

import java.time.Instant;
import org.chancery.read.Raw;
import org.chancery.resolve.Record;
import org.jspecify.annotations.Nullable;

/**
 * Where a report came from, and the bytes themselves where they are kept.
 *
 * @param sha256 fingerprint of the bytes
 * @param address URL, or path of the file with the place in it ({@code /data/reports.jsonl#17}); empty for standard input
 * @param name file name
 * @param media kind of the source, such as text/html or application/jsonl
 * @param licence under which it may be used; null if unknown
 * @param fetched when it was taken in
 * @param bytes null where only the fingerprint is known or wanted
 */
@SuppressWarnings("ArrayRecordComponent") // Handed through to the store; never compared.
public record Source(
        String sha256,
        String address,
        String name,
        String media,
        @Nullable String licence,
        Instant fetched,
        byte @Nullable [] bytes) {

    /** Of a file or page as it came. */
    public static Source of(Raw raw, String media, Instant fetched) {
        byte[] bytes = raw.bytes();
        String address = raw.address() == null ? "" : raw.address();
        return new Source(raw.sha256(), address, raw.name(), media, null, fetched, bytes);
    }

    /** Of a record that somebody else read: the source itself is not at hand. */
    public static Source of(Record record, String address, Instant fetched) {
        return new Source(
                record.document().sha256(),
                address,
                record.document().id(),
                "application/vnd.chancery.record+json",
                null,
                fetched,
                null);
    }
}
