package org.chancery.web.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A page of the Internet that leads on to the network in which the server stands leads nowhere. */
class LedInsideTest {

    private static final String PAGES = "http://" + Outside.NAME;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @TempDir
    private static Path folder;

    private static Outside outside;
    private static FarFort fort;
    private static String rita;

    @BeforeAll
    static void start() throws IOException {
        outside = new Outside();
        fort = FarFort.start(
                folder,
                768,
                Outside.ADDRESS + " " + Outside.NAME + "\n127.0.0.1 here.evil.example\n10.0.0.5 private.evil.example\n",
                outside.options());
        rita = fort.login("rita");
    }

    @AfterAll
    static void stop() throws IOException {
        fort.close();
        outside.close();
    }

    @BeforeEach
    void forget() {
        outside.reached().clear();
    }

    @Test
    void aPageOfTheInternetIsTakenInAlsoWhereOneLeadsToIt() throws Exception {
        JsonNode job = submitted(PAGES + "/on?" + PAGES + "/talks.txt");
        assertThat(job.get("seen").size()).as(job.toString()).isEqualTo(1);
        assertThat(outside.reached()).containsExactly(Outside.ADDRESS + ":80", Outside.ADDRESS + ":80");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://localhost/",
                "https://127.0.0.1/",
                "//127.0.0.1/",
                "http://[::1]/",
                "http://[::ffff:127.0.0.1]/",
                "http://169.254.169.254/latest/meta-data/",
                "http://10.0.0.5/",
                "http://192.168.0.1/",
                "http://0.0.0.0/",
                "http://2130706433/",
                "http://here.evil.example/",
                "http://private.evil.example/",
                "http://" + Outside.NAME + "/on?http://127.0.0.1/",
                "file:///etc/passwd",
            })
    void aPageThatLeadsInsideIsRefused(String inside) throws Exception {
        JsonNode job = submitted(PAGES + "/on?" + inside);
        assertThat(job.get("seen").size()).as(job.toString()).isZero();
        assertThat(job.get("refused").size()).as(job.toString()).isPositive();
        assertThat(job.toString()).doesNotContain("secret of the house").doesNotContain("root:");
        assertThat(outside.reached()).isNotEmpty().allMatch(address -> address.equals(Outside.ADDRESS + ":80"));
    }

    private static JsonNode submitted(String address) throws InterruptedException {
        return over(fort.post("/ingest", Map.of("_csrf", fort.csrfOf(rita), "address", address), "Cookie", rita));
    }

    private static JsonNode over(HttpResponse<String> answer) throws InterruptedException {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        String path = answer.headers().firstValue("Location").orElseThrow() + ".json";
        JsonNode job = MAPPER.readTree(fort.get(path, "Cookie", rita).body());
        for (int i = 0; i < 600 && !job.get("state").stringValue().matches("DONE|FAILED"); i++) {
            Thread.sleep(50);
            job = MAPPER.readTree(fort.get(path, "Cookie", rita).body());
        }
        return job;
    }
}
