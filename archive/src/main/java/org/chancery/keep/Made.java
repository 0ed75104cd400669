package org.chancery.keep;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chancery.resolve.Record;
import org.chancery.write.RecordJson;
import org.jspecify.annotations.Nullable;

/**
 * What is made of a report before the store is asked: all that takes long and needs no other report.
 *
 * @param fingerprint of the report
 * @param content fingerprint of what was read, whatever id the report came under
 * @param json of the record, packed
 * @param words of the text
 * @param packedSource bytes of the source, packed; null if they are not kept
 */
@SuppressWarnings("ArrayRecordComponent") // Handed through to the store; never compared.
record Made(
        Record record,
        Source source,
        String fingerprint,
        String content,
        byte[] json,
        EntryIds ids,
        int words,
        byte @Nullable [] packedSource) {

    /** Of all, in their order, by all cores: writing itself is for one thread. */
    static List<Made> of(List<Incoming> reports) {
        return reports.parallelStream().map(Made::of).toList();
    }

    private static Made of(Incoming incoming) {
        Record record = incoming.record();
        String fingerprint = Fingerprint.of(record.document());
        String json = RecordJson.write(record);
        byte[] bytes = incoming.source().bytes();
        return new Made(
                record,
                incoming.source(),
                fingerprint,
                content(json, record),
                Packed.packText(json),
                EntryIds.of(record, fingerprint),
                Words.count(record.document().text()),
                bytes == null ? null : Packed.pack(bytes));
    }

    private static String content(String json, Record record) {
        String rest = json.substring(json.indexOf("\"report\":"));
        return Fingerprint.sha256(
                (record.knowledge() + ' ' + record.engine() + ' ' + rest).getBytes(StandardCharsets.UTF_8));
    }
}
