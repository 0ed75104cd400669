package org.chancery.api;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.chancery.ingest.DocumentLine;
import org.chancery.web.Problem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A body as a file to be taken in. The same bytes have the same name, and so the same ids.
 *
 * @param name with the ending that says what it is
 * @param label how it is called to people
 */
@SuppressWarnings("ArrayRecordComponent") // Handed through; never compared.
record SentFile(String name, byte[] bytes, String label) {

    static final String LINES = "application/x-ndjson";

    /** Endings of files by the media types that say the same. */
    private static final Map<String, String> ENDINGS = Map.ofEntries(
            Map.entry(Operation.JSON, ".json"),
            Map.entry(LINES, ".jsonl"),
            Map.entry("text/plain", ".txt"),
            Map.entry("text/markdown", ".md"),
            Map.entry("text/html", ".html"),
            Map.entry("application/pdf", ".pdf"),
            Map.entry("text/csv", ".csv"),
            Map.entry("text/tab-separated-values", ".tsv"),
            Map.entry("application/xml", ".xml"),
            Map.entry("application/rss+xml", ".xml"),
            Map.entry("application/atom+xml", ".xml"),
            Map.entry("application/warc", ".warc"));

    private static final int LONGEST_LABEL = 200;

    /** All that is taken. */
    static String[] types() {
        return ENDINGS.keySet().stream().sorted().toArray(String[]::new);
    }

    /** @throws Problem 400 if there is nothing in it, or it is no JSON with a text; 413 if it is too long */
    static SentFile of(Call call) {
        String ending = Objects.requireNonNull(ENDINGS.get(call.type()));
        if (call.type().equals(Operation.JSON)) {
            return one(Wire.body(call.body(), ReadingCalls.FIELDS), ending);
        }
        byte[] bytes = call.whole();
        if (isBlank(bytes)) {
            throw Problem.wrong(
                    "The body is empty, and nothing was taken in. Send a report, or several as " + LINES + ".");
        }
        String name = ReadingCalls.name(bytes) + ending;
        return call.type().equals(LINES)
                ? new SentFile(name, named(bytes), "reports sent by a program")
                : new SentFile(name, bytes, "a file sent by a program");
    }

    private static SentFile one(ObjectNode report, String ending) {
        // What is no text is refused now rather than left aside when it is read.
        ReadingCalls.FIELDS.forEach(field -> Wire.text(report, field));
        String text = Wire.text(report, "text");
        if (text == null) {
            throw Problem.wrong("There is no text, and nothing was taken in."
                    + " Send JSON {\"text\": …, \"title\": …, \"publisher\": …}.");
        }
        String title = Wire.text(report, "title");
        String label = title == null ? "a report sent by a program" : title.strip();
        return new SentFile(
                ReadingCalls.name(text.getBytes(StandardCharsets.UTF_8)) + ending,
                hasId(report) ? report.toString().getBytes(StandardCharsets.UTF_8) : withId(report),
                label.substring(0, Math.min(LONGEST_LABEL, label.length())));
    }

    /** Lines of which each report has an id. What is wrong with a line is told when it is read. */
    private static byte[] named(byte[] lines) {
        ByteArrayOutputStream all = new ByteArrayOutputStream(lines.length);
        int begin = 0;
        while (begin < lines.length) {
            int end = begin;
            while (end < lines.length && lines[end] != '\n') {
                end++;
            }
            byte[] line = Arrays.copyOfRange(lines, begin, end);
            all.writeBytes(DocumentLine.decode(line)
                    .flatMap(Wire::line)
                    .filter(report -> !hasId(report))
                    .map(SentFile::withId)
                    .orElse(line));
            all.write('\n');
            begin = end + 1;
        }
        return all.toByteArray();
    }

    private static boolean hasId(ObjectNode report) {
        JsonNode id = report.path("id");
        return id.isNumber() || !id.asString("").isBlank();
    }

    /** Its id is made of its text, or of all that is there, if there is no text. */
    private static byte[] withId(ObjectNode report) {
        String text = report.path("text").asString("");
        String whole = text.isBlank() ? report.toString() : text;
        report.put("id", ReadingCalls.name(whole.getBytes(StandardCharsets.UTF_8)));
        return report.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte b : bytes) {
            if (b != ' ' && b != '\t' && b != '\r' && b != '\n') {
                return false;
            }
        }
        return true;
    }
}
