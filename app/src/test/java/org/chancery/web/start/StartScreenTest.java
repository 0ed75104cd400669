package org.chancery.web.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.chancery.web.Served;
import org.junit.jupiter.api.Test;

class StartScreenTest {

    @Test
    void anEmptyArchiveOffersTheSampleAndSaysThatItIsMadeUp() {
        try (Served served = Served.empty()) {
            assertThat(served.page("/"))
                    .contains("Open the sample project")
                    .contains("made up")
                    .contains("href=\"/ingest\"");
            assertThat(served.post("/sample", Map.of()).statusCode()).isEqualTo(303);
            assertThat(served.page("/")).contains("This archive holds the sample project");
            assertThat(served.archive().session().counts().get("reports")).isEqualTo(30);
            assertThat(served.post("/sample", Map.of()).statusCode()).isEqualTo(303);
            assertThat(served.archive().session().counts().get("reports")).isEqualTo(30);
        }
    }

    @Test
    void everyPartOfThePageHasSomethingToShow() {
        assertThat(Served.sample().page("/"))
                .doesNotContain("class=\"empty\"")
                .contains("William Ruto and Narendra Modi");
    }

    @Test
    void theTableCountsEachReportOnceInItsLatestWording() {
        List<List<String>> rows = Served.sample().csv("/index.csv");
        int all = rows.stream()
                .skip(1)
                .mapToInt(row -> Integer.parseInt(row.get(row.size() - 1)))
                .sum();
        assertThat(all).isEqualTo(29);
        assertThat(rows.get(0)).contains("KEN", "IND", "JPN", "TUR").endsWith("all");
    }

    @Test
    void sidesWithFewReportsAreSummedUp() {
        List<org.chancery.follow.News.Year> years = new java.util.ArrayList<>();
        for (int i = 0; i < 12; i++) {
            years.add(new org.chancery.follow.News.Year("2020", "S" + i, i + 1));
        }
        Overview overview = Overview.of(years);
        assertThat(overview.sides()).hasSize(8).startsWith("S11").endsWith(Overview.OTHERS);
        assertThat(overview.lines().get(0).numbers().stream().mapToInt(n -> n).sum())
                .isEqualTo(overview.lines().get(0).all());
    }
}
