package org.chancery.bench;

import java.util.ArrayList;
import java.util.List;
import org.chancery.attribute.Attribution;
import org.chancery.read.Span;
import tools.jackson.databind.JsonNode;

/** A text in which people marked who says what. */
record MarkedText(String id, String text, List<Attribution> attributions) {

    MarkedText {
        attributions = List.copyOf(attributions);
    }

    /**
     * The texts of a file, one JSON object on each line.
     *
     * @throws IllegalArgumentException if a line is not such an object; the message has its number
     */
    static List<MarkedText> parse(String lines) {
        List<MarkedText> texts = new ArrayList<>();
        int number = 0;
        for (String line : lines.lines().toList()) {
            number++;
            try {
                texts.add(of(Entry.parse(line)));
            } catch (RuntimeException exception) {
                throw new IllegalArgumentException(
                        "line " + number + ": expected doc_id, text and attributions: " + exception.getMessage(),
                        exception);
            }
        }
        return texts;
    }

    private static MarkedText of(Entry entry) {
        String text = entry.text("text");
        List<Attribution> attributions = new ArrayList<>();
        for (Entry one : entry.entries("attributions")) {
            List<Span> cue = spans(one.value("cue"), text);
            if (!cue.isEmpty()) {
                attributions.add(new Attribution(
                        0, 0, spans(one.value("source"), text), cue.get(0), spans(one.value("content"), text), 1));
            }
        }
        return new MarkedText(entry.text("doc_id"), text, attributions);
    }

    /** The file counts characters, a span the units of a Java string. */
    private static List<Span> spans(JsonNode pairs, String text) {
        List<Span> spans = new ArrayList<>();
        for (JsonNode pair : pairs) {
            spans.add(new Span(
                    text.offsetByCodePoints(0, pair.get(0).asInt()),
                    text.offsetByCodePoints(0, pair.get(1).asInt())));
        }
        return spans;
    }
}
