package org.chancery.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Consumer;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An invented report of two ministers and a harbour: what a person would record, and what a poor system did. */
final class Harbour {

    private Harbour() {}

    static Entry gold() {
        return read("harbour-gold.json");
    }

    static Entry system() {
        return read("harbour-system.json");
    }

    /** The gold with one thing changed. */
    static Entry goldBut(Consumer<ObjectNode> edit) {
        Entry record = gold();
        edit.accept((ObjectNode) record.node());
        return record;
    }

    /** An object in a list of a record. */
    static ObjectNode at(ObjectNode record, String field, int index) {
        return (ObjectNode) list(record, field).get(index);
    }

    static ArrayNode list(ObjectNode record, String field) {
        return (ArrayNode) record.get(field);
    }

    private static Entry read(String name) {
        try (InputStream json = Objects.requireNonNull(Harbour.class.getResourceAsStream(name), name)) {
            return Entry.parse(new String(json.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
