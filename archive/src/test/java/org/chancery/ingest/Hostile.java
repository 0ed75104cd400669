package org.chancery.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;

/** Files that are broken or mean harm, made as they are asked for. */
final class Hostile {

    static final String GOOD = "The envoy of Peru left for Accra on Monday and met nobody there.";

    /** What must become of a file. */
    enum End {
        /** All in it is kept. */
        KEPT,
        /** Nothing of it is kept, and the reason is told. */
        REJECTED,
        /** Part of it is kept, and the reason told for the rest. */
        PARTLY,
        /** Kept or rejected: either is right, as long as the run goes on. */
        EITHER
    }

    /**
     * @param reason that the reject must contain; empty if any
     */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    record Case(String name, byte[] bytes, End end, String reason) {

        @Override
        public String toString() {
            return name;
        }
    }

    private final List<Case> cases = new ArrayList<>();
    private final String ending;

    private Hostile(String ending) {
        this.ending = ending;
    }

    static List<Case> text() {
        return new Hostile("txt")
                .add("empty", "", End.REJECTED, "empty")
                .add("blank", " \n\t\n\r\n ", End.REJECTED, "")
                .add("header-only", "Title: A visit\nPublished: 2024-02-03\n\n", End.REJECTED, "")
                .add("header-without-end", "Title: A visit\nPublished: 2024-02-03", End.EITHER, "")
                .add("nul-bytes", "\0\1\2\3".repeat(500), End.REJECTED, "")
                .add("one-nul", GOOD + "\0" + GOOD, End.EITHER, "")
                .add("bom-utf-8", "\uFEFF" + GOOD, End.KEPT, "")
                .add("bom-utf-16", ("\uFEFF" + GOOD).getBytes(StandardCharsets.UTF_16LE), End.KEPT, "")
                .add("bom-twice", "\uFEFF\uFEFF" + GOOD, End.EITHER, "")
                .add("bom-alone", "\uFEFF", End.REJECTED, "")
                .add("half-a-character", cut((GOOD + "é").getBytes(StandardCharsets.UTF_8), 1), End.EITHER, "")
                .add("windows-1252", (GOOD + " “Ação” – já.").getBytes(Charset.forName("windows-1252")), End.KEPT, "")
                .add("lone-surrogate", bytes(GOOD, 0xED, 0xA0, 0x80), End.EITHER, "")
                .add("overlong-utf-8", bytes(GOOD, 0xC0, 0xAF), End.EITHER, "")
                .add("invalid-date", "Title: A\nPublished: 2024-13-45\n\n" + GOOD, End.KEPT, "")
                .add("huge-title", "Title: " + "x".repeat(300_000) + "\n\n" + GOOD, End.EITHER, "")
                .add("three-hundred-thousand-lines", "a\n".repeat(300_000), End.EITHER, "")
                .add("one-long-word", "x".repeat(1_500_000), End.EITHER, "")
                .add("too-large", " ".repeat(3_000_000), End.REJECTED, "the most for one item")
                .add("controls", GOOD + "\u001b[31m\u0007\u0008", End.EITHER, "")
                .add("right-to-left-marks", GOOD + "\u202e\u2066\u200f", End.KEPT, "")
                .add("executable", bytes("\u007fELF", 2, 1, 1, 0, 0, 0), End.REJECTED, "")
                .all();
    }

    static List<Case> html() {
        String p = "<p>" + GOOD + " " + GOOD + "</p>";
        return new Hostile("html")
                .add("empty", "", End.REJECTED, "")
                .add("no-words", "<html><body></body></html>", End.REJECTED, "")
                .add("only-script", "<html><body><script>alert('x')</script></body></html>", End.REJECTED, "")
                .add("cut", "<html><head><title>A</title></head><body><article>" + p + "<p>and th", End.KEPT, "")
                .add("deep", "<html><body>" + "<div>".repeat(100_000) + p, End.REJECTED, "nested")
                .add("deep-inline", "<html><body>" + "<b><i>".repeat(50_000) + p, End.REJECTED, "nested")
                .add("deep-tables", "<html><body>" + "<table><tr><td>".repeat(5_000) + p, End.EITHER, "")
                .add("unclosed-comment", "<html><body>" + p + "<!-- " + p, End.EITHER, "")
                .add("many-comments", "<html><body>" + "<!--".repeat(100_000) + p, End.EITHER, "")
                .add("unclosed-attribute", "<html><body><p title=\"" + p, End.EITHER, "")
                .add("many-attributes", "<html><body><p " + attributes(50_000) + ">" + GOOD + "</p>", End.EITHER, "")
                .add("many-tags", "<html>" + "<b>".repeat(600_000), End.REJECTED, "tags")
                .add("wrong-charset", "<html><head><meta charset=\"no-such-charset\"></head><body>" + p, End.KEPT, "")
                .add("lying-charset", "<html><head><meta charset=\"utf-16\"></head><body>" + p, End.KEPT, "")
                .add("entities", "<html><body><p>" + "&amp;".repeat(50_000) + "</p>" + p, End.EITHER, "")
                .add("bad-entities", "<html><body>" + p + "<p>&#0;&#xD800;&#x110000;&nosuch;</p>", End.KEPT, "")
                .add("nul", "<html><body>" + p + "\0", End.EITHER, "")
                .add(
                        "huge-title",
                        "<html><head><title>" + "x".repeat(500_000) + "</title></head><body>" + p,
                        End.EITHER,
                        "")
                .add("base-elsewhere", "<html><head><base href=\"file:///etc/passwd\"></head><body>" + p, End.KEPT, "")
                .add("frames", "<html><frameset><frame src=\"file:///etc/passwd\"></frameset></html>", End.REJECTED, "")
                .add(
                        "bad-json-ld",
                        "<html><head><script type=\"application/ld+json\">" + "[".repeat(50_000)
                                + "</script></head><body>" + p,
                        End.KEPT,
                        "")
                .all();
    }

    static List<Case> markdown() {
        return new Hostile("md")
                .add("empty", "", End.REJECTED, "empty")
                .add("front-alone", "---\ntitle: x\n---\n", End.REJECTED, "empty")
                .add("front-without-end", "---\ntitle: x\n" + GOOD, End.KEPT, "")
                .add("bad-yaml", "---\na: [b, c: : d\n---\n" + GOOD, End.REJECTED, "YAML")
                .add(
                        "aliases",
                        "---\na: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]\n---\n" + GOOD,
                        End.EITHER,
                        "")
                .add("yaml-circle", "---\na: &a [*a]\n---\n" + GOOD, End.EITHER, "")
                .add("yaml-object", "---\na: !!javax.script.ScriptEngineManager [x]\n---\n" + GOOD, End.EITHER, "")
                .add("yaml-deep", "---\na: " + "[".repeat(20_000) + "\n---\n" + GOOD, End.REJECTED, "YAML")
                .add("yaml-long", "---\na: " + "x".repeat(100_000) + "\n---\n" + GOOD, End.REJECTED, "64 kB")
                .add("yaml-twice", "---\ntitle: a\ntitle: b\n---\n" + GOOD, End.EITHER, "")
                .add("yaml-list", "---\n- a\n- b\n---\n" + GOOD, End.KEPT, "")
                .add("yaml-null", "---\ntitle:\n~: x\n---\n" + GOOD, End.KEPT, "")
                .add("bad-date", "---\ndate: 2024-99-99\n---\n" + GOOD, End.KEPT, "")
                .add("comments-without-end", GOOD + "<!--".repeat(200_000), End.EITHER, "")
                .add("brackets", GOOD + "[".repeat(500_000), End.EITHER, "")
                .add("links-without-end", GOOD + "[](".repeat(20_000), End.EITHER, "")
                .add("images-without-end", GOOD + "![".repeat(200_000), End.EITHER, "")
                .add("heading-of-blanks", "# " + " ".repeat(500_000) + "x\n" + GOOD, End.EITHER, "")
                .add("heading-of-marks", "# " + "# ".repeat(200_000) + "x\n" + GOOD, End.EITHER, "")
                .add("stars", GOOD + "*".repeat(300_000) + "a" + "*".repeat(300_000), End.EITHER, "")
                .add("nested-quotes", "> ".repeat(200_000) + GOOD, End.EITHER, "")
                .add("bom", "\uFEFF---\ntitle: x\n---\n" + GOOD, End.KEPT, "")
                .add("nul", GOOD + "\0".repeat(3000), End.REJECTED, "")
                .all();
    }

    static List<Case> lines() {
        String good = "{\"id\": \"ok\", \"text\": \"" + GOOD + "\"}\n";
        return new Hostile("jsonl")
                .add("empty", "", End.EITHER, "")
                .add("blank-lines", "\n\n \n\t\n" + good, End.KEPT, "")
                .add("no-json", good + "{broken\n" + good.replace("ok", "ok2"), End.PARTLY, "no JSON")
                .add("no-object", "[1]\n\"x\"\n3\nnull\n" + good, End.PARTLY, "no object")
                .add("no-id", "{\"text\": \"x\"}\n" + good, End.PARTLY, "\"id\" is missing")
                .add("no-text", "{\"id\": \"x\"}\n" + good, End.PARTLY, "\"text\" is missing")
                .add("text-no-string", "{\"id\": \"x\", \"text\": [1]}\n" + good, End.PARTLY, "\"text\"")
                .add("empty-text", "{\"id\": \"x\", \"text\": \" \"}\n" + good, End.PARTLY, "empty")
                .add(
                        "deep",
                        "{\"id\": \"x\", \"text\": \"x\", \"a\": " + "[".repeat(100_000) + "\n" + good,
                        End.PARTLY,
                        "no JSON")
                .add("deep-objects", "{\"a\":".repeat(50_000) + "\n" + good, End.PARTLY, "no JSON")
                .add(
                        "many-fields",
                        "{\"id\": \"x\", \"text\": \"x\"" + fields(1_000_001) + "}\n" + good,
                        End.PARTLY,
                        "")
                .add("id-twice", "{\"id\": \"a\", \"id\": \"b\", \"text\": \"x\"}\n" + good, End.EITHER, "")
                .add("lone-surrogate", "{\"id\": \"s\", \"text\": \"\\ud800 x\"}\n" + good, End.KEPT, "")
                .add("nul-escape", "{\"id\": \"n\\u0000\", \"text\": \"a\\u0000b\"}\n" + good, End.KEPT, "")
                .add("nul-bytes", "\0\0\0\0\n" + good, End.PARTLY, "")
                .add(
                        "bad-utf-8",
                        bytes(good + "{\"id\": \"u\", \"text\": \"", 0xFF, 0xFE, '"', '}'),
                        End.PARTLY,
                        "not UTF-8")
                .add("bom", "\uFEFF" + good, End.KEPT, "")
                .add("utf-16", good.getBytes(StandardCharsets.UTF_16), End.REJECTED, "")
                .add("carriage-returns", good.replace("\n", "\r\n"), End.KEPT, "")
                .add("cut", good + "{\"id\": \"c\", \"text\": \"bro", End.PARTLY, "no JSON")
                .add(
                        "long-line",
                        "{\"id\": \"l\", \"text\": \"" + "x".repeat(2_500_000) + "\"}\n" + good,
                        End.PARTLY,
                        "longer than")
                .add("huge-number", "{\"id\": " + "9".repeat(2000) + ", \"text\": \"x\"}\n" + good, End.PARTLY, "")
                .add(
                        "invalid-date",
                        "{\"id\": \"d\", \"text\": \"x\", \"published\": \"2024-02-31\"}\n" + good,
                        End.KEPT,
                        "")
                .add("long-id", "{\"id\": \"" + "i".repeat(100_000) + "\", \"text\": \"x\"}\n" + good, End.EITHER, "")
                .all();
    }

    static List<Case> tables() {
        String head = "id,text,published\n";
        String good = "ok,\"" + GOOD + "\",2024-01-02\n";
        return new Hostile("csv")
                .add("empty", "", End.REJECTED, "columns")
                .add("head-alone", head, End.EITHER, "")
                .add("no-text-column", "id,body\n1,x\n", End.REJECTED, "--columns")
                .add("column-twice", "id,text,text\n1,a,b\n", End.REJECTED, "twice")
                .add("missing-cells", head + "1\n" + good, End.PARTLY, "the text is empty")
                .add("further-cells", head + "1,x,2024-01-01,more,and more\n" + good, End.KEPT, "")
                .add(
                        "open-quote",
                        head + good + "2,\"never closed,2024-01-01\n3,b,2024-01-01\n4,c,\n",
                        End.PARTLY,
                        "not closed")
                .add("quote-inside", head + "1,the 5\" gun,2024-01-01\n" + good, End.KEPT, "")
                .add("text-after-quote", head + "1,\"a\"b,2024-01-01\n" + good, End.EITHER, "")
                .add("nul", head + "1,a\0b,2024-01-01\n" + good, End.KEPT, "")
                .add("bom", "\uFEFF" + head + good, End.KEPT, "")
                .add(
                        "windows-1252",
                        (head + "1,Ação já,2024-01-01\n" + good).getBytes(Charset.forName("windows-1252")),
                        End.PARTLY,
                        "not UTF-8")
                .add("utf-16", (head + good).getBytes(StandardCharsets.UTF_16LE), End.REJECTED, "")
                .add("invalid-date", head + "1,x,31/31/2024\n2,y,never\n" + good, End.KEPT, "")
                .add("blank-rows", head + "\n\n\n" + good, End.KEPT, "")
                .add("no-id", "text\n" + GOOD + "\n", End.KEPT, "")
                .add("many-columns", "text," + "c,".repeat(20_000) + "z\nx\n", End.EITHER, "")
                .add("huge-cell", head + "1,\"" + "x".repeat(2_500_000) + "\",\n" + good, End.REJECTED, "no table")
                .add("semicolons", "id;text\n1;x\n", End.REJECTED, "--columns")
                .add("binary", bytes("PK", 3, 4, 0, 0, 8, 0, 200, 201), End.REJECTED, "")
                .add("carriage-returns", (head + good).replace("\n", "\r"), End.KEPT, "")
                .add("fifty-thousand-empty-rows", head + ",,\n".repeat(20_000) + good, End.PARTLY, "the text is empty")
                .all();
    }

    static List<Case> feeds() {
        String item = "<item><title>t</title><guid>g</guid><description>" + GOOD + "</description></item>";
        String head = "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Press</title>";
        String tail = "</channel></rss>";
        return new Hostile("rss")
                .add("empty", "", End.REJECTED, "")
                .add("no-items", head + tail, End.EITHER, "")
                .add("cut", head + item + "<item><title>t2</title><descr", End.EITHER, "")
                .add("not-closed", head + item, End.KEPT, "")
                .add(
                        "billion-laughs",
                        "<?xml version=\"1.0\"?>" + laughs()
                                + "<rss><channel><item><title>&l9;</title><description>&l9; " + GOOD
                                + "</description></item>" + tail,
                        End.EITHER,
                        "")
                .add(
                        "quadratic-entity",
                        "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"" + "a".repeat(50_000)
                                + "\">]><rss><channel><item><description>" + "&a;".repeat(20_000)
                                + "</description></item>" + tail,
                        End.EITHER,
                        "")
                .add(
                        "outside-file",
                        "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><rss><channel><item><description>&x; "
                                + GOOD + "</description></item>" + tail,
                        End.EITHER,
                        "")
                .add(
                        "outside-address",
                        "<?xml version=\"1.0\"?><!DOCTYPE rss SYSTEM \"http://127.0.0.1:1/x.dtd\"><rss><channel>" + item
                                + tail,
                        End.KEPT,
                        "")
                .add(
                        "parameter-entity",
                        "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY % p SYSTEM \"file:///etc/passwd\"> %p;]><rss><channel>"
                                + item + tail,
                        End.EITHER,
                        "")
                .add(
                        "include",
                        head + "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"file:///etc/passwd\"/>"
                                + item + tail,
                        End.KEPT,
                        "")
                .add(
                        "deep",
                        head + "<item><description>" + "<a>".repeat(100_000) + "</description></item>" + item + tail,
                        End.EITHER,
                        "")
                .add(
                        "deep-escaped",
                        head + "<item><description>" + "&lt;div&gt;".repeat(100_000) + GOOD + "</description></item>"
                                + tail,
                        End.EITHER,
                        "")
                .add("no-text", head + "<item><title>t</title></item>" + item + tail, End.PARTLY, "no text")
                .add(
                        "bad-date",
                        head + item.replace("<guid>", "<pubDate>Someday, 45 Foo 99999</pubDate><guid>") + tail,
                        End.KEPT,
                        "")
                .add("open-cdata", head + item + "<item><description><![CDATA[ " + GOOD, End.EITHER, "")
                .add("wrong-encoding", head.replace("?>", " encoding=\"no-such\"?>") + item + tail, End.KEPT, "")
                .add(
                        "lying-encoding",
                        head.replace("\"1.0\"?>", "\"1.0\" encoding=\"utf-16\"?>") + item + tail,
                        End.KEPT,
                        "")
                .add("bom", "\uFEFF" + head + item + tail, End.KEPT, "")
                .add("nul", head + item + "\0" + tail, End.EITHER, "")
                .add("other-xml", "<?xml version=\"1.0\"?><project><name>x</name></project>", End.REJECTED, "not read")
                .add("many-items", head + "<a>".repeat(600_000) + tail, End.REJECTED, "tags")
                .add(
                        "huge-title",
                        head + item.replace("<title>t", "<title>" + "x".repeat(400_000)) + tail,
                        End.EITHER,
                        "")
                .add(
                        "atom-in-rss",
                        head + "<entry><id>e</id><content>" + GOOD + "</content></entry>" + tail,
                        End.KEPT,
                        "")
                .all();
    }

    static List<Case> news() {
        String nitf =
                "<?xml version=\"1.0\"?><nitf><head><docdata><doc-id id-string=\"n\"/></docdata></head><body><body.content><p>"
                        + GOOD + "</p></body.content></body></nitf>";
        String g2 =
                "<?xml version=\"1.0\"?><newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\" guid=\"urn:x\"><itemMeta><pubStatus qcode=\"stat:usable\"/>"
                        + "</itemMeta><contentMeta><headline>h</headline></contentMeta><contentSet><inlineXML><html><body><p>"
                        + GOOD
                        + "</p></body></html></inlineXML></contentSet></newsItem>";
        return new Hostile("xml")
                .add("nitf", nitf, End.KEPT, "")
                .add("nitf-empty", "<nitf/>", End.REJECTED, "no text")
                .add("nitf-cut", cutText(nitf, 60), End.EITHER, "")
                .add("nitf-bad-day", nitf.replace("<doc-id", "<date.issue norm=\"20249999T\"/><doc-id"), End.KEPT, "")
                .add("nitf-short-day", nitf.replace("<doc-id", "<date.issue norm=\"2024\"/><doc-id"), End.KEPT, "")
                .add(
                        "nitf-two-bodies",
                        nitf.replace("</body></nitf>", "<body.content><p>more</p></body.content></body></nitf>"),
                        End.KEPT,
                        "")
                .add(
                        "nitf-doctype",
                        nitf.replace("?><nitf", "?><!DOCTYPE nitf SYSTEM \"file:///etc/passwd\"><nitf"),
                        End.KEPT,
                        "")
                .add(
                        "nitf-entity",
                        nitf.replace("?><nitf", "?>" + laughs() + "<nitf").replace(GOOD, GOOD + "&l9;"),
                        End.KEPT,
                        "")
                .add("nitf-deep", nitf.replace("<p>", "<p>" + "<em>".repeat(50_000)), End.EITHER, "")
                .add("nitf-no-id", nitf.replace("<doc-id id-string=\"n\"/>", ""), End.KEPT, "")
                .add("g2", g2, End.KEPT, "")
                .add("g2-canceled", g2.replace("stat:usable", "stat:canceled"), End.REJECTED, "withdrawn")
                .add("g2-withheld", g2.replace("stat:usable", "stat:withheld"), End.REJECTED, "withdrawn")
                .add("g2-no-content", g2.replaceAll("<contentSet>.*</contentSet>", ""), End.REJECTED, "no text")
                .add("g2-no-guid", g2.replace("guid=\"urn:x\"", ""), End.KEPT, "")
                .add("g2-cut", cutText(g2, 50), End.EITHER, "")
                .add(
                        "g2-message",
                        "<newsMessage><itemSet>"
                                + g2.replace("<?xml version=\"1.0\"?>", "").repeat(3) + "</itemSet></newsMessage>",
                        End.EITHER,
                        "")
                .add("g2-message-empty", "<newsMessage><itemSet/></newsMessage>", End.EITHER, "")
                .add("g2-package", "<packageItem guid=\"urn:p\"><groupSet/></packageItem>", End.EITHER, "")
                .add(
                        "g2-remote",
                        g2.replaceAll("<inlineXML>.*</inlineXML>", "<remoteContent href=\"file:///etc/passwd\"/>"),
                        End.REJECTED,
                        "no text")
                .add("g2-script", g2.replace("<p>", "<script>x()</script><p>"), End.KEPT, "")
                .all();
    }

    static List<Case> ninjs() {
        String good = "{\"uri\":\"urn:n\",\"headline\":\"h\",\"body_text\":\"" + GOOD + "\"}";
        return new Hostile("json")
                .add("good", good, End.KEPT, "")
                .add("empty", "", End.REJECTED, "empty")
                .add("cut", cutText(good, 5), End.REJECTED, "no JSON")
                .add("deep", "[".repeat(100_000), End.REJECTED, "no JSON")
                .add("deep-objects", "{\"a\":".repeat(100_000), End.REJECTED, "no JSON")
                .add("number", "3", End.REJECTED, "no text")
                .add("null", "null", End.REJECTED, "no text")
                .add("empty-list", "[]", End.EITHER, "")
                .add("list-with-junk", "[1,null,\"x\"," + good + "]", End.PARTLY, "no text")
                .add("list-cut", "[" + good + ",{\"uri\":", End.PARTLY, "no JSON")
                .add("withdrawn", good.replace("{", "{\"pubstatus\":\"canceled\","), End.REJECTED, "withdrawn")
                .add("no-body", "{\"uri\":\"urn:n\",\"headline\":\"h\"}", End.REJECTED, "no text")
                .add("body-no-string", "{\"uri\":\"urn:n\",\"body_text\":{\"x\":1}}", End.REJECTED, "no text")
                .add("bodies-empty", "{\"uri\":\"urn:n\",\"bodies\":[]}", End.REJECTED, "no text")
                .add("bodies-odd", "{\"uri\":\"urn:n\",\"bodies\":[3]}", End.REJECTED, "no text")
                .add(
                        "deep-html",
                        "{\"uri\":\"u\",\"body_html\":\"" + "<div>".repeat(100_000) + GOOD + "\"}",
                        End.EITHER,
                        "")
                .add("lone-surrogate", good.replace("\"h\"", "\"\\udfff\""), End.KEPT, "")
                .add("nul", good.replace("\"h\"", "\"a\\u0000\""), End.KEPT, "")
                .add("bom", "\uFEFF" + good, End.KEPT, "")
                .add("bad-date", good.replace("{", "{\"versioncreated\":\"yesterday\","), End.KEPT, "")
                .add("id-twice", good.replace("{", "{\"uri\":\"urn:other\","), End.EITHER, "")
                .add("comments", "/* x */" + good, End.REJECTED, "no JSON")
                .add("many-tokens", "{\"a\":[" + "1,".repeat(900_000) + "1]}", End.REJECTED, "")
                .all();
    }

    private Hostile add(String name, String text, End end, String reason) {
        return add(name, text.getBytes(StandardCharsets.UTF_8), end, reason);
    }

    private Hostile add(String name, byte[] bytes, End end, String reason) {
        cases.add(new Case(name + "." + ending, bytes, end, reason));
        return this;
    }

    private List<Case> all() {
        return cases;
    }

    static byte[] bytes(String before, int... more) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(before.getBytes(StandardCharsets.UTF_8));
        for (int b : more) {
            bytes.write(b);
        }
        return bytes.toByteArray();
    }

    static byte[] cut(byte[] bytes, int less) {
        return java.util.Arrays.copyOf(bytes, bytes.length - less);
    }

    private static String cutText(String text, int less) {
        return text.substring(0, text.length() - less);
    }

    private static String attributes(int number) {
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < number; i++) {
            attributes.append(" a").append(i).append("=1");
        }
        return attributes.toString();
    }

    private static String fields(int number) {
        StringBuilder fields = new StringBuilder();
        for (int i = 0; i < number / 2; i++) {
            fields.append(",\"").append(Integer.toString(i, 36)).append("\":1");
        }
        return fields.toString();
    }

    /** Ten entities, each of ten of the one before: ten thousand million characters if they were replaced. */
    private static String laughs() {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY l0 \"ha\">");
        for (int i = 1; i < 10; i++) {
            laughs.append("<!ENTITY l")
                    .append(i)
                    .append(" \"")
                    .append(("&l" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        return laughs.append("]>").toString();
    }

    /** So many bytes of one letter, packed. */
    static byte[] flood(long length, boolean gzip) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] block = new byte[1 << 16];
        java.util.Arrays.fill(block, (byte) 'a');
        try (java.io.OutputStream out = gzip ? new GZIPOutputStream(packed) : new DeflaterOutputStream(packed)) {
            for (long written = 0; written < length; written += block.length) {
                out.write(block);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
