package org.chancery.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.chancery.ingest.Hostile.Case;
import org.chancery.ingest.Hostile.End;

/** The same for PDF documents and web archives. */
final class HostilePackages {

    private static final String PAGE = "<html><head><title>t</title></head><body><article><p>" + Hostile.GOOD + " "
            + Hostile.GOOD + "</p></article></body></html>";

    private HostilePackages() {}

    private interface Change {
        void make(PDDocument document) throws IOException;
    }

    static List<Case> pdf() {
        List<Case> cases = new ArrayList<>();
        byte[] good = pdf(document -> {});
        String text = new String(good, StandardCharsets.ISO_8859_1);
        add(cases, "good", good, End.KEPT, "");
        add(cases, "header-alone", "%PDF-1.7\n", End.REJECTED, "no PDF");
        add(cases, "no-pdf", "%PDF-1.7\nthis is none", End.REJECTED, "no PDF");
        add(cases, "half", java.util.Arrays.copyOf(good, good.length / 2), End.EITHER, "");
        add(cases, "without-its-end", Hostile.cut(good, 40), End.EITHER, "");
        add(cases, "without-its-beginning", java.util.Arrays.copyOfRange(good, 200, good.length), End.REJECTED, "");
        add(cases, "junk-before", Hostile.bytes("junk\n" + text.substring(0, 0)), End.EITHER, "");
        add(cases, "no-pages", pdf(document -> document.removePage(0)), End.REJECTED, "no text");
        add(
                cases,
                "no-words",
                pdf(document -> {
                    document.removePage(0);
                    document.addPage(new PDPage());
                }),
                End.REJECTED,
                "no text");
        add(cases, "password", pdf(document -> lock(document, "owner", "user")), End.REJECTED, "password");
        add(cases, "locked-for-owners", pdf(document -> lock(document, "owner", "")), End.KEPT, "");
        add(cases, "circle-of-pages", pdf(HostilePackages::circle), End.EITHER, "");
        add(
                cases,
                "page-is-its-parent",
                pdf(document -> {
                    COSDictionary pages = pages(document);
                    pages.setItem(COSName.PARENT, pages);
                }),
                End.EITHER,
                "");
        add(
                cases,
                "kids-of-nothing",
                pdf(document -> pages(document).setItem(COSName.KIDS, new COSArray())),
                End.REJECTED,
                "");
        add(
                cases,
                "a-million-pages",
                pdf(document -> pages(document).setInt(COSName.COUNT, 1_000_000)),
                End.REJECTED,
                "pages");
        add(cases, "less-than-no-pages", pdf(document -> pages(document).setInt(COSName.COUNT, -5)), End.EITHER, "");
        add(
                cases,
                "huge-title",
                pdf(document -> document.getDocumentInformation().setTitle("x".repeat(300_000))),
                End.EITHER,
                "");
        add(
                cases,
                "nul-title",
                pdf(document -> document.getDocumentInformation().setTitle("a\0b\ud800")),
                End.KEPT,
                "");
        add(
                cases,
                "bad-date",
                pdf(document -> document.getDocumentInformation()
                        .getCOSObject()
                        .setString(COSName.CREATION_DATE, "D:99999999")),
                End.KEPT,
                "");
        add(
                cases,
                "bomb",
                bomb(Hostile.flood(100L << 20, false), "/FlateDecode"),
                End.REJECTED,
                "unpacks to more than");
        add(
                cases,
                "bomb-in-a-bomb",
                bomb(twice(100L << 20), "[/FlateDecode /FlateDecode]"),
                End.REJECTED,
                "unpacks to more than");
        add(
                cases,
                "bad-filter",
                text.replace("/FlateDecode", "/NoSuchCode").getBytes(StandardCharsets.ISO_8859_1),
                End.EITHER,
                "");
        add(cases, "deep-array", Hostile.bytes("%PDF-1.4\n1 0 obj\n" + "[".repeat(100_000)), End.REJECTED, "");
        add(cases, "bytes-turned", turned(good), End.EITHER, "");
        return cases;
    }

    static List<Case> warc() {
        List<Case> cases = new ArrayList<>();
        String good = record("https://example.org/a", http("text/html", PAGE), -1);
        String other = record("https://example.org/b", http("text/html", PAGE.replace("envoy", "herald")), -1);
        warc(cases, "good", good, End.KEPT, "");
        warc(cases, "empty", "", End.EITHER, "");
        warc(cases, "no-archive", "these are words and no records at all\r\n\r\n", End.REJECTED, "record 1");
        warc(cases, "cut-in-head", good + other.substring(0, 60), End.PARTLY, "");
        warc(cases, "cut-in-body", good + other.substring(0, other.length() - 200), End.PARTLY, "");
        warc(
                cases,
                "too-long-length",
                good + record("https://example.org/b", http("text/html", PAGE), 1_000_000),
                End.PARTLY,
                "");
        warc(
                cases,
                "less-than-no-length",
                good + other.replaceFirst("Content-Length: \\d+", "Content-Length: -5"),
                End.PARTLY,
                "");
        warc(
                cases,
                "huge-length",
                good + other.replaceFirst("Content-Length: \\d+", "Content-Length: 99999999999999999999"),
                End.PARTLY,
                "");
        warc(cases, "no-length", good + other.replaceFirst("Content-Length: \\d+\r\n", ""), End.EITHER, "");
        warc(cases, "no-address", good + other.replaceFirst("WARC-Target-URI: .*\r\n", ""), End.EITHER, "");
        warc(cases, "bad-address", record("ht!tp://[x", http("text/html", PAGE), -1) + good, End.EITHER, "");
        warc(cases, "no-page", record("https://example.org/i", http("image/png", "xx"), -1) + good, End.KEPT, "");
        warc(
                cases,
                "not-found",
                record("https://example.org/n", http("text/html", PAGE).replace("200 OK", "404 No"), -1) + good,
                End.KEPT,
                "");
        warc(cases, "bad-status", record("https://example.org/n", "HTTP/1.1 abc\r\n\r\n", -1) + good, End.EITHER, "");
        warc(cases, "no-http", record("https://example.org/n", "\0\1\2", -1) + good, End.EITHER, "");
        warc(cases, "bad-type", record("https://example.org/n", http("text", PAGE), -1) + good, End.EITHER, "");
        warc(
                cases,
                "says-gzip",
                record("https://example.org/n", http("text/html\r\nContent-Encoding: gzip", PAGE), -1) + good,
                End.PARTLY,
                "damaged");
        warc(cases, "endless-head", "WARC/1.0\r\n" + "X-Y: z\r\n".repeat(200_000) + "\r\n", End.EITHER, "");
        warc(cases, "long-head", "WARC/1.0\r\nX: " + "y".repeat(2_000_000), End.REJECTED, "");
        warc(
                cases,
                "large-page",
                good + record("https://example.org/l", http("text/html", "<p>" + "x".repeat(3_000_000)), -1),
                End.PARTLY,
                "the most for one item");
        warc(
                cases,
                "thousands-of-nothing",
                record("https://example.org/i", http("image/png", ""), -1).repeat(20_000) + good,
                End.KEPT,
                "");
        add(
                cases,
                "bomb.warc.gz",
                gzip(good, Hostile.bytes(head("https://example.org/z", 300L << 20)), 300L << 20),
                End.PARTLY,
                "");
        add(cases, "half.warc.gz", Hostile.cut(gzip(good, new byte[0], 0), 30), End.EITHER, "");
        return cases;
    }

    private static void warc(List<Case> cases, String name, String text, End end, String reason) {
        cases.add(new Case(name + ".warc", text.getBytes(StandardCharsets.ISO_8859_1), end, reason));
    }

    private static void add(List<Case> cases, String name, String text, End end, String reason) {
        add(cases, name, text.getBytes(StandardCharsets.ISO_8859_1), end, reason);
    }

    private static void add(List<Case> cases, String name, byte[] bytes, End end, String reason) {
        cases.add(new Case(name.contains(".") ? name : name + ".pdf", bytes, end, reason));
    }

    private static String head(String address, long length) {
        return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n"
                + "WARC-Date: 2024-01-01T00:00:00Z\r\nWARC-Target-URI: " + address
                + "\r\nContent-Type: application/http;msgtype=response\r\nContent-Length: " + length + "\r\n\r\n";
    }

    private static String record(String address, String body, long length) {
        return head(address, length < 0 ? body.length() : length) + body + "\r\n\r\n";
    }

    private static String http(String type, String body) {
        return "HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
    }

    /** Two members: a record, and a beginning with a flood behind it. */
    private static byte[] gzip(String record, byte[] beginning, long flood) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try {
            try (GZIPOutputStream out = new GZIPOutputStream(all)) {
                out.write(record.getBytes(StandardCharsets.ISO_8859_1));
            }
            if (flood > 0) {
                ByteArrayOutputStream second = new ByteArrayOutputStream();
                try (GZIPOutputStream out = new GZIPOutputStream(second)) {
                    out.write(beginning);
                    out.write(
                            "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
                    byte[] block = new byte[1 << 16];
                    for (long written = 0; written < flood; written += block.length) {
                        out.write(block);
                    }
                }
                all.writeBytes(second.toByteArray());
            }
            return all.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] pdf(Change change) {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.showText(Hostile.GOOD);
                content.endText();
            }
            change.make(document);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static COSDictionary pages(PDDocument document) {
        return document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.PAGES);
    }

    private static void circle(PDDocument document) {
        COSDictionary pages = pages(document);
        pages.getCOSArray(COSName.KIDS).add(pages);
        pages.setInt(COSName.COUNT, 2);
    }

    private static void lock(PDDocument document, String owner, String user) throws IOException {
        StandardProtectionPolicy policy = new StandardProtectionPolicy(owner, user, new AccessPermission());
        policy.setEncryptionKeyLength(128);
        document.protect(policy);
    }

    /** One page whose content is this stream. */
    private static byte[] bomb(byte[] stream, String filter) {
        String before =
                "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                        + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>endobj\n4 0 obj<</Length "
                        + stream.length
                        + "/Filter " + filter + ">>stream\n";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(before.getBytes(StandardCharsets.ISO_8859_1));
        bytes.writeBytes(stream);
        bytes.writeBytes("\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n".getBytes(StandardCharsets.ISO_8859_1));
        return bytes.toByteArray();
    }

    private static byte[] twice(long length) {
        byte[] once = Hostile.flood(length, false);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (java.util.zip.DeflaterOutputStream out = new java.util.zip.DeflaterOutputStream(packed)) {
            out.write(once);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    /** Each hundredth byte is another: by a fixed rule, so that it is the same each time. */
    private static byte[] turned(byte[] bytes) {
        byte[] turned = bytes.clone();
        for (int i = 20; i < turned.length; i += 97) {
            turned[i] ^= 0x55;
        }
        return turned;
    }
}
