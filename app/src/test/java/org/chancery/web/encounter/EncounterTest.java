package org.chancery.web.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.chancery.web.Served;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class EncounterTest {

    private final Served served = Served.sample();

    private static JsonNode two(Served served) {
        return served.json("/encounters.json?several=1").get("encounters").get(0);
    }

    @Test
    void encountersAreListedOnceEach() {
        JsonNode list = served.json("/encounters.json");
        assertThat(list.get("found").asInt()).isPositive();
        assertThat(list.get("several").asInt()).isPositive();
        List<List<String>> rows = served.csv("/encounters.csv");
        assertThat(rows).hasSize(list.get("encounters").size() + 1);
        assertThat(rows.stream().map(row -> row.get(0)).distinct()).hasSize(rows.size());
    }

    @Test
    void aStateMeansAllWhoActForIt() {
        for (List<String> row : served.csv("/encounters.csv?actor=Japan").subList(1, 3)) {
            assertThat(served.page("/encounters/" + row.get(0))).contains("JPN");
        }
        assertThat(served.csv("/encounters.csv?actor=Nobody+At+All")).hasSize(1);
    }

    @Test
    void aKindOrADayThatIsNoneIsToldSo() {
        assertThat(served.get("/encounters?kind=duel").statusCode()).isEqualTo(400);
        assertThat(served.get("/encounters?from=yesterday").statusCode()).isEqualTo(400);
        assertThat(served.get("/encounters?after=nonsense").statusCode()).isEqualTo(400);
        assertThat(served.get("/encounters/e-nothing").statusCode()).isEqualTo(404);
    }

    @Test
    void anEncounterShowsWhatEachSidePublished() {
        JsonNode line = two(served);
        String page = served.page("/encounters/" + line.get("id").asString());
        assertThat(page).contains("What each side published", "merged because", "/compare?a=", "Topics by speaker");
        JsonNode view = served.json("/encounters/" + line.get("id").asString() + ".json");
        assertThat(view.get("texts").size()).isGreaterThan(1);
        assertThat(view.get("statements").size()).isPositive();
        JsonNode first = view.get("statements").get(0).get("ref");
        assertThat(first.get("address").asString())
                .endsWith("#" + first.get("local").asString());
    }

    @Test
    void aReviewerSplitsAndTakesItBack() {
        try (Served copy = Served.copyOfSample()) {
            JsonNode line = two(copy);
            String path = "/encounters/" + line.get("id").asString();
            JsonNode view = copy.json(path + ".json");
            String second = view.get("texts").get(1).get("sighting").asString();
            HttpResponse<String> split = copy.post(path + "/split", Map.of("sighting", second, "why", "another round"));
            assertThat(split.statusCode()).isEqualTo(303);
            JsonNode after = copy.json(path + ".json");
            assertThat(after.get("texts").size()).isEqualTo(view.get("texts").size() - 1);
            assertThat(copy.page(path)).contains("another round", "Is another encounter this one?", second);
            String number = after.get("decisions").get(0).get("number").toString();
            assertThat(copy.post(path + "/undo", Map.of("number", number)).statusCode())
                    .isEqualTo(303);
            assertThat(copy.json(path + ".json").get("texts").size())
                    .isEqualTo(view.get("texts").size());
        }
    }

    @Test
    void aReviewerJoinsTwo() {
        try (Served copy = Served.copyOfSample()) {
            List<List<String>> rows = copy.csv("/encounters.csv");
            String one = rows.get(1).get(0);
            String other = rows.get(2).get(0);
            int before = copy.json("/encounters.json").get("kept").asInt();
            assertThat(copy.post("/encounters/" + one + "/merge", Map.of("other", other, "why", "the same talks"))
                            .statusCode())
                    .isEqualTo(303);
            assertThat(copy.json("/encounters.json").get("kept").asInt()).isEqualTo(before - 1);
        }
    }

    @Test
    void aWordWithoutAReasonIsNotKept() {
        try (Served copy = Served.copyOfSample()) {
            String id = two(copy).get("id").asString();
            assertThat(copy.post("/encounters/" + id + "/split", Map.of("sighting", id, "why", " "))
                            .statusCode())
                    .isEqualTo(400);
            assertThat(copy.post("/encounters/" + id + "/split", Map.of("sighting", "e-nothing", "why", "no"))
                            .statusCode())
                    .isEqualTo(400);
        }
    }
}
