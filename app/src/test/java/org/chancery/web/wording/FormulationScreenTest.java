package org.chancery.web.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.chancery.keep.Session;
import org.chancery.show.FormulationAnswer;
import org.chancery.show.FormulationListAnswer;
import org.chancery.web.Served;
import org.chancery.web.Urls;
import org.chancery.wording.FormulationList;
import org.chancery.wording.FormulationQuestion;
import org.chancery.wording.Formulations;
import org.junit.jupiter.api.Test;

class FormulationScreenTest {

    private static final Served SAMPLE = Served.sample();

    @Test
    void theListSaysWhatTheCommandLineSays() {
        assertThat(list().formulations()).isNotEmpty();
        assertThat(SAMPLE.csv("/formulations.csv")).isEqualTo(new FormulationListAnswer(list()).rows());
    }

    @Test
    void aPageSaysWhatTheCommandLineSays() {
        String id = list().formulations().get(0).id();
        try (Session session = SAMPLE.archive().session()) {
            FormulationAnswer answer = new FormulationAnswer(
                    new Formulations(session, SAMPLE.site().knowledge()).page(FormulationQuestion.of(id)));
            assertThat(SAMPLE.csv(Urls.formulation(id) + ".csv")).isEqualTo(answer.rows());
            assertThat(SAMPLE.json(Urls.formulation(id) + ".json").get("uses").asInt())
                    .isEqualTo(answer.page().uses());
        }
    }

    @Test
    void aUseLeadsToTheReaderAtItsWords() {
        String page = SAMPLE.page(Urls.formulation(list().formulations().get(0).id()));
        assertThat(page).containsPattern("href=\"/reports/[^\"]+at=\\d+-\\d+#words-at\"");
        assertThat(page).contains("data-chart=\"shares\"").contains("<table id=\"shares\">");
    }

    @Test
    void anyWordsAreCountedAndNothingInThemActs() {
        assertThat(SAMPLE.page("/formulations?words=the")).contains("words that nobody registered");
        assertThat(SAMPLE.page("/formulations?words=" + Urls.escape("<script>alert(1)</script>")))
                .doesNotContain("<script>alert")
                .contains("In no text of this archive");
        assertThat(SAMPLE.page("/formulations?words=" + Urls.escape("\" OR 1 NEAR *")))
                .contains("In no text");
    }

    @Test
    void upToFourStandBesideEachOther() {
        List<String> ids = list().formulations().stream()
                .map(FormulationList.Row::id)
                .distinct()
                .limit(2)
                .toList();
        String page = SAMPLE.page("/formulations?compare=" + String.join(",", ids));
        assertThat(page).contains("Formulations beside each other");
        ids.forEach(id -> assertThat(page).contains(Urls.formulation(id)));
        assertThat(SAMPLE.get("/formulations?compare=a,b,c,d,e").statusCode()).isEqualTo(400);
    }

    @Test
    void candidatesAreLookedForInTheBackgroundAndPersonsDecide() throws InterruptedException {
        try (Served copy = Served.copyOfSample()) {
            String path = "/formulations/candidates?min=3";
            for (int i = 0; i < 300 && copy.get(path).statusCode() == 202; i++) {
                Thread.sleep(100);
            }
            assertThat(copy.page(path)).contains("Recurring wordings").contains("Nobody has decided");
            HttpResponse<String> answer = copy.post(
                    "/formulations/candidates/decide",
                    Map.of(
                            "words",
                            "hand in hand <i>",
                            "side",
                            "KEN",
                            "decision",
                            "accept",
                            "why",
                            "since 2024",
                            "min",
                            "3"));
            assertThat(answer.statusCode()).isEqualTo(303);
            assertThat(copy.page(path))
                    .contains("hand in hand")
                    .contains("accepted")
                    .doesNotContain("hand <i>");
            assertThat(copy.get("/formulations/draft.yaml").body()).contains("hand in hand");
            assertThat(copy.post("/formulations/candidates/decide", Map.of("words", "x y z", "decision", "accept"))
                            .statusCode())
                    .isEqualTo(400);
        }
    }

    private static FormulationList list() {
        try (Session session = SAMPLE.archive().session()) {
            return new Formulations(session, SAMPLE.site().knowledge()).list(null);
        }
    }
}
