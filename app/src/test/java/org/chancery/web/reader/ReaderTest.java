package org.chancery.web.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.chancery.keep.EntryRow;
import org.chancery.keep.ReportRow;
import org.chancery.keep.Session;
import org.chancery.resolve.Record;
import org.chancery.web.Served;
import org.chancery.write.RecordJson;
import org.junit.jupiter.api.Test;

class ReaderTest {

    private static final String DOC = "2026-04-11-antalya-japan";
    private static final String PAGE = "/reports/" + DOC;

    private final Served served = Served.sample();

    private static ReportRow report(Session session) {
        return session.report(DOC).orElseThrow();
    }

    @Test
    void theTextStandsExactlyAsPublished() {
        String page = served.page(PAGE);
        String body = page.substring(page.indexOf("<div class=\"words body\""));
        String shown = body.substring(body.indexOf('>') + 1, body.indexOf("</div></section>"))
                .replaceAll("<[^>]*>", "")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
        try (Session session = served.archive().session()) {
            assertThat(shown).isEqualTo(session.text(report(session).report()).orElseThrow());
        }
    }

    @Test
    void eachEntryHasAnAnchorAndALastingAddress() {
        String page = served.page(PAGE);
        try (Session session = served.archive().session()) {
            List<EntryRow> entries = session.entries(report(session).report());
            assertThat(entries).isNotEmpty();
            for (EntryRow entry : entries) {
                assertThat(page).contains("id=\"" + entry.local() + "\"");
                HttpResponse<String> led = served.get("/entries/" + entry.id());
                assertThat(led.statusCode()).isEqualTo(302);
                assertThat(led.headers().firstValue("Location")).contains(PAGE + "#" + entry.local());
            }
        }
    }

    @Test
    void theJsonIsTheRecordAsReadWritesIt() {
        try (Session session = served.archive().session()) {
            Record record = session.record(report(session).report()).orElseThrow();
            assertThat(served.get(PAGE + ".json").body()).isEqualTo(RecordJson.writePretty(record) + "\n");
        }
    }

    @Test
    void aCorrectionSaysWhoWhenAndWhyAndWhatWasRead() {
        try (Served copy = Served.copyOfSample()) {
            String id;
            String struck;
            try (Session session = copy.archive().session()) {
                id = session.entry(report(session).report(), "s1").orElseThrow().id();
                struck = session.entry(report(session).report(), "s2")
                        .orElseThrow()
                        .id();
            }
            copy.archive().correct(id, "Sefa", "it is a <b>warning</b>", "{\"act\": \"warn\"}");
            copy.archive().correct(struck, "Mele", "nobody said it", "{\"rejected\": true}");
            String page = copy.page(PAGE);
            assertThat(page)
                    .contains(
                            "Corrected by Sefa",
                            "2026-10-01",
                            "it is a &lt;b&gt;warning&lt;/b&gt;",
                            "Read by Chancery as:")
                    .contains("Struck out by Mele", "nobody said it", "id=\"struck-" + struck + "\"")
                    .doesNotContain(" id=\"s2\"");
            assertThat(copy.get("/entries/" + struck).headers().firstValue("Location"))
                    .contains(PAGE + "#struck-" + struck);
        }
    }

    @Test
    void whatAReportSaysIsNeverAScript() {
        try (Served copy = Served.copyOfSample()) {
            try (Session session = copy.archive().session()) {
                String id = session.entry(report(session).report(), "s1")
                        .orElseThrow()
                        .id();
                copy.archive()
                        .correct(
                                id,
                                "<script>alert(1)</script>",
                                "\"><script>alert(2)</script>",
                                "{\"content\": \"<script>alert(3)</script>\", \"speakers\": [\"<img src=x onerror=alert(4)>\"],"
                                        + " \"topics\": [\"<svg onload=alert(5)>\"]}");
            }
            String page = copy.page(PAGE);
            assertThat(page).doesNotContain("<script>alert", "<img src=x", "<svg onload");
        }
    }

    @Test
    void aWordingThatWasReplacedSaysSoAndItsEntriesStay() {
        String old = served.page("/reports/2024-10-08-commission-postponed-1");
        assertThat(old).contains("This wording was replaced", "/reports/2024-10-08-commission-postponed-2");
        try (Session session = served.archive().session()) {
            ReportRow row = session.report("2024-10-08-commission-postponed-1").orElseThrow();
            EntryRow entry = session.entries(row.report()).get(0);
            assertThat(served.get("/entries/" + entry.id()).headers().firstValue("Location"))
                    .contains("/reports/2024-10-08-commission-postponed-1#" + entry.local());
        }
    }

    @Test
    void aRedlineShowsWhatCameAndWent() {
        String path =
                "/reports/2024-10-08-commission-postponed-2?view=redline&before=2024-10-08-commission-postponed-1";
        assertThat(served.page(path)).containsAnyOf("<ins>", "<del>");
        assertThat(served.json(path + "&format=json").get("schema").asString()).isEqualTo("chancery.redline/1");
        assertThat(served.csv(path + "&format=csv").get(0)).containsExactly("kinds", "before", "after", "notes");
    }

    @Test
    void anAddressMayPointAtWords() {
        assertThat(served.page(PAGE + "?at=0-12")).contains("id=\"words-at\"");
        assertThat(served.page(PAGE + "?at=12-5")).doesNotContain("id=\"words-at\"");
        assertThat(served.page(PAGE + "?at=0-99999999")).doesNotContain("id=\"words-at\"");
    }

    @Test
    void hiddenLayersStandInTheAddress() {
        assertThat(served.page(PAGE + "?hide=places,dates")).contains("class=\"reader no-dates no-places\"");
    }

    @Test
    void aReportIsCitedInThreeForms() {
        assertThat(served.get(PAGE + "/cite").body()).contains("2026-04-12").endsWith(".\n");
        assertThat(served.get(PAGE + "/cite?as=bibtex").body()).startsWith("@misc{" + DOC);
        assertThat(served.get(PAGE + "/cite?as=csl").body()).startsWith("[").contains("\"webpage\"");
        assertThat(served.get(PAGE + "/cite?as=poem").statusCode()).isEqualTo(400);
    }

    @Test
    void whatIsNotThereIsSaidToBe() {
        assertThat(served.get("/reports/nowhere").statusCode()).isEqualTo(404);
        assertThat(served.get("/entries/s-0000").statusCode()).isEqualTo(404);
        assertThat(served.get(PAGE + "?view=upside-down").statusCode()).isEqualTo(400);
    }

    @Test
    void reportsAreListedNewestFirst() {
        List<List<String>> rows = served.csv("/reports.csv?side=JPN");
        assertThat(rows.subList(1, rows.size()))
                .isNotEmpty()
                .allMatch(row -> row.get(3).equals("JPN"))
                .isSortedAccordingTo((one, other) -> other.get(1).compareTo(one.get(1)));
        try (Served empty = Served.empty()) {
            assertThat(empty.page("/reports")).contains("Nothing was taken in yet");
        }
    }
}
