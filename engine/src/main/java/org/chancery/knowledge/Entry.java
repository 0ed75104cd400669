package org.chancery.knowledge;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** One entry of a knowledge file, that knows where it stands. Every complaint about it names file, line and field. */
final class Entry {

    private final Place place;
    private final int line;
    private final Map<String, Node> fields = new LinkedHashMap<>();

    /**
     * What is read.
     *
     * @param root folder of a user in which the file lies; empty for the knowledge of the project
     * @param file path below the folder
     * @param above lines of the file that stand above what is read
     */
    record Place(String root, String file, int above) {

        Origin at(int line) {
            return new Origin(root, file, line);
        }
    }

    Entry(String file, Node node) {
        this(new Place("", file, 0), node);
    }

    Entry(Place place, Node node) {
        this.place = place;
        this.line = lineOf(node);
        if (!(node instanceof MappingNode mapping)) {
            throw new KnowledgeException(
                    place.at(line) + ": expected an entry with fields, such as \"- id: some.name\"");
        }
        for (NodeTuple field : mapping.getValue()) {
            String name = scalar(field.getKeyNode());
            if (fields.put(name, field.getValueNode()) != null) {
                throw new KnowledgeException(
                        place.at(lineOf(field.getKeyNode())) + ": \"" + name + "\" is given twice");
            }
        }
    }

    String file() {
        return place.file();
    }

    Origin origin() {
        return place.at(line);
    }

    Origin origin(int at) {
        return place.at(at);
    }

    int line() {
        return line;
    }

    KnowledgeException wrong(String field, String what) {
        int at = fields.containsKey(field) ? lineOf(fields.get(field)) : line;
        return new KnowledgeException(place.at(at) + ": \"" + field + "\" " + what);
    }

    boolean has(String field) {
        return fields.containsKey(field);
    }

    Iterable<String> names() {
        return fields.keySet();
    }

    String text(String field) {
        return maybe(field).orElseThrow(() -> wrong(field, "is missing"));
    }

    Optional<String> maybe(String field) {
        Node node = fields.get(field);
        if (node == null || isNull(node)) {
            return Optional.empty();
        }
        return Optional.of(scalar(node));
    }

    /** The value of a field that is one value; none where it is missing, null, a list or fields. */
    Optional<String> scalarIfAny(String field) {
        return fields.get(field) instanceof ScalarNode ? maybe(field) : Optional.empty();
    }

    boolean flag(String field) {
        return maybe(field).map(Boolean::parseBoolean).orElse(false);
    }

    double number(String field) {
        try {
            return Double.parseDouble(text(field));
        } catch (NumberFormatException e) {
            throw wrong(field, "is not a number: " + text(field));
        }
    }

    /** A day; of a year or month its first day. */
    LocalDate date(String field) {
        String text = text(field);
        try {
            return LocalDate.parse(text.length() == 4 ? text + "-01-01" : text.length() == 7 ? text + "-01" : text);
        } catch (DateTimeParseException e) {
            throw wrong(field, "is \"" + text + "\", expected a date such as 2024-09-12");
        }
    }

    /** Items of a sequence; one item for a scalar; none where the field is missing. */
    List<String> list(String field) {
        List<String> items = new ArrayList<>();
        for (Node node : nodes(field)) {
            items.add(scalar(node));
        }
        return items;
    }

    /** Items of a sequence with the line of each. */
    List<Located> located(String field) {
        List<Located> items = new ArrayList<>();
        for (Node node : nodes(field)) {
            items.add(new Located(scalar(node), lineOf(node)));
        }
        return items;
    }

    /** Entries of a sequence of mappings; one where the field is a mapping; none where it is missing. */
    List<Entry> entries(String field) {
        List<Entry> items = new ArrayList<>();
        for (Node node : nodes(field)) {
            items.add(new Entry(place, node));
        }
        return items;
    }

    private List<Node> nodes(String field) {
        Node node = fields.get(field);
        if (node == null || isNull(node)) {
            return List.of();
        }
        return node instanceof SequenceNode sequence ? sequence.getValue() : List.of(node);
    }

    private String scalar(Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw new KnowledgeException(place.at(lineOf(node)) + ": expected one value, found a list or fields");
    }

    private static boolean isNull(Node node) {
        return node instanceof ScalarNode scalar
                && scalar.isPlain()
                && (scalar.getValue().isEmpty()
                        || scalar.getValue().equals("null")
                        || scalar.getValue().equals("~"));
    }

    private int lineOf(Node node) {
        return place.above()
                + node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }

    record Located(String text, int line) {}
}
