package org.chancery.web.attack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files that unpack to large ones. */
final class Bombs {

    private static final int MEBIBYTE = 1 << 20;

    private Bombs() {}

    /** By the name under which each is sent. */
    static Map<String, byte[]> all() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put("text.txt.gz", gzip(flood("a", 300)));
        all.put("words.txt.gz", gzip(flood("They met. ", 100)));
        all.put("line.jsonl.gz", gzip(joined(text("{\"id\": \"l\", \"text\": \""), flood("x", 300), text("\"}\n"))));
        all.put("cell.csv.gz", gzip(joined(text("id,text\n1,\""), flood("x", 200), text("\"\n"))));
        all.put("page.warc.gz", gzip(warc(200)));
        all.put("page.html.gz", gzip(joined(text("<html><body><p>"), flood("<b>", 60))));
        all.put("feed.xml.gz", gzip(joined(text("<rss><channel>"), flood("<item/>", 60))));
        all.put("blank.jsonl.gz", gzip(flood("\n", 300)));
        all.put("blank.csv.gz", gzip(joined(text("id,text\n"), flood("\n", 300))));
        all.put("stream.pdf", pdf(deflate(flood("a", 200)), "/FlateDecode"));
        all.put("stream-in-a-stream.pdf", pdf(deflate(deflate(flood("a", 200))), "[/FlateDecode /FlateDecode]"));
        all.put("word.docx", zip("word/document.xml", flood("a", 200)));
        all.put("archive.zip", zip("report.txt", flood("a", 200)));
        all.put("archive-as-a-report.txt", zip("report.txt", flood("a", 50)));
        all.put("nested.txt.gz", gzip(gzip(gzip(flood("a", 300)))));
        all.put("nested.jsonl.gz", gzip(gzip(flood("{}\n", 50))));
        all.put("laughs.xml", text(laughs()));
        all.put("deep.html", text("<html><body>" + "<div>".repeat(200_000) + "They met."));
        all.put("deep.json", text("[".repeat(500_000)));
        all.put("deep.md", text("---\na: " + "[".repeat(20_000) + "\n---\nThey met."));
        return all;
    }

    /** Each as large as one may be, unpacked, and many at once. */
    static Map<String, byte[]> many() {
        byte[] one = gzip(flood("They met on Monday. ", 19));
        Map<String, byte[]> many = new LinkedHashMap<>();
        for (int i = 0; i < 100; i++) {
            many.put("large-" + i + ".txt.gz", one);
        }
        return many;
    }

    static byte[] gzip(byte[] bytes) {
        return packed(bytes, true);
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** So many megabytes of a unit. */
    static byte[] flood(String unit, int mebibytes) {
        byte[] one = text(unit);
        byte[] all = new byte[mebibytes * MEBIBYTE / one.length * one.length];
        for (int i = 0; i < all.length; i++) {
            all[i] = one[i % one.length];
        }
        return all;
    }

    private static byte[] deflate(byte[] bytes) {
        return packed(bytes, false);
    }

    private static byte[] packed(byte[] bytes, boolean gzip) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = gzip ? new GZIPOutputStream(packed) : new DeflaterOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static byte[] zip(String name, byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(packed)) {
            out.putNextEntry(new ZipEntry(name));
            out.write(bytes);
            out.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static byte[] warc(int mebibytes) {
        byte[] body = flood("a", mebibytes);
        byte[] http = text("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: " + body.length + "\r\n\r\n");
        byte[] head = text("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://example.org/a\r\n"
                + "WARC-Date: 2031-01-01T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n"
                + "Content-Type: application/http;msgtype=response\r\nContent-Length: "
                + (http.length + body.length) + "\r\n\r\n");
        return joined(head, http, body, text("\r\n\r\n"));
    }

    /** One page whose content is this stream. */
    private static byte[] pdf(byte[] stream, String filter) {
        String before =
                "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                        + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>endobj\n4 0 obj<</Length "
                        + stream.length
                        + "/Filter " + filter + ">>stream\n";
        return joined(text(before), stream, text("\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"));
    }

    private static String laughs() {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY l0 \"ha\">");
        for (int i = 1; i < 10; i++) {
            xml.append("<!ENTITY l")
                    .append(i)
                    .append(" \"")
                    .append(("&l" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        return xml.append(
                        "]><rss><channel><item><title>&l9;</title><description>&l9;</description></item></channel></rss>")
                .toString();
    }

    private static byte[] joined(byte[]... parts) {
        byte[] all = new byte[Arrays.stream(parts).mapToInt(part -> part.length).sum()];
        int at = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        return all;
    }
}
