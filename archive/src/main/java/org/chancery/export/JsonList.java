package org.chancery.export;

import java.io.IOException;
import java.io.Writer;
import tools.jackson.databind.JsonNode;

/** A list within a JSON document, written one element a line. */
final class JsonList {

    private final Writer out;
    private boolean filled;

    JsonList(Writer out) {
        this.out = out;
    }

    void add(JsonNode element) throws IOException {
        out.write((filled ? ",\n" : "\n") + Json.text(element));
        filled = true;
    }
}
