package org.chancery.export;

import java.io.IOException;
import java.io.Writer;
import java.util.Objects;
import org.chancery.keep.ReportRow;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** CSL-JSON of reports, for citation programs. */
final class CslRows implements RowWriter {

    private final Writer out;
    private final JsonList list;

    CslRows(Writer out) {
        this.out = out;
        this.list = new JsonList(out);
    }

    @Override
    public void begin() throws IOException {
        out.write("[");
    }

    @Override
    public void row(Row row) throws IOException {
        ReportRow report = Objects.requireNonNull(row.report());
        ObjectNode node = Json.object();
        node.put("id", report.doc()).put("type", "webpage").put("title", report.title());
        if (!report.publisherName().isEmpty()) {
            node.putArray("author").addObject().put("literal", report.publisherName());
        }
        if (report.published() != null) {
            ArrayNode day = node.putObject("issued").putArray("date-parts").addArray();
            for (String part : report.published().split("-")) {
                day.add(Integer.parseInt(part));
            }
        }
        if (report.url() != null) {
            node.put("URL", report.url());
        }
        node.put("language", report.language());
        if (row.licence() != null) {
            node.put("note", "Licence: " + row.licence());
        }
        list.add(node);
    }

    @Override
    public void end() throws IOException {
        out.write("\n]\n");
    }
}
