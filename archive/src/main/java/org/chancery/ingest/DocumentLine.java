package org.chancery.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One line of a batch: a JSON object with an id and a text, and what else is known about the report.
 *
 * @param metadata every other field that is a text or a number
 */
public record DocumentLine(String id, Map<String, String> metadata, String text) {

    /** A line has a few fields; a tree of millions would need far more memory than the line. */
    private static final long MOST_TOKENS = 1_000_000;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(LineSource.LONGEST)
                            .maxTokenCount(MOST_TOKENS)
                            .build())
                    .build())
            .build();

    /** @throws WrongLineException if the line is no such object; its message says why */
    public static DocumentLine parse(LineSource.Line line) throws WrongLineException {
        if (!line.whole()) {
            throw new WrongLineException(
                    "the line is longer than " + LineSource.LONGEST / (1024 * 1024) + " MB; only its beginning is kept",
                    null);
        }
        JsonNode node =
                object(decode(line.bytes()).orElseThrow(() -> new WrongLineException("the line is not UTF-8", null)));
        String id = scalar(node.get("id"))
                .filter(value -> !value.isBlank())
                .orElseThrow(() -> new WrongLineException("\"id\" is missing; each line needs an id and a text", null));
        JsonNode text = node.get("text");
        if (text == null || !text.isString()) {
            throw new WrongLineException("\"text\" is missing or no text", id);
        }
        if (text.stringValue().isBlank()) {
            throw new WrongLineException("\"text\" is empty", id);
        }
        return new DocumentLine(id, metadata(node), text.stringValue());
    }

    /** The characters of a line, if it is UTF-8; a byte order mark is passed over. */
    public static Optional<String> decode(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static JsonNode object(String line) throws WrongLineException {
        try {
            JsonNode node = MAPPER.readTree(line);
            if (!node.isObject()) {
                throw new WrongLineException("the line is JSON, but no object {\"id\": …, \"text\": …}", null);
            }
            return node;
        } catch (JacksonException e) {
            throw new WrongLineException("the line is no JSON: " + firstLine(e.getOriginalMessage()), null);
        }
    }

    private static Map<String, String> metadata(JsonNode node) {
        Map<String, String> metadata = new HashMap<>();
        node.properties().forEach(field -> {
            if (!field.getKey().equals("id") && !field.getKey().equals("text")) {
                scalar(field.getValue()).ifPresent(value -> metadata.put(field.getKey(), value));
            }
        });
        return metadata;
    }

    private static Optional<String> scalar(@Nullable JsonNode value) {
        return value != null && (value.isString() || value.isNumber())
                ? Optional.of(value.asString())
                : Optional.empty();
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }

    /** Why a line is rejected, in words. */
    public static final class WrongLineException extends Exception {

        private static final long serialVersionUID = 1L;

        private final @Nullable String id;

        public WrongLineException(String reason, @Nullable String id) {
            super(reason);
            this.id = id;
        }

        public Optional<String> id() {
            return Optional.ofNullable(id);
        }
    }
}
