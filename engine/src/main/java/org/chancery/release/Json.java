package org.chancery.release;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An object of JSON; a value that is missing is null, so that every line has the same keys. */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final ObjectNode node;

    Json() {
        this(MAPPER.createObjectNode());
    }

    private Json(ObjectNode node) {
        this.node = node;
    }

    Json put(String key, @Nullable Object value) {
        if (value == null) {
            node.putNull(key);
        } else if (value instanceof Integer whole) {
            node.put(key, whole.intValue());
        } else if (value instanceof Long whole) {
            node.put(key, whole.longValue());
        } else if (value instanceof Double number) {
            node.put(key, number.doubleValue());
        } else if (value instanceof Boolean flag) {
            node.put(key, flag.booleanValue());
        } else {
            node.put(key, value.toString());
        }
        return this;
    }

    /** Null where the text is empty. */
    Json text(String key, String value) {
        return put(key, value.isEmpty() ? null : value);
    }

    Json texts(String key, List<String> values) {
        ArrayNode array = node.putArray(key);
        values.forEach(array::add);
        return this;
    }

    Json objects(String key, List<Json> values) {
        ArrayNode array = node.putArray(key);
        values.forEach(value -> array.add(value.node));
        return this;
    }

    Json object(String key, @Nullable Json value) {
        node.set(key, value == null ? MAPPER.nullNode() : value.node);
        return this;
    }

    /** On one line. */
    @Override
    public String toString() {
        return MAPPER.writeValueAsString(node);
    }
}
