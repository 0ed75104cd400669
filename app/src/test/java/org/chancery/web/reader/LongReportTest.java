package org.chancery.web.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.keep.EntryRow;
import org.chancery.keep.Session;
import org.chancery.resolve.Record;
import org.chancery.web.Served;
import org.chancery.write.RecordJson;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A report of some 40,000 words as a program without scripts sees it. */
class LongReportTest {

    private static final String PAGE = "/reports/" + LongReport.DOC;
    private static final Pattern PART = Pattern.compile("href=\"(/reports/long-report\\?part=(\\d+)[^\"]*)\">\\d+<");

    private static Served served;
    private static Record record;

    @BeforeAll
    static void keepIt() {
        served = Served.copyOfSample();
        record = LongReport.in(served.archive(), 90);
    }

    @AfterAll
    static void end() {
        served.close();
    }

    private static int parts() {
        Matcher matcher = PART.matcher(served.page(PAGE));
        int last = 1;
        while (matcher.find()) {
            last = Math.max(last, Integer.parseInt(matcher.group(2)));
        }
        return last;
    }

    private static String text(String page) {
        String body = page.substring(page.indexOf("<div class=\"words body\""));
        return body.substring(body.indexOf('>') + 1, body.indexOf("</div>"))
                .replaceAll("<[^>]*>", "")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    @Test
    void itsPartsAreTogetherTheTextAsPublished() {
        assertThat(parts()).isGreaterThan(4);
        StringBuilder shown = new StringBuilder();
        for (int part = 1; part <= parts(); part++) {
            shown.append(text(served.page(PAGE + "?part=" + part)));
        }
        assertThat(shown.toString()).isEqualTo(record.document().text());
    }

    @Test
    void theLastingAddressOfEachEntryLeadsToThePartThatHasIt() {
        List<EntryRow> entries;
        try (Session session = served.archive().session()) {
            entries =
                    session.entries(session.report(LongReport.DOC).orElseThrow().report());
        }
        assertThat(entries).hasSizeGreaterThan(300);
        List<EntryRow> some = new ArrayList<>();
        for (int i = 0; i < entries.size(); i += 9) {
            some.add(entries.get(i));
        }
        for (EntryRow entry : some) {
            HttpResponse<String> led = served.get("/entries/" + entry.id());
            String location = led.headers().firstValue("Location").orElseThrow();
            assertThat(location).isEqualTo(PAGE + "?entry=" + entry.local() + "#" + entry.local());
            String page = served.page(location.substring(0, location.indexOf('#')));
            assertThat(page).contains("id=\"" + entry.local() + "\"");
        }
    }

    @Test
    void linksToAnEntryOfAnyListLeadThereWithoutScripts() {
        String late = "s" + record.statements().size();
        String page = served.page(PAGE + "?entry=" + late);
        assertThat(page)
                .contains("id=\"" + late + "\"", "id=\"words-" + late + "\"", "aria-current=\"page\">" + parts());
        assertThat(served.page(PAGE)).doesNotContain("id=\"" + late + "\"");
    }

    @Test
    void anAddressMayPointAtWordsInAnyPart() {
        int end = record.document().text().length() - 40;
        assertThat(served.page(PAGE + "?at=" + (end - 30) + "-" + end))
                .contains("id=\"words-at\"", "aria-current=\"page\">" + parts());
    }

    @Test
    void eachPartSaysWhichItIsAndHowManyEntriesStandElsewhere() {
        String page = served.page(PAGE + "?part=2&hide=places");
        assertThat(page)
                .contains("part 2 of " + parts(), "rel=\"prev\"", "part=1&amp;hide=places", "part=3&amp;hide=places")
                .contains(" of " + record.statements().size() + "</span></h3>")
                .contains("name=\"part\" value=\"2\"");
        assertThat(served.get(PAGE + "?part=99").statusCode()).isEqualTo(400);
    }

    @Test
    void aPartIsAFractionOfTheWhole() {
        assertThat(served.page(PAGE).length())
                .isLessThan(record.document().text().length() * 6);
    }

    @Test
    void theRecordAndTheTableAreNotCut() {
        assertThat(served.get(PAGE + ".json").body()).isEqualTo(RecordJson.writePretty(record) + "\n");
        assertThat(served.csv(PAGE + ".csv"))
                .filteredOn(row -> row.get(1).equals("Statements"))
                .hasSize(record.statements().size());
    }

    @Test
    void aReportOfUsualLengthHasNoParts() {
        assertThat(served.page("/reports/2026-04-11-antalya-japan")).doesNotContain("class=\"parts\"");
    }
}
