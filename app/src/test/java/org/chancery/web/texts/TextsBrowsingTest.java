package org.chancery.web.texts;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.chancery.web.Browsing;
import org.chancery.web.Served;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("models")
class TextsBrowsingTest {

    private static final String A = "2026-04-11-antalya-japan";
    private static final String B = "2026-04-11-antalya-turkiye";

    @Test
    void eachScreenIsSoundInBothColoursAndOnAPhone() {
        String encounter = Served.sample()
                .json("/encounters.json?several=1")
                .get("encounters")
                .get(0)
                .get("address")
                .asString();
        List<String> pages = List.of(
                "/reports",
                "/reports/" + A,
                "/reports/" + A + "?view=redline&before=2023-09-05-ankara-japan&all=1",
                "/encounters",
                encounter,
                "/compare",
                "/compare?a=" + A + "&b=" + B,
                "/brief?one=Japan&other=T%C3%BCrkiye&on=2026-11-01");
        for (Browsing.Screen screen : Browsing.Screen.values()) {
            try (Browsing browsing = Browsing.on(Served.sample(), screen)) {
                for (String path : pages) {
                    browsing.open(path);
                    browsing.isSound();
                }
            }
        }
    }

    @Test
    void theReaderIsReadFromTheKeyboardAlone() {
        try (Browsing browsing = Browsing.on(Served.sample(), Browsing.Screen.DESKTOP)) {
            Page page = browsing.open("/reports/" + A);
            page.keyboard().press("j");
            page.keyboard().press("j");
            assertThat(page.locator(".entry:focus").getAttribute("data-id")).isEqualTo("a2");
            assertThat(page.locator(".mark.lit").count()).isPositive();
            page.keyboard().press("Enter");
            assertThat(page.locator(".mark:focus").count()).isEqualTo(1);
            page.keyboard().press("Enter");
            assertThat(page.locator(".entry:focus").count()).isEqualTo(1);
            page.keyboard().press("2");
            assertThat(page.url()).contains("hide=statements");
            assertThat(page.locator(".group.statements").isVisible()).isFalse();
            page.keyboard().press("9");
            assertThat(page.locator(".group.statements").isVisible()).isTrue();
            page.keyboard().press("[");
            page.waitForURL(url -> !url.contains(A));
            page.keyboard().press("]");
            page.waitForURL(url -> url.contains("/reports/"));
            browsing.hasNoErrors();
        }
    }

    @Test
    void anAddressOfAnEntryLightsItsWords() {
        try (Browsing browsing = Browsing.on(Served.sample(), Browsing.Screen.DESKTOP)) {
            Page page = browsing.open("/reports/" + A + "#s1");
            assertThat(page.locator("#s1.lit").count()).isEqualTo(1);
            assertThat(page.locator(".mark.lit").first().isVisible()).isTrue();
            page.locator(".mark.lit").first().hover();
            assertThat(page.locator("#s1.lit").count()).isEqualTo(1);
        }
    }

    @Test
    void twoDispatchesOfOneMeetingAreComparedAndReadOnAtTheirWords() {
        try (Browsing browsing = Browsing.on(Served.sample(), Browsing.Screen.DESKTOP)) {
            Page page = browsing.open("/compare");
            page.locator("a[href*='" + B + "']").first().click();
            page.locator("#slope svg").waitFor();
            assertThat(page.locator(".row").count()).isGreaterThan(10);
            page.locator(".orders a").nth(1).click();
            page.waitForURL(url -> url.contains("order=published"));
            page.locator(".cell .words a").first().click();
            assertThat(page.locator(".mark[data-ids~='at']").first().isVisible())
                    .isTrue();
            browsing.hasNoErrors();
        }
    }
}
