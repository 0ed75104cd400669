package org.chancery.keep;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.resolve.Record;
import org.chancery.write.RecordJson;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A record with a person's corrections laid over it.
 *
 * @param record corrected; entries that were struck out are still in it, so that places in its lists stay what they were
 * @param struck lasting ids of entries that were struck out
 */
record Overlay(Record record, Set<String> struck) {

    private static final String REJECTED = "rejected";

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(Integer.MAX_VALUE)
                            .build())
                    .build())
            .build();

    /** Lays them over in their order. One whose entry is no longer read, or that no longer fits, is passed over. */
    static Overlay of(Record record, EntryIds ids, List<Correction> corrections) {
        Overlay overlay = new Overlay(record, Set.of());
        for (Correction correction : corrections) {
            try {
                overlay = overlay.with(ids, correction.id(), correction.patch());
            } catch (IllegalArgumentException e) {
                // The form of records has changed since: what was read stands, and the correction is kept.
                continue;
            }
        }
        return overlay;
    }

    /**
     * One more.
     *
     * @throws IllegalArgumentException if the patch is no JSON object or leaves no record
     */
    Overlay with(EntryIds ids, String id, String patch) {
        ObjectNode change = object(patch);
        for (Layer layer : Layer.values()) {
            int at = ids.of(layer).indexOf(id);
            if (at >= 0) {
                return patched(layer, at, id, change);
            }
        }
        return this;
    }

    /** Without what was struck out: as people see it. */
    Record shown(EntryIds ids) {
        if (struck.isEmpty()) {
            return record;
        }
        JsonNode tree = MAPPER.readTree(RecordJson.write(record));
        for (Layer layer : Layer.values()) {
            List<String> of = ids.of(layer);
            for (int i = of.size() - 1; i >= 0; i--) {
                if (struck.contains(of.get(i))) {
                    tree.get(layer.field()).asArray().remove(i);
                }
            }
        }
        return RecordJson.read(MAPPER.writeValueAsString(tree));
    }

    private Overlay patched(Layer layer, int at, String id, ObjectNode change) {
        Set<String> out = new HashSet<>(struck);
        JsonNode rejected = change.remove(REJECTED);
        if (rejected != null && rejected.asBoolean()) {
            out.add(id);
        }
        if (change.isEmpty()) {
            return new Overlay(record, Set.copyOf(out));
        }
        JsonNode tree = MAPPER.readTree(RecordJson.write(record));
        merge((ObjectNode) tree.get(layer.field()).get(at), change);
        return new Overlay(RecordJson.read(MAPPER.writeValueAsString(tree)), Set.copyOf(out));
    }

    private static ObjectNode object(String patch) {
        try {
            JsonNode node = MAPPER.readTree(patch);
            if (node instanceof ObjectNode object) {
                return object;
            }
        } catch (JacksonException e) {
            throw new IllegalArgumentException("the patch is no JSON: " + e.getOriginalMessage(), e);
        }
        throw new IllegalArgumentException("the patch is no JSON object, such as {\"speakers\": [\"Wang Yi\"]}");
    }

    private static void merge(ObjectNode target, ObjectNode change) {
        for (Map.Entry<String, JsonNode> field : new ArrayList<>(change.properties())) {
            JsonNode now = target.get(field.getKey());
            if (field.getValue() instanceof ObjectNode inner && now instanceof ObjectNode outer) {
                merge(outer, inner);
            } else {
                // All fields of a record are always there: null is written, not left out.
                target.set(field.getKey(), field.getValue());
            }
        }
    }
}
