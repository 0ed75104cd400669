package org.chancery.web.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.web.Served;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class CompareTest {

    private static final String A = "2026-04-11-antalya-japan";
    private static final String B = "2026-04-11-antalya-turkiye";
    private static final String PAGE = "/compare?a=" + A + "&b=" + B;

    private final Served served = Served.sample();

    @Test
    void encountersToldByTwoSidesAreOffered() {
        assertThat(served.page("/compare")).contains("/compare?a=" + A + "&amp;b=" + B);
        try (Served empty = Served.empty()) {
            assertThat(empty.page("/compare"))
                    .contains("No encounter of the archive is told by publishers of two sides yet");
        }
    }

    @Test
    void eachClassOfRowsHasWordsAndASign() {
        String page = served.page(PAGE);
        assertThat(page).contains("only A", "only B", "both", "attributed by B to A", "B→A", "≠");
    }

    @Test
    void absenceIsWordedAsTheLibraryDoes() {
        JsonNode rows = served.json(PAGE + "&format=json").get("rows");
        String page = served.page(PAGE);
        int absent = 0;
        for (JsonNode row : rows) {
            if (!row.get("absence").isNull()) {
                absent++;
                assertThat(page).contains(row.get("absence").asString());
            }
        }
        assertThat(absent).isPositive();
    }

    @Test
    void eachOrderHasTheSameRows() {
        int rows = served.json(PAGE + "&format=json").get("rows").size();
        for (String order : List.of("topic", "published", "class")) {
            assertThat(served.csv(PAGE + "&order=" + order + "&format=csv")).hasSize(rows + 1);
        }
        assertThat(served.get(PAGE + "&order=dice").statusCode()).isEqualTo(400);
    }

    @Test
    void eachQuoteLeadsToItsWords() {
        String page = served.page(PAGE);
        int at = page.indexOf("/reports/" + A + "?at=");
        String address = page.substring(at, page.indexOf('#', at));
        assertThat(served.page(address)).contains("id=\"words-at\"");
    }

    @Test
    void itIsTakenAlongAsAFile() {
        String brief = PAGE.replace("/compare?", "/compare/brief?");
        assertThat(served.get(brief + "&as=md").body()).startsWith("# Comparison");
        assertThat(served.get(brief + "&as=html").headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"comparison.html\"");
    }

    @Test
    void oneTextAloneOrOneThatIsNotThereIsToldSo() {
        assertThat(served.get("/compare?a=" + A).statusCode()).isEqualTo(400);
        assertThat(served.get("/compare?a=" + A + "&b=nowhere").statusCode()).isEqualTo(404);
    }
}
