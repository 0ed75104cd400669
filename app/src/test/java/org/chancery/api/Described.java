package org.chancery.api;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.chancery.web.Urls;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The description of the interface, to ask a server what it promises. */
final class Described {

    static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final String yaml;
    private final JsonNode whole;

    private Described(String yaml) {
        this.yaml = yaml;
        this.whole = MAPPER.valueToTree(new Load(LoadSettings.builder().build()).loadFromString(yaml));
    }

    static Described packed() {
        try (InputStream in = Described.class.getResourceAsStream("openapi.yaml")) {
            return new Described(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An operation, with its path as it is described. */
    record One(String method, String path, JsonNode fields) {

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    String yaml() {
        return yaml;
    }

    JsonNode whole() {
        return whole;
    }

    List<One> operations() {
        List<One> all = new ArrayList<>();
        whole.get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(one -> all.add(new One(
                                one.getKey().toUpperCase(java.util.Locale.ROOT), path.getKey(), one.getValue()))));
        return all;
    }

    /** With references resolved. */
    List<JsonNode> parameters(One one) {
        List<JsonNode> all = new ArrayList<>();
        one.fields().path("parameters").forEach(named -> all.add(resolved(named)));
        return all;
    }

    JsonNode resolved(JsonNode node) {
        String reference = node.path("$ref").asString("");
        return reference.isEmpty() ? node : whole.at(reference.substring(1));
    }

    /** Addresses: with what must be given, and then with each of what may be given too, by the examples. */
    List<String> addresses(One one) {
        String path = one.path();
        StringBuilder needed = new StringBuilder();
        List<String> more = new ArrayList<>();
        for (JsonNode param : parameters(one)) {
            String name = param.get("name").asString();
            JsonNode example = param.get("example");
            if (example == null) {
                continue;
            }
            String value = Urls.escape(example.isArray() ? example.get(0).asString() : example.asString());
            switch (param.get("in").asString()) {
                case "path" -> path = path.replace("{" + name + "}", value.replace("%2F", "~2F"));
                case "query" -> {
                    String pair = name + "=" + value;
                    if (param.path("required").asBoolean(false)) {
                        needed.append(needed.isEmpty() ? "?" : "&").append(pair);
                    } else {
                        more.add(pair);
                    }
                }
                default -> throw new AssertionError("an example of " + param);
            }
        }
        String first = path + needed;
        List<String> addresses = new ArrayList<>(List.of(first));
        more.forEach(pair -> addresses.add(first + (needed.isEmpty() ? "?" : "&") + pair));
        return addresses;
    }

    /** What is wrong with a body by a schema of the description; empty if nothing is. */
    List<String> wrong(JsonNode schema, JsonNode body) {
        ObjectNode standalone = MAPPER.createObjectNode();
        standalone.set("components", whole.get("components"));
        standalone.setAll((ObjectNode) schema);
        Schema made = REGISTRY.getSchema(standalone);
        return made.validate(body).stream().map(String::valueOf).limit(5).toList();
    }
}
