package org.chancery.export;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** JSON of rows. */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    static List<String> texts(String json) {
        return MAPPER.readTree(json).valueStream().map(JsonNode::asString).toList();
    }

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static ObjectNode object(Map<String, @Nullable Object> fields) {
        return (ObjectNode) MAPPER.<JsonNode>valueToTree(fields);
    }

    static JsonNode list(List<?> values) {
        return MAPPER.valueToTree(values);
    }

    static String text(JsonNode node) {
        return MAPPER.writeValueAsString(node);
    }
}
