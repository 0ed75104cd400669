package org.chancery.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.web.Served;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ReviewScreenTest {

    private final Served served = Served.empty();

    @BeforeEach
    void deliver() {
        Doubtful.deliver(served.archive(), "k1");
    }

    @AfterEach
    void close() {
        served.close();
    }

    @Test
    void theQueueShowsTheWordsAndTheReason() {
        assertThat(served.page("/review?rule=weak-cue"))
                .contains("Statements whose speaker rests on a weak cue")
                .contains("No verb of saying")
                .contains("Nobody fishes there</mark>");
        assertThat(served.json("/review.json").path("waiting").path("weak-cue").asInt())
                .isEqualTo(3);
    }

    @Test
    void wordsOfAReportAreNeverMarkup() {
        decide("skip", Map.of());
        assertThat(served.page("/review"))
                .contains("&lt;b>pilots&lt;/b> &amp; crews")
                .doesNotContain("<b>pilots")
                .doesNotContain("<in>");
    }

    @Test
    void acceptingGoesOnToTheNext() {
        String first = item();
        HttpResponse<String> led = decide("accept", Map.of("why", "the sentence before"));
        assertThat(led.statusCode()).isEqualTo(303);
        String next = led.headers().firstValue("Location").orElseThrow();
        assertThat(served.page(next))
                .contains("was <strong>accepted</strong>")
                .doesNotContain("data-review=\"" + first);
        assertThat(served.csv("/review/history.csv").get(1))
                .contains("accepted", "the sentence before", first, "local");
    }

    @Test
    void anEditIsShownAfterReadingAgainAndUndone() {
        String first = item();
        decide("edit", Map.of("f_act", "warn", "f_speakers", "Litia Vakatawa", "why", "she speaks"));
        Doubtful.deliver(served.archive(), "k2");
        JsonNode item = served.json("/review/items/" + first + ".json");
        assertThat(item.path("now").path("act").asString()).isEqualTo("warn");
        assertThat(item.path("now").path("speakers").path(0).asString()).isEqualTo("Litia Vakatawa");
        assertThat(item.path("as_read").path("act").asString()).isEqualTo("assert");
        served.post("/review/undo", Map.of("number", "1", "item", first));
        assertThat(served.json("/review/items/" + first + ".json")
                        .path("now")
                        .path("act")
                        .asString())
                .isEqualTo("assert");
    }

    @Test
    void whatCannotBeKeptIsSaidAndChangesNothing() {
        HttpResponse<String> refused = decide("edit", Map.of("f_speakers", "Nobody <script>"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Nothing was changed");
        assertThat(served.csv("/review/history.csv")).hasSize(1);
        assertThat(served.get("/review?rule=no-such").statusCode()).isEqualTo(400);
        assertThat(served.get("/review/items/s-nothing").statusCode()).isEqualTo(404);
    }

    @Test
    void aChangeFromElsewhereIsRefused() {
        var request = java.net.http.HttpRequest.newBuilder(java.net.URI.create(served.address() + "/review/decide"))
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString("verdict=reject&item=" + item()));
        assertThat(served.send(request, "Content-Type", "application/x-www-form-urlencoded")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void whatIsHandedOnSaysWhatItIs() {
        decide("reject", Map.of("why", "narration"));
        assertThat(served.get("/review/gold.jsonl").body()).contains("\"reviewed\":[", "\"verdict\":\"rejected\"");
        assertThat(served.get("/review/examples.yaml").body())
                .contains("must rewrite it", "leaves:", "[Nobody fishes there]");
    }

    @Test
    void agreementSaysWhatIsMissing() {
        assertThat(served.page("/review/agreement")).contains("No reading was judged by two persons yet");
        assertThat(served.csv("/review/agreement.csv"))
                .isEqualTo(List.of(List.of("one", "other", "items", "agreed", "kappa")));
    }

    private String item() {
        return served.json("/review.json?rule=weak-cue").path("item").path("id").asString();
    }

    private HttpResponse<String> decide(String verdict, Map<String, String> more) {
        Map<String, String> fields = new HashMap<>(more);
        fields.put("verdict", verdict);
        fields.put("item", item());
        fields.put("rule", "weak-cue");
        fields.put("queue", "weak-cue");
        return served.post("/review/decide", fields);
    }
}
