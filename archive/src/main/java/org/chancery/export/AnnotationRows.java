package org.chancery.export;

import java.io.IOException;
import java.io.Writer;
import java.util.Objects;
import org.chancery.keep.ReportRow;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** W3C Web Annotation: each quote at its place in the report, found by offset or by its words. */
final class AnnotationRows implements RowWriter {

    private final Writer out;
    private final JsonList list;

    AnnotationRows(Writer out) {
        this.out = out;
        this.list = new JsonList(out);
    }

    @Override
    public void begin() throws IOException {
        out.write(
                "{\"@context\":\"http://www.w3.org/ns/anno.jsonld\",\"id\":\"urn:chancery:annotations\",\"type\":\"AnnotationPage\",\"items\":[");
    }

    @Override
    public void row(Row row) throws IOException {
        if (row.quotes().isEmpty()) {
            return;
        }
        ReportRow report = Objects.requireNonNull(row.report());
        ObjectNode node = Json.object();
        node.put("id", "urn:chancery:annotation:" + row.id());
        node.put("type", "Annotation");
        node.put("motivation", "describing");
        if (row.licence() != null) {
            node.put("rights", row.licence());
        }
        ObjectNode body = node.putObject("body");
        body.put("type", "TextualBody")
                .put("format", "text/plain")
                .put("language", "en")
                .put("purpose", "describing");
        body.put("value", row.title());
        ArrayNode targets = node.putArray("target");
        for (Row.Quote quote : row.quotes()) {
            ObjectNode target = targets.addObject();
            target.put("source", report.url() == null ? "urn:chancery:report:" + report.sha256() : report.url());
            ArrayNode selectors = target.putArray("selector");
            selectors
                    .addObject()
                    .put("type", "TextPositionSelector")
                    .put("start", quote.begin())
                    .put("end", quote.end());
            selectors
                    .addObject()
                    .put("type", "TextQuoteSelector")
                    .put("exact", quote.text())
                    .put("prefix", quote.before())
                    .put("suffix", quote.after());
        }
        list.add(node);
    }

    @Override
    public void end() throws IOException {
        out.write("\n]}\n");
    }
}
