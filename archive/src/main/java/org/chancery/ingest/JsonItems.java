package org.chancery.ingest;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.read.Decoder;
import org.chancery.read.HtmlText;
import org.chancery.read.Raw;
import org.chancery.read.ReadException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A JSON file: one item of ninjs, or a report with id and text, or a list of either. */
final class JsonItems implements Items {

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(LineSource.LONGEST)
                            .build())
                    .build())
            .build();

    private final Iterator<Item> items;

    private JsonItems(List<Item> items) {
        this.items = items.iterator();
    }

    /** @throws ReadException if it is no JSON */
    static Items of(Raw raw, String address) throws ReadException {
        JsonNode root;
        try {
            root = MAPPER.readTree(Decoder.decode(raw.bytes(), raw.name()));
        } catch (JacksonException e) {
            throw new ReadException(
                    ReadException.Reason.FORMAT,
                    raw.name() + " is no JSON: "
                            + e.getOriginalMessage().lines().findFirst().orElse("") + ".",
                    e);
        }
        List<Item> items = new ArrayList<>();
        Iterable<JsonNode> nodes = root.isArray() ? root : List.of(root);
        for (JsonNode node : nodes) {
            int position = items.size() + 1;
            String name = FileNames.withoutEnding(raw.name()) + (root.isArray() ? "-" + position : "");
            items.add(new Item(position, address + (root.isArray() ? "#" + position : ""), content(node, name)));
        }
        return new JsonItems(items);
    }

    @Override
    public Optional<Item> next() {
        return items.hasNext() ? Optional.of(items.next()) : Optional.empty();
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
