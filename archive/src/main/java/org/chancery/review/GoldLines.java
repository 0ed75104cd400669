package org.chancery.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.chancery.keep.EntryIds;
import org.chancery.keep.Layer;
import org.chancery.keep.ReportRow;
import org.chancery.keep.Session;
import org.chancery.resolve.Record;
import org.chancery.write.RecordJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reports of which persons decided something, as records to measure with: a JSON object on each line, with the corrections laid over it.
 * {@code reviewed} lists what persons decided; all else is as it was read, and nobody vouches for it.
 */
public final class GoldLines {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final List<String> REPORT =
            List.of("title", "publisher", "side", "published", "dateline", "completeness", "url");
    private static final Map<String, List<String>> FIELDS = fields();

    private final Session session;

    public GoldLines(Session session) {
        this.session = session;
    }

    /** In the order in which reports were first decided on. */
    public void write(Consumer<String> lines) {
        Map<String, List<Review>> byReport = new LinkedHashMap<>();
        new History(session)
                .standing()
                .forEach(review -> byReport.computeIfAbsent(review.fingerprint(), key -> new ArrayList<>())
                        .add(review));
        byReport.forEach((fingerprint, reviews) ->
                session.reportWith(fingerprint).ifPresent(report -> line(report, reviews, lines)));
    }

    private void line(ReportRow report, List<Review> reviews, Consumer<String> lines) {
        Record read = session.recordAsRead(report.report()).orElseThrow();
        JsonNode record =
                MAPPER.readTree(RecordJson.write(session.record(report.report()).orElseThrow()));
        ObjectNode gold = MAPPER.createObjectNode();
        gold.put("doc", report.doc());
        ObjectNode about = gold.putObject("report");
        REPORT.forEach(field -> about.set(field, record.path("report").path(field)));
        gold.set("text", record.path("text"));
        FIELDS.forEach((list, fields) -> {
            ArrayNode entries = gold.putArray(list);
            record.path(list).forEach(entry -> {
                ObjectNode kept = entries.addObject();
                fields.stream().filter(entry::has).forEach(field -> kept.set(field, entry.get(field)));
            });
        });
        reviewed(gold.putArray("reviewed"), read, report, reviews);
        lines.accept(MAPPER.writeValueAsString(gold));
    }

    private static void reviewed(ArrayNode list, Record read, ReportRow report, List<Review> reviews) {
        EntryIds ids = EntryIds.of(read, report.fingerprint());
        JsonNode tree = MAPPER.readTree(RecordJson.write(read));
        for (Review review : reviews) {
            Layer layer = Layer.valueOf(review.layer().toUpperCase(java.util.Locale.ROOT));
            int at = ids.of(layer).indexOf(review.item());
            list.addObject()
                    .put("id", review.item())
                    .put("list", layer.field())
                    .put(
                            "local",
                            at < 0
                                    ? null
                                    : tree.path(layer.field())
                                            .path(at)
                                            .path("id")
                                            .asString())
                    .put("verdict", review.verdict().word())
                    .put("who", review.who())
                    .put("made_at", review.madeAt());
        }
    }

    private static Map<String, List<String>> fields() {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        fields.put("actors", List.of("id", "name", "kind", "state", "wikidata", "offices"));
        fields.put("encounters", List.of("id", "kind", "main", "status", "date", "place", "participants"));
        fields.put(
                "statements",
                List.of("id", "speakers", "on_behalf_of", "addressees", "act", "form", "content", "topics"));
        fields.put("commitments", List.of("id", "by", "to", "strength", "action", "due"));
        fields.put("upcoming", List.of("id", "what", "date", "place", "participants", "certainty"));
        fields.put("initiatives", List.of("id", "name", "authors", "stances"));
        fields.put("events", List.of("id", "type", "actors", "recipients", "status", "date"));
        return fields;
    }
}
