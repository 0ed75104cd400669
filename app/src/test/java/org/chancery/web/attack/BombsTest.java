package org.chancery.web.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Files that unpack to far more than the memory of the server: each is refused with a reason, and the server goes on. */
@Timeout(value = 400, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class BombsTest {

    /** Of which the knowledge takes the larger part. */
    private static final int MEGABYTES = 512;

    private static final String GOOD = "The envoy of Peru left for Accra on Monday and met nobody there.";
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @TempDir
    private static Path folder;

    private static FarFort fort;
    private static String rita;

    @BeforeAll
    static void start() {
        fort = FarFort.start(folder, MEGABYTES, "");
        rita = fort.login("rita");
    }

    @AfterAll
    static void stop() {
        fort.close();
    }

    @Test
    void whatUnpacksWithoutEndIsRefusedWithItsReason() throws Exception {
        Map<String, byte[]> files = new LinkedHashMap<>(Bombs.all());
        files.put("good.txt", Bombs.text(GOOD));
        JsonNode job = over(fort.upload(files, fort.csrfOf(rita), "Cookie", rita));
        Map<String, String> reasons = reasons(job);
        List<String> taken = new ArrayList<>();
        assertThat(job.get("state").stringValue()).as(job.toString()).isEqualTo("DONE");
        job.get("seen").forEach(seen -> taken.add(seen.get("doc").stringValue()));
        // Names of entities stay names: there is nothing to laugh at.
        assertThat(taken).as(job.toString()).contains("good").isSubsetOf("good", "laughs-1");
        assertThat(fort.get("/api/v1/reports/laughs-1/text", "Cookie", rita).body())
                .hasSizeLessThan(1000);
        assertThat(reasons.keySet())
                .containsAll(Bombs.all().keySet().stream()
                        .filter(name -> !name.startsWith("laughs"))
                        .toList());
        assertThat(reasons.get("text.txt.gz")).contains("larger than 20 MB");
        assertThat(reasons.get("line.jsonl.gz")).contains("longer than 20 MB");
        assertThat(reasons.get("page.warc.gz")).contains("larger than 20 MB");
        assertThat(reasons.get("blank.jsonl.gz")).contains("blanks and empty lines");
        assertThat(reasons.get("blank.csv.gz")).contains("blanks and empty lines");
        assertThat(reasons.get("stream.pdf")).contains("unpacks to more than");
        assertThat(reasons.values())
                .allSatisfy(reason -> assertThat(reason)
                        .isNotBlank()
                        .doesNotContain("more memory")
                        .doesNotContain("Exception"));
        answersStill();
    }

    @Test
    void manyLargeOnesAtOnceTakeNoMoreMemoryThanOne() throws Exception {
        JsonNode job = over(fort.upload(Bombs.many(), fort.csrfOf(rita), "Cookie", rita));
        assertThat(job.get("state").stringValue()).as(job.toString()).isEqualTo("DONE");
        assertThat(reasons(job).values())
                .hasSize(100)
                .allSatisfy(reason -> assertThat(reason).contains("characters").doesNotContain("more memory"));
        answersStill();
    }

    @Test
    void aFloodOfLinesThatAreNoReportsEnds() throws Exception {
        byte[] flood = Bombs.gzip(Bombs.flood("{}\n", 30));
        JsonNode job = over(fort.upload(Map.of("tiny.jsonl.gz", flood), fort.csrfOf(rita), "Cookie", rita));
        assertThat(job.get("refused").size()).isLessThan(2_000);
        assertThat(reasons(job).values()).anyMatch(reason -> reason.contains("more than 1,000 items could not"));
        answersStill();
    }

    @Test
    void aFloodOfOneReportEnds() throws Exception {
        String line = "{\"id\": \"same\", \"text\": \"" + GOOD.replace("Peru", "Chad") + "\"}\n";
        byte[] flood = Bombs.gzip(Bombs.flood(line, 60));
        JsonNode job = over(fort.upload(Map.of("same.jsonl.gz", flood), fort.csrfOf(rita), "Cookie", rita));
        assertThat(reasons(job).values()).anyMatch(reason -> reason.contains("more than 50,000 items"));
        answersStill();
    }

    private static void answersStill() {
        assertThat(fort.lives()).as(fort.said()).isTrue();
        assertThat(fort.said()).doesNotContain("OutOfMemory");
        assertThat(fort.get("/health").statusCode()).isEqualTo(200);
        assertThat(fort.get("/reports", "Cookie", rita).statusCode()).isEqualTo(200);
    }

    private static Map<String, String> reasons(JsonNode job) {
        Map<String, String> reasons = new TreeMap<>();
        job.get("refused")
                .forEach(one -> reasons.put(
                        one.get("item").stringValue().replaceFirst(", number \\d+$", ""),
                        one.get("reason").stringValue()));
        return reasons;
    }

    /** What became of a submission, when it is over. */
    private static JsonNode over(HttpResponse<String> answer) throws InterruptedException {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        String address = answer.headers().firstValue("Location").orElseThrow() + ".json";
        JsonNode job = MAPPER.readTree(fort.get(address, "Cookie", rita).body());
        for (int i = 0; i < 3000 && !job.get("state").stringValue().matches("DONE|FAILED"); i++) {
            Thread.sleep(100);
            job = MAPPER.readTree(fort.get(address, "Cookie", rita).body());
        }
        return job;
    }
}
