package org.chancery.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.chancery.web.Served;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ApiTest {

    private static final String ROOT = ApiScreen.ROOT;
    private static final String DOC = "2023-06-13-nairobi-india";

    private final Served served = Served.sample();

    @Test
    void pagesHaveEveryItemOnce() {
        for (String list : List.of(
                "/reports", "/encounters", "/commitments", "/calendar", "/actors", "/events", "/formulations")) {
            List<String> one = items(list + "?limit=1000", 1);
            List<String> paged = items(list + "?limit=7", 1000);
            assertThat(paged).as(list).isEqualTo(one).isNotEmpty();
        }
    }

    @Test
    void aPageGoesOnWhereItEndedWhenReportsCameInMeanwhile() {
        try (Served copy = Served.copyOfSample()) {
            JsonNode first = json(copy.get(ROOT + "/reports?limit=5"));
            String cursor = first.get("next").asString();
            List<String> before = texts(json(copy.get(ROOT + "/reports?limit=5&cursor=" + cursor)));
            HttpResponse<String> kept = OpenApiTest.post(
                    copy,
                    ROOT + "/reports",
                    "{\"id\": \"late\", \"text\": \"They met.\", \"published\": \"2026-09-30\"}");
            assertThat(kept.statusCode()).as(kept.body()).isEqualTo(201);
            assertThat(kept.headers().firstValue("Location")).hasValue(ROOT + "/reports/late");
            assertThat(texts(json(copy.get(ROOT + "/reports?limit=5&cursor=" + cursor))))
                    .isEqualTo(before);
            assertThat(OpenApiTest.post(
                                    copy,
                                    ROOT + "/reports",
                                    "{\"id\": \"late\", \"text\": \"They met.\", \"published\": \"2026-09-30\"}")
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void aCursorOfAnotherQuestionIsRefused() {
        String cursor =
                json(served.get(ROOT + "/encounters?limit=1")).get("next").asString();
        problem(served.get(ROOT + "/commitments?limit=1&cursor=" + cursor), 400);
        problem(served.get(ROOT + "/encounters?cursor=nonsense"), 400);
    }

    @Test
    void theNextPageIsLinked() {
        HttpResponse<String> answer = served.get(ROOT + "/actors?kind=person&limit=2");
        String link = answer.headers().firstValue("Link").orElseThrow();
        assertThat(link)
                .startsWith("<" + ROOT + "/actors?")
                .endsWith(">; rel=\"next\"")
                .contains("kind=person");
        assertThat(served.get(link.substring(1, link.indexOf('>'))).statusCode())
                .isEqualTo(200);
    }

    @Test
    void theSameIsNotSentTwice() {
        String tag = served.get(ROOT + "/reports/" + DOC)
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        assertThat(tag).matches("\"[0-9a-f]{32}\"");
        HttpResponse<String> again = served.get(ROOT + "/reports/" + DOC, "If-None-Match", "W/" + tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(served.get(ROOT + "/reports/" + DOC, "If-None-Match", "\"other\"")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void headIsGetWithoutABody() {
        for (String path : List.of("/reports/" + DOC, "/events.csv")) {
            HttpResponse<String> head = served.send(HttpRequest.newBuilder(URI.create(served.address() + ROOT + path))
                    .method("HEAD", BodyPublishers.noBody()));
            assertThat(head.statusCode()).isEqualTo(200);
            assertThat(head.body()).isEmpty();
        }
        HttpRequest.Builder missing = HttpRequest.newBuilder(URI.create(served.address() + ROOT + "/reports/none"))
                .method("HEAD", BodyPublishers.noBody());
        assertThat(served.send(missing).statusCode()).isEqualTo(404);
    }

    @Test
    void whatCannotBeAskedIsToldAsAProblem() {
        assertThat(problem(served.get(ROOT + "/reports?sides=KEN"), 400)).contains("\"sides\"", "side, until");
        assertThat(problem(served.get(ROOT + "/reports?limit=many"), 400)).contains("1 to 1000");
        assertThat(problem(served.get(ROOT + "/reports/none"), 404)).contains("There is no report \"none\"");
        assertThat(problem(served.get(ROOT + "/visits?actor=Nobody+Known"), 400))
                .contains("Nobody in the archive");
        assertThat(problem(served.get(ROOT + "/export/actors.ics"), 404)).contains("ics cannot hold actors");
        problem(served.get(ROOT + "/none"), 404);
        problem(served.get(ROOT + "/reports", "Accept", "image/png"), 406);
        problem(served.get(ROOT + "/reports", "Accept", "application/json;q=0"), 406);
        assertThat(served.get(ROOT + "/reports", "Accept", "text/html, application/*;q=0.5")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void otherMethodsAreNamed() {
        HttpResponse<String> answer =
                served.send(HttpRequest.newBuilder(URI.create(served.address() + ROOT + "/reports"))
                        .DELETE());
        problem(answer, 405);
        assertThat(answer.headers().firstValue("Allow").orElse("")).contains("GET", "HEAD", "POST");
        assertThat(answer.headers().map()).doesNotContainKey("access-control-allow-origin");
    }

    @Test
    void bodiesAreChecked() {
        problem(send("/read", "hello", "Content-Type", "application/pdf", "X-CSRF-Token", served.csrf()), 415);
        problem(send("/read", "{\"text\"", "Content-Type", "application/json"), 400);
        assertThat(problem(send("/read", "{\"words\": \"a\"}", "Content-Type", "application/json"), 400))
                .contains("\"words\"");
        problem(send("/read", "{\"text\": \"" + "a".repeat(9 << 20) + "\"}", "Content-Type", "application/json"), 413);
        problem(
                send(
                        "/read",
                        "{\"text\": \"They met.\"}",
                        "Content-Type",
                        "application/json",
                        "Origin",
                        "http://elsewhere.example"),
                403);
        problem(send("/read", "They met.", "Content-Type", "text/plain"), 403);
        HttpResponse<String> read =
                send("/read", "They met.", "Content-Type", "text/plain", "X-CSRF-Token", served.csrf());
        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(json(read).get("text").asString()).contains("They met.");
        assertThat(served.get(ROOT + "/reports/" + json(read).get("doc").asString())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aCorrectionOfWhatChangedSinceIsNotMade() {
        try (Served copy = Served.copyOfSample()) {
            String address = ROOT + "/entries/" + DOC + "%23s1";
            String tag = copy.get(address).headers().firstValue("ETag").orElseThrow();
            String strike = "{\"entry\": \"" + DOC + "#s1\", \"strike\": true, \"why\": \"Not said.\"}";
            problem(OpenApiTest.post(copy, ROOT + "/corrections", strike, "If-Match", "\"other\""), 412);
            HttpResponse<String> made = OpenApiTest.post(copy, ROOT + "/corrections", strike, "If-Match", tag);
            assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
            String entry = made.headers().firstValue("Location").orElseThrow();
            assertThat(json(copy.get(entry)).get("now").isNull()).isTrue();
            assertThat(copy.get(entry).headers().firstValue("ETag"))
                    .hasValue(json(made).get("etag").asString());
            String again =
                    strike.replace(DOC + "#s1", json(copy.get(entry)).get("id").asString());
            problem(OpenApiTest.post(copy, ROOT + "/corrections", again, "If-Match", tag), 412);
            String undo = ROOT + "/corrections/" + json(made).get("correction").asInt() + "/undo";
            assertThat(OpenApiTest.post(copy, undo, "{}").statusCode()).isEqualTo(200);
            problem(OpenApiTest.post(copy, undo, "{}"), 422);
            assertThat(json(copy.get(entry)).get("now").isNull()).isFalse();
        }
    }

    @Test
    void theDescriptionIsServedAndReadable() {
        assertThat(served.get("/openapi.yaml").body())
                .isEqualTo(Described.packed().yaml());
        assertThat(json(served.get("/openapi.json")))
                .isEqualTo(Described.packed().whole());
        assertThat(served.page("/api"))
                .contains("openapi.yaml", "/api/v1/encounters/{id}")
                .doesNotContain("<script>");
    }

    private List<String> items(String path, int most) {
        List<String> items = new ArrayList<>();
        String cursor = "";
        for (int i = 0; i < most; i++) {
            JsonNode page = json(served.get(ROOT + path + cursor));
            items.addAll(texts(page));
            if (page.get("next").isNull()) {
                return items;
            }
            cursor = "&cursor=" + page.get("next").asString();
        }
        throw new AssertionError(path + " does not end");
    }

    private static List<String> texts(JsonNode page) {
        List<String> items = new ArrayList<>();
        page.get("items").forEach(item -> items.add(item.toString()));
        return items;
    }

    private HttpResponse<String> send(String path, String body, String... headers) {
        return served.send(
                HttpRequest.newBuilder(URI.create(served.address() + ROOT + path))
                        .POST(BodyPublishers.ofString(body)),
                headers);
    }

    private static JsonNode json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isLessThan(300);
        return Described.MAPPER.readTree(answer.body());
    }

    /** The sentence of a refusal. */
    private static String problem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        JsonNode told = Described.MAPPER.readTree(answer.body());
        assertThat(told.get("status").asInt()).isEqualTo(status);
        return told.get("detail").asString();
    }
}
