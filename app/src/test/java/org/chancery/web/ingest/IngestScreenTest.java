package org.chancery.web.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.chancery.read.Document;
import org.chancery.read.Raw;
import org.chancery.read.ReadException;
import org.chancery.web.Served;
import org.chancery.web.TestReading;
import org.chancery.web.Urls;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class IngestScreenTest {

    private static final String BOUNDARY = "----of-the-test";

    private final Served served = Served.empty();

    @AfterEach
    void end() {
        served.close();
    }

    @Test
    void aPastedReportStandsInTheArchive() throws Exception {
        JsonNode job = over(served.post("/ingest", pasted("excerpt")));
        assertThat(job.get("state").stringValue()).isEqualTo("DONE");
        assertThat(job.get("seen").get(0).get("outcome").stringValue()).isEqualTo("new");
        String doc = job.get("seen").get(0).get("doc").stringValue();
        assertThat(served.archive().session().report(doc).orElseThrow().completeness())
                .isEqualTo("excerpt");
        assertThat(served.page(Urls.report(doc))).contains("Alfred Mutua");
    }

    @Test
    void theSameTextTwiceIsOnceAndAChangedOneIsAVersion() throws Exception {
        over(served.post("/ingest", pasted("")));
        JsonNode again = over(served.post("/ingest", pasted("")));
        assertThat(again.get("seen").get(0).get("outcome").stringValue()).isEqualTo("there already");
        Map<String, String> changed = pasted("");
        changed.put("text", changed.get("text") + "\n\nA paragraph that was added later.");
        JsonNode version = over(served.post("/ingest", changed));
        assertThat(version.get("seen").get(0).get("outcome").stringValue()).isEqualTo("new version");
    }

    @Test
    void filesAreTakenInAndWhatIsNoReportIsRejectedWithItsReason() throws Exception {
        Raw report = TestReading.sample().reports().get(0);
        HttpResponse<String> answer =
                upload(Map.of(report.name(), new String(report.bytes(), StandardCharsets.UTF_8), "nothing.txt", "   "));
        JsonNode job = over(answer);
        assertThat(job.get("seen").size()).isEqualTo(1);
        assertThat(job.get("refused").get(0).get("item").stringValue()).contains("nothing.txt");
        assertThat(job.get("refused").get(0).get("reason").stringValue())
                .contains("empty")
                .doesNotContain("chancery-sent");
        assertThat(served.page("/rejects")).contains("nothing.txt").doesNotContain("chancery-sent");
        assertThat(served.csv("/rejects.csv")).hasSize(2);
    }

    @Test
    void scriptsOfAPageThatIsSentAreNeverServed() throws Exception {
        String page =
                "<!doctype html><html><head><title>Talks <script>alert(1)</script></title></head><body><article><p>The"
                        + " ministers met in Accra and <script>alert(2)</script> spoke about the harbour for two hours.</p></article></body></html>";
        JsonNode job = over(upload(Map.of("<img src=x onerror=alert(3)>.html", page)));
        String shown = served.page("/ingest/jobs/" + job.get("number").intValue());
        assertThat(shown).doesNotContain("<script>alert").doesNotContain("<img src=x");
        String doc = job.get("seen").get(0).get("doc").stringValue();
        assertThat(served.page(Urls.report(doc))).doesNotContain("<script>alert");
    }

    @Test
    void noPathOfThisMachinePassesForAnAddress() {
        for (String address :
                new String[] {"/etc/passwd", "file:///etc/passwd", "ftp://example.org/a", "http://u:p@example.org/"}) {
            assertThat(served.post("/ingest", Map.of("address", address)).statusCode())
                    .as(address)
                    .isEqualTo(400);
        }
    }

    @Test
    void nothingSentIsSaidToBeNothing() {
        HttpResponse<String> answer = served.post("/ingest", Map.of("text", "  "));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Nothing was sent");
    }

    @Test
    void aSubmissionThatIsUnknownIsMissing() {
        assertThat(served.get("/ingest/jobs/77").statusCode()).isEqualTo(404);
        assertThat(served.get("/ingest/jobs/..%2F1").statusCode()).isIn(400, 404);
    }

    @Test
    void namesOfFilesAreNoPaths() {
        assertThat(Sent.name("../../etc/passwd")).isEqualTo("passwd");
        assertThat(Sent.name("C:\\talks\\readout.txt")).isEqualTo("readout.txt");
        assertThat(Sent.name("..")).isEqualTo("report.txt");
        assertThat(Sent.name("a\u0000b<c>.txt")).isEqualTo("a_b_c_.txt");
    }

    private static Map<String, String> pasted(String completeness) throws ReadException {
        Document document =
                new TestReading().document(TestReading.sample().reports().get(0));
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("text", document.text());
        fields.put("title", document.title());
        fields.put("publisher", document.publisher());
        fields.put("side", "IND");
        fields.put("published", "2023-06-13");
        fields.put("url", "https://india.example/pasted");
        fields.put("completeness", completeness);
        return fields;
    }

    private HttpResponse<String> upload(Map<String, String> files) {
        StringBuilder body = new StringBuilder();
        body.append("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n")
                .append(served.csrf())
                .append("\r\n");
        files.forEach((name, content) -> body.append(
                        "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"files\"; filename=\"")
                .append(name)
                .append("\"\r\nContent-Type: text/plain\r\n\r\n")
                .append(content)
                .append("\r\n"));
        body.append("--" + BOUNDARY + "--\r\n");
        return served.send(
                HttpRequest.newBuilder(URI.create(served.address() + "/ingest"))
                        .POST(BodyPublishers.ofString(body.toString())),
                "Content-Type",
                "multipart/form-data; boundary=" + BOUNDARY);
    }

    /** What became of a submission, when it is over. */
    private JsonNode over(HttpResponse<String> answer) throws InterruptedException {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        String address = answer.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
        JsonNode job = served.json(address + ".json");
        for (int i = 0; i < 600 && !job.get("state").stringValue().matches("DONE|FAILED"); i++) {
            Thread.sleep(100);
            job = served.json(address + ".json");
        }
        return job;
    }
}
