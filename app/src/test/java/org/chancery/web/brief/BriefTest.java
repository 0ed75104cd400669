package org.chancery.web.brief;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.web.Served;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class BriefTest {

    private static final String ASKED = "one=Japan&other=T%C3%BCrkiye&on=2026-11-01";

    private final Served served = Served.sample();

    @Test
    void theFormStandsThereWithNames() {
        assertThat(served.page("/brief")).contains("<datalist", "Japan");
    }

    @Test
    void eachLineHasItsSource() {
        JsonNode sections = served.json("/brief.json?" + ASKED).get("sections");
        int lines = 0;
        for (JsonNode section : sections) {
            for (JsonNode line : section.get("lines")) {
                lines++;
                assertThat(line.get("source").asString()).isNotBlank();
                assertThat(served.get(line.get("report").asString()).statusCode())
                        .isEqualTo(200);
            }
        }
        assertThat(lines).isPositive();
        assertThat(served.page("/brief?" + ASKED)).contains("Last encounters", "before 2026-11-01");
    }

    @Test
    void whoIsNotKnownIsToldSo() {
        assertThat(served.get("/brief?one=Nobody+At+All&other=Japan&on=2026-11-01"))
                .satisfies(answer -> assertThat(answer.statusCode()).isEqualTo(400))
                .satisfies(answer -> assertThat(answer.body()).contains("Nobody in the archive is called"));
        assertThat(served.get("/brief?one=Japan").statusCode()).isEqualTo(400);
    }

    @Test
    void itIsTakenAlongAsAFile() {
        assertThat(served.get("/brief/file?" + ASKED + "&as=md").body()).startsWith("# Brief");
        assertThat(served.get("/brief/file?" + ASKED + "&as=html").body()).startsWith("<!doctype html>");
        assertThat(served.get("/brief/file?" + ASKED + "&as=docx").body()).startsWith("PK");
        assertThat(served.get("/brief/file?" + ASKED + "&as=odt").statusCode()).isEqualTo(400);
    }
}
