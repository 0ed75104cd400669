package org.chancery.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Rows of a result in the JSON form of SPARQL, read token by token. */
final class JsonRows implements Rows {

    private final JsonFactory factory = new JsonFactory();

    @Override
    public void read(Path file, List<String> needed, Sink sink) throws IOException, ImportFailure {
        try (InputStream in = Files.newInputStream(file);
                JsonParser parser = factory.createParser(ObjectReadContext.empty(), in)) {
            new Reading(file, parser, needed, sink).document();
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            long line = at == null ? 1 : at.getLineNr();
            String where = at == null ? "" : ":" + at.getLineNr() + ":" + at.getColumnNr();
            throw new ImportFailure(file + where + ": the JSON breaks off or is wrong here (" + firstLine(e) + "). "
                    + Breaks.advice(file, line) + " Nothing was imported.");
        }
    }

    private static String firstLine(JacksonException e) {
        String line = String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("");
        return line.replaceAll("\\s*\\(start marker.*", "");
    }

    /** One pass through the document. */
    private record Reading(Path file, JsonParser parser, List<String> needed, Sink sink) {

        void document() throws IOException, ImportFailure {
            expect(parser.nextToken(), JsonToken.START_OBJECT);
            boolean results = false;
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                JsonToken value = parser.nextToken();
                if (name.equals("head")) {
                    expect(value, JsonToken.START_OBJECT);
                    head();
                } else if (name.equals("results")) {
                    expect(value, JsonToken.START_OBJECT);
                    results = results() || results;
                } else {
                    parser.skipChildren();
                }
            }
            if (!results) {
                throw wrong("\"results\" with \"bindings\" is missing");
            }
            if (parser.nextToken() != null) {
                throw wrong("text stands behind the end of the JSON");
            }
        }

        private void head() throws ImportFailure {
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean vars = parser.currentName().equals("vars");
                JsonToken value = parser.nextToken();
                if (vars && value == JsonToken.START_ARRAY) {
                    List<String> missing = new ArrayList<>(needed);
                    while (parser.nextToken() == JsonToken.VALUE_STRING) {
                        missing.remove(parser.getString());
                    }
                    if (!missing.isEmpty()) {
                        throw wrong("the variables " + missing + " are missing");
                    }
                } else {
                    parser.skipChildren();
                }
            }
        }

        private boolean results() throws IOException, ImportFailure {
            boolean found = false;
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean bindings = parser.currentName().equals("bindings");
                JsonToken value = parser.nextToken();
                if (bindings) {
                    expect(value, JsonToken.START_ARRAY);
                    found = true;
                    while (parser.nextToken() == JsonToken.START_OBJECT) {
                        sink.take(row());
                    }
                    expect(parser.currentToken(), JsonToken.END_ARRAY);
                } else {
                    parser.skipChildren();
                }
            }
            return found;
        }

        private Row row() throws ImportFailure {
            long line = parser.currentTokenLocation().getLineNr();
            Map<String, String> values = new HashMap<>();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                expect(parser.nextToken(), JsonToken.START_OBJECT);
                value(name, values);
            }
            return new Row(line, values);
        }

        /** A blank node is a value that exists but is not known. */
        private void value(String name, Map<String, String> values) {
            String text = "";
            boolean blank = false;
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String field = parser.currentName();
                JsonToken token = parser.nextToken();
                if (token == JsonToken.VALUE_STRING && field.equals("value")) {
                    text = parser.getString();
                } else if (token == JsonToken.VALUE_STRING && field.equals("type")) {
                    blank = parser.getString().equals("bnode");
                } else {
                    parser.skipChildren();
                }
            }
            if (blank || !text.isBlank()) {
                values.put(name, blank ? "_:" + text : text.strip());
            }
        }

        private void expect(@org.jspecify.annotations.Nullable JsonToken found, JsonToken expected)
                throws ImportFailure {
            if (found != expected) {
                throw wrong("expected "
                        + expected.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '));
            }
        }

        private ImportFailure wrong(String what) {
            TokenStreamLocation at = parser.currentTokenLocation();
            return new ImportFailure(file + ":" + at.getLineNr() + ":" + at.getColumnNr() + ": " + what
                    + "; this is not the result of the query of docs/import.md. Nothing was imported.");
        }
    }
}
