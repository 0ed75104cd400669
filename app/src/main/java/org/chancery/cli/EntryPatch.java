package org.chancery.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** From what a person types to a JSON merge patch. */
final class EntryPatch {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private EntryPatch() {}

    /**
     * @param entry JSON of the entry as it was read
     * @param fields each as {@code speakers=Wang Yi; Li Hui}; a value that is JSON is taken as such where the field is no text
     * @throws IllegalArgumentException if not exactly one way was taken, or a field is not there
     */
    static String of(String entry, List<String> fields, @Nullable String patch, boolean strike) {
        long ways = Stream.of(!fields.isEmpty(), patch != null, strike)
                .filter(way -> way)
                .count();
        if (ways != 1) {
            throw new IllegalArgumentException(
                    "Say what is right with FIELD=VALUE, or with --patch, or --strike the entry out.");
        }
        if (patch != null) {
            return patch;
        }
        ObjectNode change = MAPPER.createObjectNode();
        if (strike) {
            change.put("rejected", true);
        }
        JsonNode now = MAPPER.readTree(entry);
        for (String field : fields) {
            int equals = field.indexOf('=');
            String name = equals < 0 ? field : field.substring(0, equals).strip();
            JsonNode old = now.get(name);
            if (equals < 0 || old == null) {
                List<String> names = new ArrayList<>();
                now.properties().forEach(known -> names.add(known.getKey()));
                throw new IllegalArgumentException("\"" + field + "\" is no FIELD=VALUE of this entry; its fields are "
                        + String.join(", ", names) + ".");
            }
            change.set(name, value(old, field.substring(equals + 1).strip()));
        }
        return MAPPER.writeValueAsString(change);
    }

    private static JsonNode value(JsonNode old, String typed) {
        if (old.isArray() && !typed.startsWith("[")) {
            ArrayNode list = MAPPER.createArrayNode();
            Stream.of(typed.split(";"))
                    .map(String::strip)
                    .filter(one -> !one.isEmpty())
                    .forEach(list::add);
            return list;
        }
        if (!old.isString()) {
            try {
                return MAPPER.readTree(typed);
            } catch (JacksonException e) {
                // A field that was empty may take a text.
                return MAPPER.getNodeFactory().stringNode(typed);
            }
        }
        return typed.equals("null")
                ? MAPPER.getNodeFactory().nullNode()
                : MAPPER.getNodeFactory().stringNode(typed);
    }
}
