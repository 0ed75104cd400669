package org.chancery.web.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.chancery.follow.Ledger;
import org.chancery.follow.LedgerPage;
import org.chancery.follow.LedgerQuestion;
import org.chancery.keep.Session;
import org.chancery.show.LedgerAnswer;
import org.chancery.web.Served;
import org.junit.jupiter.api.Test;

class CommitmentScreenTest {

    private static final Served SAMPLE = Served.sample();

    @Test
    void thePageSaysWhatTheCommandLineSays() {
        LedgerPage page = page(SAMPLE);
        assertThat(page.commitments()).isNotEmpty();
        assertThat(SAMPLE.csv("/commitments.csv")).isEqualTo(new LedgerAnswer(page, 0).rows());
    }

    @Test
    void aStatusNarrowsTheLedger() {
        List<List<String>> open = SAMPLE.csv("/commitments.csv?status=open");
        int state = open.get(0).indexOf("state");
        assertThat(open.subList(1, open.size()))
                .allSatisfy(row -> assertThat(row.get(state)).isEqualTo("open"));
        assertThat(SAMPLE.get("/commitments?status=kept").statusCode()).isEqualTo(400);
        assertThat(SAMPLE.csv("/commitments.csv?graded=yes")).hasSize(1);
    }

    @Test
    void aPersonGradesWithEvidenceAndTheGradeIsShown() {
        try (Served copy = Served.copyOfSample()) {
            String id = page(copy).commitments().get(0).id();
            HttpResponse<String> answer = copy.post(
                    CommitmentScreen.address(id) + "/grade",
                    Map.of("grade", "1", "evidence", "<b>seen</b> in the port"));
            assertThat(answer.statusCode()).isEqualTo(303);
            String address = answer.headers().firstValue("Location").orElseThrow();
            assertThat(copy.page(address.substring(address.indexOf("/commitments"))))
                    .contains("+1, kept")
                    .contains("&lt;b&gt;seen&lt;/b&gt; in the port")
                    .doesNotContain("<b>seen");
            assertThat(copy.json("/commitments.json")
                            .get("grades")
                            .get("number")
                            .asInt())
                    .isEqualTo(1);
        }
    }

    @Test
    void aGradeNeedsEvidenceAndAKnownCommitment() {
        try (Served copy = Served.copyOfSample()) {
            String grade =
                    CommitmentScreen.address(page(copy).commitments().get(0).id()) + "/grade";
            assertThat(copy.post(grade, Map.of("grade", "1", "evidence", " ")).statusCode())
                    .isEqualTo(400);
            assertThat(copy.post(grade, Map.of("grade", "5", "evidence", "x")).statusCode())
                    .isEqualTo(400);
            assertThat(copy.post("/commitments/c-none/grade", Map.of("grade", "1", "evidence", "x"))
                            .statusCode())
                    .isEqualTo(404);
            assertThat(page(copy).grades().number()).isZero();
        }
    }

    private static LedgerPage page(Served served) {
        try (Session session = served.archive().session()) {
            return new Ledger(session).page(LedgerQuestion.all());
        }
    }
}
