package org.chancery.export;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.chancery.keep.ReportRow;

/** BibTeX entries of reports, in UTF-8. */
final class BibtexRows implements RowWriter {

    private static final String[] MONTHS = {
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"
    };

    private final Writer out;

    BibtexRows(Writer out) {
        this.out = out;
    }

    @Override
    public void row(Row row) throws IOException {
        ReportRow report = Objects.requireNonNull(row.report());
        Map<String, String> fields = new LinkedHashMap<>();
        if (!report.publisherName().isEmpty()) {
            // Twice in braces: an institution, not a person with a surname.
            fields.put("author", "{{" + escaped(report.publisherName()) + "}}");
        }
        fields.put("title", "{{" + escaped(report.title()) + "}}");
        String day = report.published();
        if (day != null) {
            fields.put("year", "{" + day.substring(0, 4) + "}");
            fields.put("month", MONTHS[Integer.parseInt(day.substring(5, 7)) - 1]);
            fields.put("date", "{" + day + "}");
        }
        if (report.url() != null) {
            fields.put(
                    "url",
                    "{" + report.url().replace("{", "%7B").replace("}", "%7D").replace("\\", "%5C") + "}");
        }
        String note = (report.completeness().equals("excerpt") ? "Excerpt. " : "")
                + (row.licence() == null ? "" : "Licence: " + row.licence());
        if (!note.isBlank()) {
            fields.put("note", "{" + escaped(note.strip()) + "}");
        }
        StringBuilder entry = new StringBuilder("@misc{" + key(report.doc()));
        fields.forEach((name, value) ->
                entry.append(",\n  ").append(name).append(" = ").append(value));
        out.write(entry.append("\n}\n\n").toString());
    }

    private static String key(String doc) {
        return doc.replaceAll("[^A-Za-z0-9_.:/-]", "_");
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (char c : text.replaceAll("\\s+", " ").strip().toCharArray()) {
            switch (c) {
                case '\\' -> escaped.append("\\textbackslash ");
                case '{' -> escaped.append("(");
                case '}' -> escaped.append(")");
                case '%', '&', '$', '#', '_' -> escaped.append('\\').append(c);
                case '~' -> escaped.append("\\textasciitilde ");
                case '^' -> escaped.append("\\textasciicircum ");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
