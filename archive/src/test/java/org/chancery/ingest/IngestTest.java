package org.chancery.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.chancery.ingest.Ingest.Settings;
import org.chancery.ingest.Ingest.Summary;
import org.chancery.keep.Archive;
import org.chancery.keep.Reject;
import org.chancery.keep.ReportRow;
import org.chancery.keep.Session;
import org.chancery.read.ReadException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

class IngestTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-01T12:00:00Z"));

    @TempDir
    private Path folder;

    private final FakeReading reading = new FakeReading("k1");
    private Archive archive;
    private Session session;

    @BeforeEach
    void open() {
        archive = Archive.open(folder.resolve("project").toString(), CLOCK, true);
        session = archive.session();
    }

    @AfterEach
    void close() {
        session.close();
        archive.close();
    }

    @Test
    void aFileWithHeaderLinesIsKeptWithItsBytes() throws Exception {
        ingest(file(
                "visit.txt",
                "Title: A visit\nPublisher: Kenya MFA\nPublished: 2024-02-03\n\nThe minister arrived in Lusaka."));
        ReportRow report = session.report("visit").orElseThrow();
        assertThat(report.title()).isEqualTo("A visit");
        assertThat(report.publisherName()).isEqualTo("Kenya MFA");
        assertThat(report.published()).isEqualTo("2024-02-03");
        assertThat(session.counts()).containsEntry("sources", 1L);
    }

    @Test
    void whatIsThereIsNotReadAgain() throws Exception {
        Path file = lines("one", "two", "three");
        assertThat(ingest(file)).isEqualTo(new Summary(3, 0, 0, 0, 0));
        assertThat(ingest(file)).isEqualTo(new Summary(0, 0, 0, 3, 0));
        assertThat(reading.read).hasValue(3);
    }

    @Test
    void newerKnowledgeReadsAgainOnlyWhenAsked() throws Exception {
        Path file = lines("one", "two");
        ingest(file);
        FakeReading newer = new FakeReading("k2");
        assertThat(new Ingest(archive, newer, settings(false, false), CLOCK, told -> {}).run(List.of(file.toString())))
                .isEqualTo(new Summary(0, 0, 0, 2, 0));
        assertThat(new Ingest(archive, newer, settings(false, true), CLOCK, told -> {}).run(List.of(file.toString())))
                .isEqualTo(new Summary(0, 0, 2, 0, 0));
    }

    @Test
    void aLineThatIsNoneIsKeptAsARejectAndTheRunGoesOn() throws Exception {
        Path file = file("in.jsonl", line("one") + "\n{broken\n" + line("UNREADABLE") + "\n" + line("two") + "\n");
        assertThat(ingest(file)).isEqualTo(new Summary(2, 0, 0, 0, 2));
        List<Reject> rejects = rejects();
        assertThat(rejects).extracting(Reject::position).containsExactly(2L, 3L);
        assertThat(rejects.get(0).input()).isEqualTo(file.toAbsolutePath().toString());
        assertThat(rejects.get(0).reason()).contains("no JSON");
        assertThat(rejects.get(1).reason()).contains("boom");
    }

    @Test
    void recordsThatWereReadBeforeNeedNoEngine() throws Exception {
        ingest(lines("one", "two"));
        List<String> records = new ArrayList<>();
        session.eachRecord(kept -> records.add(org.chancery.write.RecordJson.write(kept.record())));
        Path file = file("records.jsonl", String.join("\n", records) + "\n");
        try (Archive other = Archive.open(folder.resolve("other").toString(), CLOCK, true)) {
            Summary summary =
                    new Ingest(other, reading, settings(true, false), CLOCK, told -> {}).run(List.of(file.toString()));
            assertThat(summary).isEqualTo(new Summary(2, 0, 0, 0, 0));
        }
        assertThat(reading.read).hasValue(2);
    }

    @Test
    void aFolderIsTakenInWholeAndInOrder() throws Exception {
        file("in/b.txt", "The envoy left for Accra.");
        file(
                "in/a.md",
                "---\ntitle: Talks\ndate: 2024-03-01\nurl: https://example.org/talks\n---\n## Talks\n\nThe *two* sides met \\_again\\_ [in Quito](https://example.org).");
        file(
                "in/sub/c.html",
                "<html><head><title>Call</title></head><body><article><p>The presidents of Chile and Peru spoke by telephone on Monday about trade.</p></article></body></html>");
        assertThat(ingest(folder.resolve("in"))).isEqualTo(new Summary(3, 0, 0, 0, 0));
        assertThat(docs()).containsExactly("a", "b", "c");
        assertThat(text("a")).isEqualTo("Talks\n\nThe two sides met _again_ in Quito.");
        assertThat(session.report("a").orElseThrow().published()).isEqualTo("2024-03-01");
    }

    @Test
    void aTableIsReadByTheNamesOfItsColumns() throws Exception {
        Path file = file(
                "table.csv",
                "nr,body,day,who\n7,\"The envoy said: \"\"no\"\".\",2024-05-06,Peru MFA\n8,,2024-05-07,Peru MFA\n");
        Settings settings = new Settings(
                2, 64, false, false, true, Map.of("id", "nr", "text", "body", "published", "day", "publisher", "who"));
        assertThat(new Ingest(archive, reading, settings, CLOCK, told -> {}).run(List.of(file.toString())))
                .isEqualTo(new Summary(1, 0, 0, 0, 1));
        assertThat(text("7")).isEqualTo("The envoy said: \"no\".");
        assertThat(session.report("7").orElseThrow().published()).isEqualTo("2024-05-06");
    }

    @Test
    void aTableWithoutAColumnOfTextSaysWhatToDo() throws Exception {
        ingest(file("table.csv", "nr,body\n7,words\n"));
        assertThat(rejects())
                .singleElement()
                .satisfies(reject -> assertThat(reject.reason()).contains("--columns"));
    }

    @Test
    void anItemOfAFeedThatIsPublishedAnewIsANewVersion() throws Exception {
        ingest(file("feed.xml", feed("The sides agreed to meet in May.")));
        Summary again = ingest(file("feed.xml", feed("The sides agreed to meet in June.")));
        assertThat(again.versions()).isEqualTo(1);
        ReportRow first = session.report("item-1").orElseThrow();
        ReportRow latest = session.latest(first);
        assertThat(session.versions(latest)).containsExactly(first, latest);
        assertThat(latest.replaces()).isEqualTo(first.report());
        assertThat(session.text(latest.report())).contains("The sides agreed to meet in June.\n\nMore follows.");
        assertThat(latest.publisherName()).isEqualTo("Ministry");
        assertThat(latest.published()).isEqualTo("2024-09-12");
    }

    @Test
    void anAtomFeedIsRead() throws Exception {
        ingest(
                file(
                        "news.atom",
                        "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Press office</title><entry><id>tag:1</id><title>A call</title>"
                                + "<link href=\"https://example.org/1\"/><updated>2024-01-02T03:04:05Z</updated><content type=\"html\">&lt;p&gt;They spoke.&lt;/p&gt;</content></entry></feed>"));
        assertThat(text("tag:1")).isEqualTo("They spoke.");
        assertThat(session.report("tag:1").orElseThrow().url()).isEqualTo("https://example.org/1");
    }

    @Test
    void nitfAndNewsmlAreRead() throws Exception {
        ingest(
                file(
                        "a.xml",
                        "<?xml version=\"1.0\"?><nitf><head><docdata><doc-id id-string=\"n1\"/><date.issue norm=\"20240912T080000Z\"/></docdata></head>"
                                + "<body><body.head><hedline><hl1>A visit</hl1></hedline></body.head><body.content><p>He arrived.</p><p>He left.</p></body.content></body></nitf>"));
        ingest(
                file(
                        "b.xml",
                        "<?xml version=\"1.0\"?><newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\" guid=\"urn:n2\"><itemMeta><provider literal=\"Agency\"/>"
                                + "<versionCreated>2024-09-13T10:00:00Z</versionCreated><pubStatus qcode=\"stat:usable\"/></itemMeta><contentMeta><headline>Talks</headline></contentMeta>"
                                + "<contentSet><inlineXML><html xmlns=\"http://www.w3.org/1999/xhtml\"><body><p>They talked.</p></body></html></inlineXML></contentSet></newsItem>"));
        assertThat(text("n1")).isEqualTo("He arrived.\n\nHe left.");
        assertThat(session.report("n1").orElseThrow().published()).isEqualTo("2024-09-12");
        assertThat(text("urn:n2")).isEqualTo("They talked.");
        assertThat(session.report("urn:n2").orElseThrow().publisherName()).isEqualTo("Agency");
    }

    @Test
    void ninjsIsReadAndWhatItsPublisherWithdrewIsNot() throws Exception {
        ingest(
                file(
                        "a.json",
                        "{\"uri\":\"urn:1\",\"headline\":\"A call\",\"versioncreated\":\"2024-02-02T10:00:00Z\",\"body_html\":\"<p>They spoke.</p>\",\"pubstatus\":\"usable\"}"));
        ingest(file("b.json", "{\"uri\":\"urn:2\",\"body_text\":\"Wrong.\",\"pubstatus\":\"canceled\"}"));
        assertThat(text("urn:1")).isEqualTo("They spoke.");
        assertThat(session.report("urn:2")).isEmpty();
        assertThat(rejects())
                .singleElement()
                .satisfies(reject -> assertThat(reject.reason()).contains("withdrawn"));
    }

    @Test
    void aPdfGivesItsParagraphs() throws Exception {
        ingest(pdf("The two minis-", "ters met in Hanoi", "on Monday."));
        assertThat(text("talks")).isEqualTo("The two ministers met in Hanoi on Monday.");
    }

    @Test
    void aWebArchiveGivesItsPages() throws Exception {
        ingest(
                warc(
                        "<html><head><title>Call</title></head><body><article><p>The presidents of Chile and Peru spoke by telephone on Monday about trade.</p></article></body></html>"));
        assertThat(session.report("call").orElseThrow().url()).isEqualTo("https://example.org/press/call");
        assertThat(text("call")).startsWith("The presidents");
    }

    @Test
    void hostileFilesAreSetAsideWithAReasonAndTheRunGoesOn() throws Exception {
        String deep = "<a>".repeat(100_000);
        file(
                "in/1-entities.xml",
                "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]><rss><channel><item><title>&b;</title></item></channel></rss>");
        file(
                "in/2-outside.xml",
                "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><rss><channel><item><description>&x;</description></item></channel></rss>");
        file(
                "in/3-deep.xml",
                "<?xml version=\"1.0\"?><rss><channel><item><description>" + deep
                        + "</description></item></channel></rss>");
        file("in/4-deep.json", "[".repeat(100_000));
        file("in/5-cut.pdf", "%PDF-1.7\nthis is none");
        file("in/6-yaml.md", "---\na: &a [x, x]\nb: &b [*a, *a]\nc: : [\n---\nwords");
        file("in/7-empty.txt", "");
        file("in/8-binary.txt", "\u0000\u0001\u0002\u0003".repeat(200));
        file("in/9-archive.zip", "PK\u0003\u0004");
        file("in/z-good.txt", "The envoy left for Accra.");
        Summary summary = ingest(folder.resolve("in"));
        assertThat(docs()).contains("z-good");
        assertThat(summary.rejected()).isGreaterThanOrEqualTo(7);
        assertThat(summary.passedOver()).containsExactly(java.util.Map.entry("zip", 1));
        session.eachReport(report ->
                assertThat(session.text(report.report()).orElseThrow()).doesNotContain("root:"));
        assertThat(rejects()).allSatisfy(reject -> assertThat(reject.reason()).isNotBlank());
    }

    @Test
    void aPackedInputThatBreaksOffKeepsWhatCameBefore() throws Exception {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            for (int i = 0; i < 3000; i++) {
                out.write((line("text " + i + " " + Integer.toHexString(i * 7919)) + "\n")
                        .getBytes(StandardCharsets.UTF_8));
            }
        }
        byte[] cut = java.util.Arrays.copyOf(packed.toByteArray(), packed.size() / 2);
        Path file = folder.resolve("cut.jsonl.gz");
        Files.write(file, cut);
        Summary summary = ingest(file);
        assertThat(summary.added()).isPositive();
        assertThat(rejects()).anySatisfy(reject -> assertThat(reject.reason()).contains("breaks off"));
    }

    @Test
    void aNameThatIsNotThereIsSaidBeforeAnythingIsTakenIn() throws Exception {
        Path file = lines("one");
        assertThatThrownBy(() -> ingest(file, folder.resolve("none.txt")))
                .isInstanceOf(ReadException.class)
                .hasMessageContaining("none.txt");
        assertThat(docs()).isEmpty();
    }

    private Summary ingest(Path... files) throws ReadException {
        List<String> names = java.util.Arrays.stream(files).map(Path::toString).toList();
        return new Ingest(archive, reading, settings(false, false), CLOCK, told -> {}).run(names);
    }

    private static Settings settings(boolean records, boolean rereading) {
        return new Settings(2, 64, records, rereading, true, Map.of());
    }

    private Path file(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    private Path lines(String... texts) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (String text : texts) {
            lines.append(line(text)).append('\n');
        }
        return file("in.jsonl", lines.toString());
    }

    private static String line(String text) {
        return "{\"id\": \"" + text + "\", \"text\": \"The envoy said: " + text + ".\"}";
    }

    private static String feed(String text) {
        return "<?xml version=\"1.0\"?><rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel><title>Ministry</title>"
                + "<item><title>Talks</title><link>https://example.org/talks</link><guid>item-1</guid>"
                + "<pubDate>Thu, 12 Sep 2024 10:00:00 GMT</pubDate><description>Short.</description>"
                + "<content:encoded><![CDATA[<p>" + text
                + "</p><script>no()</script><p>More follows.</p>]]></content:encoded>"
                + "</item></channel></rss>";
    }

    private Path pdf(String... lines) throws IOException {
        Path file = folder.resolve("talks.pdf");
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(72, 700);
                for (String line : lines) {
                    content.showText(line);
                    content.newLineAtOffset(0, -14);
                }
                content.endText();
            }
            document.save(file.toFile());
        }
        return file;
    }

    private Path warc(String html) throws IOException {
        Path file = folder.resolve("crawl.warc.gz");
        byte[] body = html.getBytes(StandardCharsets.UTF_8);
        try (WarcWriter writer = new WarcWriter(
                Files.newByteChannel(
                        file, java.nio.file.StandardOpenOption.CREATE, java.nio.file.StandardOpenOption.WRITE),
                org.netpreserve.jwarc.WarcCompression.GZIP)) {
            HttpResponse http = new HttpResponse.Builder(200, "OK")
                    .body(MediaType.parse("text/html;charset=utf-8"), body)
                    .build();
            writer.write(new WarcResponse.Builder(URI.create("https://example.org/press/call"))
                    .body(http)
                    .build());
        }
        return file;
    }

    private List<String> docs() {
        List<String> docs = new ArrayList<>();
        session.eachReport(report -> docs.add(report.doc()));
        return docs;
    }

    private String text(String doc) {
        return session.text(session.report(doc).orElseThrow().report()).orElseThrow();
    }

    private List<Reject> rejects() {
        List<Reject> rejects = new ArrayList<>();
        session.eachReject(rejects::add);
        return rejects;
    }
}
