package org.chancery.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.chancery.read.Decoder;
import org.chancery.read.HtmlText;
import org.chancery.read.Raw;
import org.chancery.read.ReadException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** A JSON file: one item of ninjs, or a report with id and text, or a list of either. */
final class JsonItems implements Items {

    /** Of what is one thing: an article has some dozens, one with everything a thousand. */
    private static final long MOST_TOKENS = 1_000_000;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(LineSource.LONGEST)
                            .maxTokenCount(MOST_TOKENS)
                            .build())
                    .build())
            .build();

    private static final ObjectReader ONE_OF_MANY =
            MAPPER.reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final Raw raw;
    private final String address;
    private final JsonParser parser;
    private final boolean list;
    private int position;

    private JsonItems(Raw raw, String address, JsonParser parser, boolean list) {
        this.raw = raw;
        this.address = address;
        this.parser = parser;
        this.list = list;
    }

    /** @throws ReadException if it is no JSON */
    static Items of(Raw raw, String address) throws ReadException {
        String text = Decoder.decode(raw.bytes(), raw.name());
        try {
            JsonParser parser = MAPPER.createParser(text);
            JsonToken first = parser.nextToken();
            if (first == null) {
                throw new ReadException(ReadException.Reason.EMPTY, raw.name() + " is empty.");
            }
            return new JsonItems(raw, address, parser, first == JsonToken.START_ARRAY);
        } catch (JacksonException e) {
            throw new ReadException(ReadException.Reason.FORMAT, raw.name() + reason(e), e);
        }
    }

    private static String reason(JacksonException e) {
        return " is no JSON, or more than is read at once: "
                + e.getOriginalMessage().lines().findFirst().orElse("") + ".";
    }

    /** One at a time: a list of a million small things would need far more memory as a whole. */
    @Override
    public Optional<Item> next() throws IOException {
        try {
            if (list ? parser.nextToken() == JsonToken.END_ARRAY : position > 0) {
                return Optional.empty();
            }
            JsonNode node = ONE_OF_MANY.readTree(parser);
            position++;
            if (!list && parser.nextToken() != null) {
                throw new IOException(
                        "there is more behind its end; write one thing, a list, or one to a line (.jsonl)");
            }
            String name = FileNames.withoutEnding(raw.name()) + (list ? "-" + position : "");
            return Optional.of(new Item(position, address + (list ? "#" + position : ""), content(node, name)));
        } catch (JacksonException e) {
            throw new IOException("after item " + position + ": it" + reason(e), e);
        }
    }

    private static Item.Content content(JsonNode node, String name) {
        byte[] source = MAPPER.writeValueAsString(node).getBytes(StandardCharsets.UTF_8);
        String id = text(node, "id").or(() -> text(node, "uri")).orElse(name);
        String status = text(node, "pubstatus").orElse("usable");
        if (!status.equals("usable")) {
            return new Item.Wrong(id, "its publisher has withdrawn it (" + status + ")", source);
        }
        String body = text(node, "text")
                .or(() -> text(node, "body_text"))
                .or(() -> text(node, "body_html")
                        .or(() -> text(node, "body_xhtml"))
                        .map(HtmlText::of))
                .or(() -> bodies(node))
                .orElse("");
        if (body.isBlank()) {
            return new Item.Wrong(id, "there is no text in it (text, body_text, body_html or bodies)", source);
        }
        Map<String, String> metadata = new HashMap<>();
        node.properties()
                .forEach(field -> text(node, field.getKey()).ifPresent(value -> metadata.put(field.getKey(), value)));
        put(
                metadata,
                "title",
                text(node, "title").or(() -> text(node, "headline")).or(() -> inList(node, "headlines")));
        put(
                metadata,
                "published",
                text(node, "published").or(() -> text(node, "firstcreated")).or(() -> text(node, "versioncreated")));
        put(
                metadata,
                "publisher",
                text(node, "publisher").or(() -> text(node, "copyrightholder")).or(() -> text(node, "source")));
        put(metadata, "dateline", text(node, "dateline").or(() -> text(node, "located")));
        put(metadata, "licence", text(node, "licence").or(() -> text(node, "usageterms")));
        return new Item.Parts(id, metadata, body, source, "application/json");
    }

    /** Since version 2 ninjs has lists of bodies and headlines, plain or marked up. */
    private static Optional<String> bodies(JsonNode node) {
        JsonNode bodies = node.get("bodies");
        if (bodies == null || !bodies.isArray() || bodies.isEmpty()) {
            return Optional.empty();
        }
        for (JsonNode body : bodies) {
            if (text(body, "contenttype").orElse("").equals("text/plain")) {
                return text(body, "value");
            }
        }
        return text(bodies.get(0), "value").map(HtmlText::of);
    }

    private static Optional<String> inList(JsonNode node, String field) {
        JsonNode list = node.get(field);
        return list != null && list.isArray() && !list.isEmpty() ? text(list.get(0), "value") : Optional.empty();
    }

    private static Optional<String> text(@Nullable JsonNode node, String field) {
        JsonNode value = node == null ? null : node.get(field);
        return value != null && (value.isString() || value.isNumber())
                ? Optional.of(value.asString())
                : Optional.empty();
    }

    private static void put(Map<String, String> metadata, String key, Optional<String> value) {
        value.filter(one -> !one.isBlank()).ifPresent(one -> metadata.put(key, one));
    }
}
