package org.chancery.web.texts;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.chancery.resolve.Record;
import org.chancery.web.Browsing;
import org.chancery.web.Served;
import org.chancery.web.reader.LongReport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A report of some 40,000 words, which is shown in parts, as people move in it. */
@Tag("models")
class LongReportBrowsingTest {

    private static final String PAGE = "/reports/" + LongReport.DOC;

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

    private static String current(Page page) {
        Locator current = page.locator("nav.parts [aria-current=page]").first();
        return current.innerText().replaceAll("(?s)\\D.*", "");
    }

    /** The first statement that stands beside the part. */
    private static String statement(Page page) {
        return page.locator(".group.statements .entry").first().getAttribute("data-id");
    }

    private static int parts(Page page) {
        return page.locator("nav.parts").first().locator("li").count();
    }

    /** Presses Tab until a link of this kind has the focus, as somebody without a mouse does. */
    private static void tabTo(Page page, String selector) {
        for (int i = 0; i < 2_000; i++) {
            page.keyboard().press("Tab");
            if ((boolean) page.evaluate("of => document.activeElement.matches(of)", selector)) {
                return;
            }
        }
        throw new AssertionError("no Tab leads to " + selector);
    }

    @Test
    void eachPartIsSoundInBothColoursAndOnAPhone() {
        String late = "s" + record.statements().size();
        List<String> pages = List.of(PAGE, PAGE + "?part=2", PAGE + "?part=3&hide=places", PAGE + "?entry=" + late);
        for (Browsing.Screen screen : Browsing.Screen.values()) {
            try (Browsing browsing = Browsing.on(served, screen)) {
                for (String path : pages) {
                    browsing.open(path);
                    browsing.isSound();
                }
            }
        }
    }

    @Test
    void theMouseTurnsToTheNextPartBackAndToAnyOther() {
        try (Browsing browsing = Browsing.on(served, Browsing.Screen.DESKTOP)) {
            Page page = browsing.open(PAGE);
            assertThat(current(page)).isEqualTo("1");
            String first = statement(page);
            page.locator(".turn a[rel=next]").click();
            page.waitForURL(url -> url.contains("part=2"));
            assertThat(current(page)).isEqualTo("2");
            assertThat(statement(page)).isNotEqualTo(first);
            page.locator(".turn a[rel=prev]").click();
            page.waitForURL(url -> url.contains("part=1"));
            assertThat(statement(page)).isEqualTo(first);
            int last = parts(page);
            page.locator("nav.parts").first().locator("li a").last().click();
            page.waitForURL(url -> url.contains("part=" + last));
            assertThat(current(page)).isEqualTo(String.valueOf(last));
            assertThat(page.locator(".turn a[rel=next]").count()).isZero();
            browsing.hasNoErrors();
        }
    }

    @Test
    void theKeyboardAloneTurnsThePartsAndWhatIsHiddenStaysHidden() {
        try (Browsing browsing = Browsing.on(served, Browsing.Screen.DESKTOP)) {
            Page page = browsing.open(PAGE + "?hide=places");
            tabTo(page, "nav.parts a[href*='part=2']");
            page.keyboard().press("Enter");
            page.waitForURL(url -> url.contains("part=2"));
            assertThat(page.url()).contains("hide=places");
            assertThat(current(page)).isEqualTo("2");
            tabTo(page, "a[rel=next]");
            page.keyboard().press("Enter");
            page.waitForURL(url -> url.contains("part=3"));
            assertThat(current(page)).isEqualTo("3");
            // The keys of the reader work in each part.
            page.keyboard().press("j");
            assertThat(page.locator(".entry:focus").count()).isEqualTo(1);
            assertThat(page.locator(".mark.lit").count()).isPositive();
            browsing.hasNoErrors();
        }
    }

    @Test
    void anAddressOfAStatementOfAnotherPartLeadsToItsWords() {
        String late = "s" + record.statements().size();
        try (Browsing browsing = Browsing.on(served, Browsing.Screen.DESKTOP)) {
            // Of a time before reports had parts, or typed behind the address of another part.
            Page page = browsing.open(PAGE + "?part=1#" + late);
            page.waitForURL(url -> url.contains("entry=" + late));
            page.locator("#" + late + ".lit").waitFor();
            assertThat(current(page)).isEqualTo(String.valueOf(parts(page)));
            assertThat(page.locator(".mark.lit").first().isVisible()).isTrue();
            browsing.isSound();
        }
        try (Browsing browsing = Browsing.on(served, Browsing.Screen.PHONE)) {
            Page page = browsing.open(PAGE + "?entry=" + late + "#" + late);
            assertThat(current(page)).isEqualTo(String.valueOf(parts(page)));
            assertThat(page.locator("#" + late).isVisible()).isTrue();
            browsing.isSound();
        }
    }
}
