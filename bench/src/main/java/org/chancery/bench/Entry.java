package org.chancery.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * A JSON object of a record, or the record itself, read leniently: a field that is missing or of another kind than asked
 * for is empty, and a field nobody asks for is ignored. What a system writes must never stop its own measurement.
 */
record Entry(JsonNode node) {

    /** A record that says nothing. */
    static final Entry EMPTY = new Entry(JsonNodeFactory.instance.objectNode());

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /**
     * An object from its JSON; {@link #EMPTY} if the JSON is sound but no object.
     *
     * @throws JacksonException if it is not JSON
     */
    static Entry parse(String json) {
        JsonNode node = MAPPER.readTree(json);
        if (node == null || node.isMissingNode()) {
            throw new IllegalArgumentException("no JSON in it");
        }
        return node.isObject() ? new Entry(node) : EMPTY;
    }

    /** The objects of a list, in order; anything else in it is passed over. */
    List<Entry> entries(String field) {
        List<Entry> entries = new ArrayList<>();
        JsonNode value = value(field);
        if (value.isArray()) {
            for (JsonNode element : value) {
                if (element.isObject()) {
                    entries.add(new Entry(element));
                }
            }
        }
        return entries;
    }

    /** The strings of a list, or the one string, blank ones left out. */
    List<String> texts(String field) {
        List<String> texts = new ArrayList<>();
        JsonNode value = value(field);
        if (value.isString()) {
            add(value, texts);
        } else if (value.isArray()) {
            value.forEach(element -> add(element, texts));
        }
        return texts;
    }

    private static void add(JsonNode element, List<String> texts) {
        if (element.isString() && !element.stringValue().isBlank()) {
            texts.add(element.stringValue());
        }
    }

    /** The string, or the empty string. */
    String text(String field) {
        JsonNode value = value(field);
        return value.isString() ? value.stringValue() : "";
    }

    /** Whether the field is the same in both; a missing field is the same as null. */
    boolean agrees(Entry other, String field) {
        return value(field).equals(other.value(field));
    }

    /** The value, JSON null if missing. */
    JsonNode value(String field) {
        JsonNode value = node.get(field);
        return value == null ? JsonNodeFactory.instance.nullNode() : value;
    }

    /** The values of some fields in one line for people. */
    String line(List<String> fields) {
        StringJoiner line = new StringJoiner(" | ");
        for (String field : fields) {
            JsonNode value = value(field);
            String shown = value.isArray()
                    ? String.join(", ", texts(field))
                    : value.isString() ? text(field) : value.toString();
            line.add(shown.isEmpty() ? "-" : shown);
        }
        return line.toString();
    }
}
