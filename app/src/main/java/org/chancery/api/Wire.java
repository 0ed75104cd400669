package org.chancery.api;

import java.util.List;
import java.util.Optional;
import org.chancery.show.Answer;
import org.chancery.web.Problem;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** JSON in the form in which pages and the command line write it. */
final class Wire {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    /** What is sent: a tree of millions would need far more memory than its bytes. */
    private static final JsonMapper SENT = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxTokenCount(1_000_000)
                            .build())
                    .build())
            .build();

    private Wire() {}

    static String write(Object value) {
        return MAPPER.writeValueAsString(value) + "\n";
    }

    static JsonNode tree(Object value) {
        return MAPPER.valueToTree(value);
    }

    /** What the command line writes of an answer. */
    static ObjectNode tree(Answer answer) {
        return (ObjectNode) tree(answer.json());
    }

    static JsonNode read(String json) {
        return MAPPER.readTree(json);
    }

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /** @throws Problem 400 if the body is no JSON object, or has other fields than these */
    static ObjectNode body(String json, List<String> fields) {
        JsonNode node;
        try {
            node = SENT.readTree(json);
        } catch (JacksonException e) {
            throw Problem.wrong("The body is no JSON: "
                    + e.getOriginalMessage().lines().findFirst().orElse("") + ".");
        }
        if (!(node instanceof ObjectNode object)) {
            throw Problem.wrong("The body is JSON, but no object with " + String.join(", ", fields) + ".");
        }
        object.propertyNames().forEach(name -> {
            if (!fields.contains(name)) {
                throw Problem.wrong("The body has a field \"" + name + "\" that is not known here. Known are "
                        + String.join(", ", fields) + ".");
            }
        });
        return object;
    }

    /** A line of JSON Lines; empty if it is no object. */
    static Optional<ObjectNode> line(String json) {
        try {
            return SENT.readTree(json) instanceof ObjectNode object ? Optional.of(object) : Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /**
     * A text in a body; null if it is not there, null or blank.
     *
     * @throws Problem 400 if it is no text
     */
    static @Nullable String text(ObjectNode body, String field) {
        JsonNode value = body.get(field);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isString()) {
            throw Problem.wrong("The field \"" + field + "\" is no text.");
        }
        return value.stringValue().isBlank() ? null : value.stringValue();
    }

    /** @throws Problem 400 if it is not there */
    static String needed(ObjectNode body, String field) {
        String value = text(body, field);
        if (value == null) {
            throw Problem.wrong("The field \"" + field + "\" is missing or empty, and nothing was changed.");
        }
        return value;
    }
}
