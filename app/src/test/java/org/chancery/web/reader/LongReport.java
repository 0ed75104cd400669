package org.chancery.web.reader;

import java.util.List;
import org.chancery.keep.Archive;
import org.chancery.keep.Delivery;
import org.chancery.keep.Incoming;
import org.chancery.keep.Session;
import org.chancery.keep.Source;
import org.chancery.resolve.Record;
import org.chancery.web.Served;
import org.chancery.write.RecordJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A report of the sample many times over, with its statements in each of them: as long as the longest that states publish. */
public final class LongReport {

    public static final String DOC = "long-report";

    private static final String OF = "2026-04-11-antalya-japan";
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private LongReport() {}

    /** Keeps it in an archive that has the sample, and hands it back. */
    public static Record in(Archive archive, int times) {
        Record record;
        try (Session session = archive.session()) {
            long number = session.report(OF).orElseThrow().report();
            record = repeated(session.record(number).orElseThrow(), times);
        }
        archive.deliver(Delivery.of(List.of(new Incoming(record, Source.of(record, "long.jsonl", Served.NOW)))));
        return record;
    }

    private static Record repeated(Record record, int times) {
        ObjectNode json = (ObjectNode) MAPPER.readTree(RecordJson.write(record));
        String text = json.get("text").asString() + "\n\n";
        json.put("doc", DOC);
        json.put("text", text.repeat(times));
        ((ObjectNode) json.get("report")).put("title", "The whole of the talks, day by day");
        ArrayNode statements = (ArrayNode) json.get("statements");
        List<JsonNode> once = statements.valueStream().toList();
        for (int i = 1; i < times; i++) {
            for (JsonNode statement : once) {
                ObjectNode again = (ObjectNode) statement.deepCopy();
                again.put("id", "s" + (statements.size() + 1));
                shift(again, i * text.length());
                statements.add(again);
            }
        }
        return RecordJson.read(json.toString());
    }

    private static void shift(JsonNode node, int by) {
        if (node instanceof ObjectNode object && object.has("begin") && object.has("end")) {
            object.put("begin", object.get("begin").asInt() + by);
            object.put("end", object.get("end").asInt() + by);
        }
        node.forEach(child -> shift(child, by));
    }
}
