package org.chancery.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.resolve.Record;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Which fields of an entry a person may set, and the patch that comes of what they typed. */
public final class Fields {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private static final Map<String, List<Field>> BY_LAYER = Map.of(
            "statement",
            List.of(
                    names("speakers"),
                    names("on_behalf_of"),
                    names("addressees"),
                    choice("act", Record.Act.values()),
                    choice("form", Record.Form.values()),
                    list("topics"),
                    choice("polarity", Record.Polarity.values()),
                    choice("modality", Record.Modality.values())),
            "event",
            List.of(
                    text("type"),
                    text("mode"),
                    names("actors"),
                    names("recipients"),
                    text("date"),
                    text("place"),
                    choice("status", Record.EventStatus.values())),
            "actor",
            List.of(
                    choice("kind", Record.ActorKind.values()),
                    text("state"),
                    text("wikidata"),
                    text("sector"),
                    list("offices")),
            "encounter",
            List.of(
                    choice("kind", Record.EncounterKind.values()),
                    choice("status", Record.EncounterStatus.values()),
                    text("date"),
                    text("place"),
                    names("participants")),
            "commitment",
            List.of(
                    names("by"),
                    names("to"),
                    choice("strength", Record.Strength.values()),
                    text("action"),
                    text("due"),
                    text("condition")),
            "upcoming",
            List.of(
                    text("what"),
                    text("date"),
                    text("place"),
                    names("participants"),
                    choice("certainty", Record.Certainty.values())));

    private Fields() {}

    /** What a field holds. */
    public enum Kind {
        TEXT,
        CHOICE,
        /** Several values, a line for each. */
        LIST,
        /** Several names of the record's actors, a line for each. */
        NAMES
    }

    /** @param choices the words that may stand in it; empty if any may */
    public record Field(String name, Kind kind, List<String> choices) {

        public Field {
            choices = List.copyOf(choices);
        }
    }

    /** Those of a layer; empty if entries of it are accepted or rejected only. */
    public static List<Field> of(String layer) {
        return BY_LAYER.getOrDefault(layer, List.of());
    }

    /** A field as it stands in a form: lines, or nothing for null. */
    public static String shown(JsonNode entry, Field field) {
        JsonNode value = entry.path(field.name());
        if (value.isArray()) {
            return String.join("\n", value.valueStream().map(JsonNode::asString).toList());
        }
        return value.isNull() || value.isMissingNode() ? "" : value.asString();
    }

    /**
     * A merge patch with the fields that are not what they were.
     *
     * @param typed by name; a field that is not there stays as it is
     * @throws IllegalArgumentException if a name is none of the record's, a word none of the choices, or nothing is changed
     */
    static String patch(Item item, Map<String, String> typed) {
        ObjectNode patch = MAPPER.createObjectNode();
        for (Field field : of(item.doubt().entry().layer())) {
            String value = typed.get(field.name());
            if (value != null && !clean(value, field).equals(clean(shown(item.current(), field), field))) {
                set(patch, field, clean(value, field), item.names());
            }
        }
        if (patch.isEmpty()) {
            throw new IllegalArgumentException("No field was changed. Accept the reading if it is right as it stands.");
        }
        return MAPPER.writeValueAsString(patch);
    }

    private static String clean(String value, Field field) {
        if (field.kind() != Kind.LIST && field.kind() != Kind.NAMES) {
            return value.strip();
        }
        return String.join(
                "\n",
                value.lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
    }

    private static void set(ObjectNode patch, Field field, String value, List<String> names) {
        switch (field.kind()) {
            case TEXT -> {
                if (value.isEmpty()) {
                    patch.putNull(field.name());
                } else {
                    patch.put(field.name(), value);
                }
            }
            case CHOICE -> patch.put(field.name(), oneOf(value, field.choices(), field));
            case LIST, NAMES -> {
                ArrayNode list = patch.putArray(field.name());
                for (String line : value.lines().toList()) {
                    list.add(field.kind() == Kind.NAMES ? oneOf(line, names, field) : line);
                }
            }
        }
    }

    private static String oneOf(String value, List<String> choices, Field field) {
        if (!choices.contains(value)) {
            throw new IllegalArgumentException(field.name() + ": \"" + value + "\" is none of "
                    + String.join(", ", new ArrayList<>(choices)) + ".");
        }
        return value;
    }

    private static Field text(String name) {
        return new Field(name, Kind.TEXT, List.of());
    }

    private static Field list(String name) {
        return new Field(name, Kind.LIST, List.of());
    }

    private static Field names(String name) {
        return new Field(name, Kind.NAMES, List.of());
    }

    private static Field choice(String name, Enum<?>[] values) {
        return new Field(
                name,
                Kind.CHOICE,
                Arrays.stream(values)
                        .map(value -> value.name().toLowerCase(Locale.ROOT))
                        .toList());
    }
}
