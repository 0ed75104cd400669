package org.chancery.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chancery.keep.Session;
import org.chancery.web.Served;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class IngestCallsTest {

    private static final String JSON = "application/json";
    private static final String LINES = "application/x-ndjson";
    private static final String REPORT = "{\"text\": \"The ministers met in Nairobi and spoke about two ports.\","
            + " \"title\": \"Ministers meet\", \"publisher\": \"Ministry of Ports\", \"side\": \"KEN\","
            + " \"published\": \"2024-02-06\", \"url\": \"https://ports.example/1\", \"place\": \"Nairobi\"}";

    private final Served served = Served.empty();
    private final Posting program = new Posting(served.address());

    @AfterEach
    void end() {
        served.close();
    }

    @Test
    void aReportIsKeptWithWhatIsKnownOfIt() {
        HttpResponse<String> sent = program.send(JSON, REPORT);
        assertThat(Posting.json(sent).get("state").asString()).isIn("waiting", "reading", "kept");
        JsonNode job = program.over(sent);
        assertThat(job.get("state").asString()).isEqualTo("kept");
        assertThat(job.get("label").asString()).isEqualTo("Ministers meet");
        assertThat(job.get("reason").isNull()).isTrue();
        assertThat(job.get("percent").asInt()).isEqualTo(100);
        assertThat(counts(job)).containsExactly(1, 0, 0, 0);
        JsonNode kept = job.get("reports").get(0);
        assertThat(kept.get("outcome").asString()).isEqualTo("added");
        assertThat(program.get(kept.get("record").asString()).body())
                .contains("Ministers meet", "Ministry of Ports", "2024-02-06", "https://ports.example/1");
        assertThat(program.get(kept.get("report").asString()).statusCode()).isEqualTo(200);
    }

    @Test
    void theSameBytesTwiceAreOnceAndSaidToBe() {
        Map<String, String> bodies = Map.of(
                JSON,
                REPORT,
                LINES,
                "{\"text\": \"They met in Accra.\"}\n{\"id\": \"b\", \"text\": \"They met in Lima.\"}\n",
                "text/html",
                "<!doctype html><title>Talks</title><article><p>The envoys met in Oslo for two hours.</p></article>");
        bodies.forEach((type, body) -> {
            JsonNode first = program.over(program.send(type, body));
            JsonNode again = program.over(program.send(type, body));
            assertThat(first.get("state").asString()).as(first.toString()).isEqualTo("kept");
            assertThat(again.get("state").asString()).as(type).isEqualTo("kept");
            assertThat(docs(again)).as(type).isEqualTo(docs(first));
            assertThat(again.get("job")).isNotEqualTo(first.get("job"));
            int all = first.get("counts").get("added").asInt();
            assertThat(counts(again)).as(type).containsExactly(0, 0, all, 0);
            again.get("reports")
                    .forEach(report ->
                            assertThat(report.get("outcome").asString()).isEqualTo("unchanged"));
        });
        assertThat(reports()).isEqualTo(4);
    }

    @Test
    void aTextThatIsSentIsTheSameReportWhetherSomebodyWaitsForItOrNot() {
        String doc = docs(program.over(program.send(JSON, REPORT))).get(0);
        HttpResponse<String> kept = OpenApiTest.post(served, ApiScreen.ROOT + "/reports", REPORT);
        assertThat(Posting.json(kept).get("outcome").asString()).isEqualTo("unchanged");
        assertThat(Posting.json(kept).get("doc").asString()).isEqualTo(doc);
    }

    @Test
    void aChangedTextAtTheSameAddressIsAVersion() {
        program.over(program.send(JSON, REPORT));
        JsonNode job = program.over(program.send(JSON, REPORT.replace("two ports", "three ports")));
        assertThat(counts(job)).containsExactly(0, 1, 0, 0);
        assertThat(job.get("reports").get(0).get("outcome").asString()).isEqualTo("version");
    }

    @Test
    void ofSeveralLinesTheWrongOnesAreToldByTheirNumbers() {
        String lines = "{\"text\": \"The envoys met in Accra.\"}\n"
                + "{\"text\": \n"
                + "\n"
                + "{\"id\": \"empty\", \"title\": \"No text\"}\n"
                + "{\"title\": \"Neither text nor id\"}\n"
                + "{\"id\": \"lima\", \"text\": \"The envoys met in Lima.\"}\r\n"
                + "{\"text\": \"The envoys met in Accra.\"}";
        JsonNode job = program.over(program.send(LINES, lines));
        assertThat(job.get("state").asString()).isEqualTo("kept");
        assertThat(counts(job)).containsExactly(2, 0, 1, 3);
        assertThat(docs(job)).hasSize(2).contains("lima");
        List<String> rejects = new ArrayList<>();
        job.get("rejects")
                .forEach(one -> rejects.add(one.get("position").asInt() + " "
                        + one.get("doc").asString("") + ": " + one.get("reason").asString()));
        assertThat(rejects).hasSize(3);
        assertThat(rejects.get(0)).startsWith("2 : ").contains("no JSON");
        assertThat(rejects.get(1)).startsWith("4 empty: ").contains("text");
        assertThat(rejects.get(2)).startsWith("5 text-").contains("text");
        assertThat(job.get("rejects").toString()).doesNotContain("chancery-sent");
    }

    @Test
    void whatIsNoReportIsRejectedWithItsReason() {
        JsonNode lines = program.over(program.send(LINES, "no json\n"));
        assertThat(lines.get("state").asString()).isEqualTo("rejected");
        assertThat(lines.get("reason").asString()).contains("no JSON");
        JsonNode pdf = program.over(program.send("application/pdf", "%PDF-1.7 and nothing more"));
        assertThat(pdf.get("state").asString()).isEqualTo("rejected");
        assertThat(pdf.get("reason").asString()).isNotBlank().doesNotContain("chancery-sent");
        assertThat(counts(pdf)).containsExactly(0, 0, 0, 1);
        JsonNode table = program.over(program.send("text/csv", "id,text\n"));
        assertThat(table.get("state").asString()).isEqualTo("rejected");
        assertThat(table.get("reason").asString()).isNotBlank();
        assertThat(reports()).isZero();
    }

    @Test
    void filesAreReadAsWhatTheirTypeSays() {
        assertThat(counts(program.over(program.send(
                        "text/csv; charset=utf-8", "id,text\na,They met in Quito.\nb,They met in Hanoi.\n"))))
                .containsExactly(2, 0, 0, 0);
        assertThat(counts(program.over(program.send("text/markdown", "# Talks\n\nThey met in *Dakar*.\n"))))
                .containsExactly(1, 0, 0, 0);
        assertThat(counts(program.over(program.send(
                        "application/rss+xml",
                        "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>News</title><item><title>Talks</title>"
                                + "<link>https://ports.example/2</link><description>The envoys met in Doha.</description>"
                                + "</item></channel></rss>"))))
                .containsExactly(1, 0, 0, 0);
        assertThat(counts(program.over(
                        program.send("text/plain", "The envoys met in Rabat.", "X-CSRF-Token", served.csrf()))))
                .containsExactly(1, 0, 0, 0);
    }

    @Test
    void whatCannotBeTakenInAtAllIsRefusedAtOnce() {
        assertThat(Posting.problem(program.send(JSON, "{\"text\""), 400)).contains("no JSON");
        assertThat(Posting.problem(program.send(JSON, "[" + REPORT + "]"), 400)).contains("no object");
        assertThat(Posting.problem(program.send(JSON, "{\"title\": \"Talks\"}"), 400))
                .contains("There is no text");
        assertThat(Posting.problem(program.send(JSON, "{\"text\": \"  \"}"), 400))
                .contains("There is no text");
        assertThat(Posting.problem(program.send(JSON, "{\"text\": \"They met.\", \"published\": 2024}"), 400))
                .contains("published");
        assertThat(Posting.problem(program.send(JSON, "{\"text\": \"They met.\", \"words\": \"a\"}"), 400))
                .contains("\"words\"");
        assertThat(Posting.problem(program.send(LINES, " \n\n"), 400)).contains("empty");
        assertThat(Posting.problem(program.send("application/pdf", ""), 400)).contains("empty");
        assertThat(Posting.problem(program.send("image/png", "x"), 415)).contains("application/x-ndjson");
        assertThat(program.send(JSON, REPORT, "Accept", "text/html").statusCode())
                .isEqualTo(406);
        assertThat(reports()).isZero();
    }

    @Test
    void whatIsTooLargeIsRefused() {
        byte[] text = ("{\"text\": \"" + "a".repeat(9 << 20) + "\"}").getBytes(StandardCharsets.UTF_8);
        assertThat(Posting.problem(program.send(JSON, text), 413)).contains("8 MB");
    }

    @Test
    void pagesOfOtherSitesCannotSend() {
        for (String type : List.of(JSON, LINES, "application/pdf", "text/html")) {
            Posting.problem(program.send(type, REPORT, "Origin", "https://elsewhere.example"), 403);
            Posting.problem(program.send(type, REPORT, "Sec-Fetch-Site", "cross-site"), 403);
        }
        for (String type :
                List.of("text/plain", "TEXT/plain; charset=utf-8", "application/x-www-form-urlencoded", "json")) {
            Posting.problem(program.send(type, "The envoys met."), 403);
        }
        Posting.problem(program.send(JSON, REPORT, "Origin", served.address()), 403);
        assertThat(reports()).isZero();
    }

    @Test
    void aJobThatIsUnknownIsMissing() {
        for (String job : List.of("none", "1", "00000000-1", "5f0c2a91-99999999999")) {
            assertThat(Posting.problem(program.get(Posting.INGEST + "/" + job), 404))
                    .contains("There is no job");
        }
    }

    @Test
    void aJobThatDidNotChangeIsNotSentTwice() {
        JsonNode job = program.over(program.send(JSON, REPORT));
        String address = job.get("job").asString();
        String tag = program.get(address).headers().firstValue("ETag").orElseThrow();
        assertThat(program.get(address, "If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    @Test
    void pagesAndProgramsWaitInOneRow() {
        JsonNode job = program.over(program.send(JSON, REPORT));
        assertThat(served.page("/ingest")).contains("Ministers meet");
        String number = job.get("job").asString().replaceFirst(".*-", "");
        assertThat(served.page("/ingest/jobs/" + number)).contains("Ministers meet", "1 new report");
    }

    private long reports() {
        try (Session session = served.archive().session()) {
            return session.reportsAfter(0, 100).size();
        }
    }

    /** Added, versions, unchanged, rejected. */
    private static List<Integer> counts(JsonNode job) {
        JsonNode counts = job.get("counts");
        return List.of(
                counts.get("added").asInt(),
                counts.get("version").asInt(),
                counts.get("unchanged").asInt(),
                counts.get("rejected").asInt());
    }

    private static List<String> docs(JsonNode job) {
        List<String> docs = new ArrayList<>();
        job.get("reports").forEach(report -> docs.add(report.get("doc").asString()));
        return docs;
    }
}
