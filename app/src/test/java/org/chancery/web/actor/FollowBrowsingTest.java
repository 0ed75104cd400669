package org.chancery.web.actor;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.chancery.web.Browsing;
import org.chancery.web.Served;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Actors, dyads, formulations, calendar and commitments in a browser. */
@Tag("models")
class FollowBrowsingTest {

    private static final List<String> PAGES = List.of(
            "/actors",
            "/actors/JPN",
            "/actors/JPN/visits",
            "/dyads/KEN/IND",
            "/dyads/KEN/IND/relations",
            "/formulations",
            "/formulations?words=partnership",
            "/calendar",
            "/calendar?view=month",
            "/commitments");

    @Test
    void pagesAreSoundOnEveryScreen() {
        for (Browsing.Screen screen : Browsing.Screen.values()) {
            try (Browsing browsing = Browsing.on(Served.sample(), screen)) {
                for (String path : PAGES) {
                    browsing.open(path);
                    browsing.isSound();
                }
            }
        }
    }

    @Test
    void aChartShowsWhatItsTableHas() {
        try (Browsing browsing = Browsing.on(Served.sample(), Browsing.Screen.DESKTOP)) {
            Page page = browsing.open("/dyads/KEN/IND");
            page.waitForSelector("figure[data-kind=dots] svg");
            assertThat(page.locator("figure[data-kind=dots] .dot").count())
                    .isEqualTo(page.locator("#meetings tbody tr").count());
            page.keyboard().press("t");
            assertThat(page.locator("figure[data-kind=dots] svg").count()).isEqualTo(1);
            browsing.isSound();
        }
    }

    @Test
    void theKeyboardLeadsFromTheListToAnActor() {
        try (Browsing browsing = Browsing.on(Served.sample(), Browsing.Screen.DESKTOP)) {
            Page page = browsing.open("/actors");
            page.keyboard().press("j");
            page.keyboard().press("Enter");
            page.waitForURL("**/actors/*");
            assertThat(page.locator("h1").textContent()).isNotBlank();
        }
    }

    @Test
    void aCommitmentIsGradedInTheBrowser() {
        try (Served copy = Served.copyOfSample();
                Browsing browsing = Browsing.on(copy, Browsing.Screen.PHONE)) {
            Page page = browsing.open("/commitments");
            page.locator(".promise .words a").first().click();
            page.locator("input[name=grade][value='0']").check();
            page.locator("#evidence").fill("half of it came");
            page.locator("form.grade button").click();
            assertThat(page.locator(".promise").textContent()).contains("half of it came");
            browsing.isSound();
        }
    }
}
