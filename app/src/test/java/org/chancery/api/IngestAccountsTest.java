package org.chancery.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.chancery.accounts.Standing;
import org.chancery.web.attack.Fort;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Who may send reports, and who sees what became of them. Nothing is read here: each report is rejected. */
class IngestAccountsTest {

    private static final String JSON = "application/json";
    private static final String REPORT = "{\"text\": \"The envoys met in Accra.\", \"title\": \"Talks of Rita\"}";
    private static final int MEBIBYTE = 1 << 20;

    @TempDir
    private Path folder;

    private Fort fort;
    private Posting program;

    @BeforeEach
    void start() {
        fort = Fort.guarded(folder);
        fort.accounts.add("ruth", Standing.REVIEWER, Fort.PASSWORD);
        program = new Posting(fort.address());
    }

    @AfterEach
    void stop() {
        fort.close();
    }

    @Test
    void readersAndStrangersSendNothing() {
        String reader = token("rene", Standing.READER);
        assertThat(Posting.problem(program.send(JSON, REPORT, "Authorization", reader), 403))
                .contains("reviewer");
        assertThat(Posting.problem(program.get(Posting.INGEST + "/x", "Authorization", reader), 403))
                .contains("reviewer");
        Posting.problem(program.send(JSON, REPORT), 401);
        Posting.problem(program.get(Posting.INGEST + "/x"), 401);
        Posting.problem(program.send(JSON, REPORT, "Authorization", "Bearer chy_made-up"), 401);
        String less = token("rita", Standing.READER);
        Posting.problem(program.send(JSON, REPORT, "Authorization", less), 403);
    }

    @Test
    void aLoginAloneSendsNothing() {
        String cookie = fort.login("rita");
        Posting.problem(program.send(JSON, REPORT, "Cookie", cookie), 403);
        assertThat(program.send(JSON, REPORT, "Cookie", cookie, "X-CSRF-Token", fort.csrfOf(cookie))
                        .statusCode())
                .isEqualTo(202);
    }

    @Test
    void aJobIsSeenByWhoSentItAndByAdmins() {
        String rita = token("rita", Standing.REVIEWER);
        HttpResponse<String> sent = program.send(JSON, REPORT, "Authorization", rita);
        JsonNode job = program.over(sent, "Authorization", rita);
        assertThat(job.get("state").asString()).isEqualTo("rejected");
        assertThat(job.get("reason").asString()).contains("nothing is read here");
        String address = job.get("job").asString();
        assertThat(program.get(address, "Authorization", token("ada", Standing.ADMIN))
                        .statusCode())
                .isEqualTo(200);
        String ruth = token("ruth", Standing.REVIEWER);
        assertThat(Posting.problem(program.get(address, "Authorization", ruth), 404))
                .contains("There is no job");
        String number = address.replaceFirst(".*-", "");
        for (String page : List.of("/ingest.json", "/ingest/jobs/" + number + ".json")) {
            assertThat(program.get(page, "Authorization", ruth).body()).doesNotContain("Talks of Rita");
            assertThat(program.get(page, "Authorization", rita).body()).contains("Talks of Rita");
        }
    }

    @Test
    void whatIsLargerThanTheServerTakesIsRefused() {
        String rita = token("rita", Standing.REVIEWER);
        for (String type : List.of(JSON, "application/x-ndjson", "application/pdf")) {
            HttpResponse<String> answer = fort.send(
                    HttpRequest.newBuilder(URI.create(fort.address() + Posting.INGEST))
                            .POST(BodyPublishers.ofByteArray(new byte[2 * MEBIBYTE])),
                    "Content-Type",
                    type,
                    "Authorization",
                    rita);
            assertThat(Posting.problem(answer, 413)).contains("1 MB");
        }
    }

    private String token(String name, Standing standing) {
        return "Bearer " + fort.tokens.make(fort.accounts.find(name).orElseThrow(), "test", standing, 2);
    }
}
