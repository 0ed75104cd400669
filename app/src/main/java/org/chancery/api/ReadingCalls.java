package org.chancery.api;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.keep.Delivery;
import org.chancery.keep.Fingerprint;
import org.chancery.keep.Incoming;
import org.chancery.keep.Receipt;
import org.chancery.keep.Source;
import org.chancery.read.Document;
import org.chancery.read.Raw;
import org.chancery.read.ReadException;
import org.chancery.resolve.Record;
import org.chancery.web.Problem;
import org.chancery.web.Role;
import org.chancery.write.RecordJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Reads a text that is sent. */
final class ReadingCalls {

    private static final List<String> METADATA =
            List.of("title", "publisher", "side", "published", "url", "place", "completeness");
    /** Of a report that is sent as JSON. */
    static final List<String> FIELDS =
            List.of("id", "text", "title", "publisher", "side", "published", "url", "place", "completeness", "licence");

    private static final String PLAIN = "text/plain";
    private static final String HTML = "text/html";
    private static final int SHORT = 12;

    /** A text as it was sent. */
    private record Sent(
            Document document,
            byte[] bytes,
            String media,
            @Nullable String licence) {}

    List<Operation> operations() {
        return List.of(
                Operation.post("/read", Role.READER, ReadingCalls::read).taking(Operation.JSON, PLAIN, HTML),
                Operation.post("/reports", Role.REVIEWER, ReadingCalls::keep).taking(Operation.JSON, PLAIN, HTML));
    }

    private static Reply read(Call call) throws ReadException {
        Record record = call.site().reading().read(sent(call).document());
        return Reply.text(Operation.JSON, RecordJson.writePretty(record) + "\n");
    }

    private static Reply keep(Call call) throws ReadException {
        Sent sent = sent(call);
        Document document = sent.document();
        Record record = call.site().reading().read(document);
        Source source = new Source(
                Fingerprint.sha256(sent.bytes()),
                document.url() == null ? "" : document.url(),
                document.id(),
                sent.media(),
                sent.licence(),
                call.site().clock().instant(),
                sent.bytes());
        Receipt receipt = call.site()
                .archive()
                .deliver(Delivery.of(new Incoming(record, source)))
                .get(0);
        String address = ApiScreen.ROOT + "/reports/" + Addresses.part(receipt.doc());
        ObjectNode told = Wire.object();
        told.put("doc", receipt.doc());
        told.put("outcome", receipt.outcome().name().toLowerCase(java.util.Locale.ROOT));
        told.put("report", address);
        told.put("record", address + "/record");
        boolean isNew = receipt.outcome() == Receipt.Outcome.ADDED || receipt.outcome() == Receipt.Outcome.VERSION;
        return Reply.json(told).status(isNew ? 201 : 200).with("Location", address);
    }

    private static Sent sent(Call call) throws ReadException {
        if (call.type().equals(Operation.JSON)) {
            return fields(call, Wire.body(call.body(), FIELDS));
        }
        byte[] bytes = call.bytes();
        if (new String(bytes, StandardCharsets.UTF_8).isBlank()) {
            throw empty();
        }
        String name = name(bytes) + (call.type().equals(HTML) ? ".html" : ".txt");
        return new Sent(call.site().reading().document(new Raw(bytes, name, null)), bytes, call.type(), null);
    }

    private static Sent fields(Call call, ObjectNode body) {
        String text = Wire.text(body, "text");
        if (text == null) {
            throw empty();
        }
        Map<String, String> metadata = new HashMap<>();
        for (String field : METADATA) {
            String value = Wire.text(body, field);
            if (value != null) {
                metadata.put(field, value);
            }
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        String id = Wire.text(body, "id");
        Document document = call.site().reading().document(id == null ? name(bytes) : id.strip(), metadata, text);
        return new Sent(document, bytes, PLAIN, Wire.text(body, "licence"));
    }

    private static Problem empty() {
        return Problem.wrong(
                "There is no text. Send it as the body, or as JSON {\"text\": …, \"title\": …, \"publisher\": …}.");
    }

    /** The id of a text that was sent without one. */
    static String name(byte[] bytes) {
        return "text-" + Fingerprint.sha256(bytes).substring(0, SHORT);
    }
}
