package org.chancery.web.attack;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.keep.Archive;
import org.chancery.keep.Delivery;
import org.chancery.keep.Incoming;
import org.chancery.keep.ReportRow;
import org.chancery.keep.Session;
import org.chancery.keep.Source;
import org.chancery.resolve.Record;
import org.chancery.web.Served;
import org.chancery.write.RecordJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * Reports of the sample with hostile words in every field that takes words: whatever field a record gets is filled too. Values that are
 * the same stay the same, so that entries still point at each other; the text is hostile from its first letter to its last, and
 * so is each quote.
 */
final class EveryField {

    /** What only a spreadsheet, a calendar, or who splits lines would misunderstand. */
    static final List<String> MORE = List.of(
            "=HYPERLINK(\"https://evil.example\",\"x\")",
            "+cmd|' /C calc'!A0",
            "-2+3+cmd|' /C calc'!A0",
            "@SUM(1+1)*cmd|' /C calc'!A0",
            "\t=1+1",
            "x\r\nX-Injected: yes\r\nBEGIN:VALARM\r\nATTACH:file:///etc/passwd",
            "x\nX-INJECTED:yes\u2028\u0085]]>--><x xmlns=\"http://www.w3.org/1999/xhtml\"/>",
            "- !!javax.script.ScriptEngineManager [x]\n\"'}: {");

    /** What the reader makes itself, or takes from the knowledge: no report can fill it in. */
    private static final String OWN =
            "[a-z]{1,3}\\d+|\\d{4}(-\\d\\d){0,2}.*|[A-Z]{2,3}|Q\\d+|[a-z_.-]+|[A-Z_]+|[0-9a-f]{10,}|chancery\\..*";

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final String payload;
    private final ObjectNode whole;

    private EveryField(Record record, String payload) {
        this.payload = payload;
        this.whole = (ObjectNode) MAPPER.readTree(RecordJson.write(record));
    }

    /** @return how many different values were filled in */
    static int into(Archive archive) {
        List<String> payloads = new ArrayList<>(Hostile.PAYLOADS);
        payloads.addAll(MORE);
        List<Record> records = sample();
        int filled = 0;
        for (int i = 0; i < payloads.size(); i++) {
            EveryField one = new EveryField(records.get(i % records.size()), payloads.get(i));
            filled += one.fill();
            Record record = RecordJson.read(one.whole.toString());
            archive.deliver(Delivery.of(
                    new Incoming(record, Source.of(record, payloads.get(i), Instant.parse("2031-03-05T00:00:00Z")))));
        }
        return filled;
    }

    private static List<Record> sample() {
        List<Record> records = new ArrayList<>();
        try (Session session = Served.sample().archive().session()) {
            for (ReportRow row : session.reportsAfter(0, 100)) {
                records.add(session.record(row.report()).orElseThrow());
            }
        }
        return records;
    }

    private int fill() {
        text();
        Set<String> values = new LinkedHashSet<>();
        values(whole, values);
        values.removeIf(value -> value.isBlank() || value.matches(OWN) || value.contains(payload));
        Map<String, String> filled = new LinkedHashMap<>();
        for (String value : values) {
            filled.put(value, payload + " " + filled.size());
            if (!isRecord(filled)) {
                filled.remove(value);
            }
        }
        replace(whole, filled);
        return filled.size();
    }

    /** The payload again and again, as long as the text was: spans stay what they are. */
    private void text() {
        int length = whole.get("text").stringValue().length();
        String text =
                (payload + " ").repeat(length / (payload.length() + 1) + 1).substring(0, length);
        whole.put("text", text);
        quotes(whole, text);
    }

    private static void quotes(JsonNode node, String text) {
        if (node instanceof ObjectNode object
                && object.path("begin").isInt()
                && object.path("end").isInt()
                && object.path("text").isString()) {
            object.put(
                    "text",
                    text.substring(
                            object.get("begin").intValue(), object.get("end").intValue()));
        }
        node.forEach(child -> quotes(child, text));
    }

    private boolean isRecord(Map<String, String> filled) {
        JsonNode tried = whole.deepCopy();
        replace(tried, filled);
        try {
            RecordJson.read(tried.toString());
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }

    private static void values(JsonNode node, Set<String> values) {
        if (node.isString()) {
            values.add(node.stringValue());
        }
        node.forEach(child -> values(child, values));
    }

    private static void replace(JsonNode node, Map<String, String> filled) {
        if (node instanceof ObjectNode object) {
            for (String name : List.copyOf(object.propertyNames())) {
                if (!name.equals("text")) {
                    object.set(name, replaced(object.get(name), filled));
                }
            }
        }
        if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, replaced(array.get(i), filled));
            }
        }
    }

    private static JsonNode replaced(JsonNode child, Map<String, String> filled) {
        if (child.isString() && filled.containsKey(child.stringValue())) {
            return StringNode.valueOf(filled.get(child.stringValue()));
        }
        replace(child, filled);
        return child;
    }
}
