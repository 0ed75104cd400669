package org.chancery.brief;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.chancery.brief.Brief.Line;
import org.chancery.brief.Brief.Section;

/** A brief as a Word document (OOXML): headings, a list and quotes; the same brief gives the same bytes. */
public final class WordFile {

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    /** 1 January 1980, the first that a zip file knows, in local time. */
    private static final java.time.LocalDateTime NO_TIME = java.time.LocalDateTime.of(1980, 1, 1, 0, 0);

    private WordFile() {}

    public static void write(Brief brief, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        part(
                zip,
                "[Content_Types].xml",
                "<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"rels\" ContentType=\""
                        + "application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/document.xml\" ContentType=\""
                        + WORD
                        + "document.main+xml\"/><Override PartName=\"/word/styles.xml\" ContentType=\"" + WORD
                        + "styles+xml\"/></Types>");
        part(zip, "_rels/.rels", relation("officeDocument", "word/document.xml"));
        part(zip, "word/_rels/document.xml.rels", relation("styles", "styles.xml"));
        part(
                zip,
                "word/styles.xml",
                "<w:styles xmlns:w=\"" + MAIN + "\">" + style("Normal", "Normal", 20, false)
                        + style("Title", "Title", 32, true) + style("Heading1", "heading 1", 24, true)
                        + style("Quote", "Quote", 18, false) + "</w:styles>");
        part(zip, "word/document.xml", document(brief));
        zip.finish();
    }

    private static String document(Brief brief) {
        StringBuilder body = new StringBuilder("<w:document xmlns:w=\"" + MAIN + "\"><w:body>");
        paragraph(body, "Title", BriefPages.title(brief));
        paragraph(body, "Normal", brief.basis());
        for (Section section : brief.sections()) {
            paragraph(body, "Heading1", section.title());
            if (section.lines().isEmpty()) {
                paragraph(body, "Normal", section.missing());
            }
            for (Line line : section.lines()) {
                paragraph(body, "Normal", "• " + line.text());
                paragraph(
                        body,
                        "Quote",
                        (line.quote() == null ? "" : "“" + line.quote() + "” ") + "[" + line.source() + "]"
                                + (line.url() == null ? "" : " " + line.url()));
            }
        }
        return body.append(
                        "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\""
                                + " w:left=\"1134\" w:header=\"708\" w:footer=\"708\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>")
                .toString();
    }

    private static void paragraph(StringBuilder body, String style, String text) {
        body.append("<w:p><w:pPr><w:pStyle w:val=\"")
                .append(style)
                .append("\"/></w:pPr><w:r><w:t xml:space=\"preserve\">")
                .append(BriefPages.escaped(text))
                .append("</w:t></w:r></w:p>");
    }

    private static String style(String id, String name, int halfPoints, boolean bold) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\""
                + (id.equals("Normal") ? " w:default=\"1\"" : "") + "><w:name w:val=\"" + name + "\"/><w:rPr>"
                + (bold ? "<w:b/>" : "") + "<w:sz w:val=\"" + halfPoints + "\"/></w:rPr></w:style>";
    }

    private static String relation(String type, String target) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"r1\" Type=\"" + OFFICE + type
                + "\" Target=\"" + target + "\"/></Relationships>";
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write((XML + xml).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
