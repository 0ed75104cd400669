package org.chancery.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.chancery.web.Browsing;
import org.chancery.web.Served;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("models")
class SearchBrowserTest {

    @Test
    void aWordIsFoundNarrowedAndPutOnTheMap() {
        try (Browsing browsing = Browsing.on(Served.sample(), Browsing.Screen.DESKTOP)) {
            Page page = browsing.open("/");
            page.keyboard().press("/");
            page.keyboard().type("Nairobi");
            page.waitForNavigation(() -> page.keyboard().press("Enter"));
            assertThat(page.locator(".search-hits mark").first().innerText()).isEqualTo("Nairobi");
            page.keyboard().press("j");
            assertThat(page.evaluate("() => document.activeElement.matches('.search-hits > li')"))
                    .isEqualTo(true);
            page.waitForNavigation(
                    () -> page.locator(".search-facets a[href*='side=KEN']").click());
            assertThat(page.locator(".search-chips").innerText()).contains("Kenya");
            browsing.isSound();
            page.waitForNavigation(
                    () -> page.locator(".search-tabs a[href*='view=map']").click());
            page.waitForSelector(".search-map circle");
            browsing.isSound();
        }
    }

    @Test
    void searchingIsSoundOnEveryScreen() {
        for (Browsing.Screen screen : Browsing.Screen.values()) {
            try (Browsing browsing = Browsing.on(Served.sample(), screen)) {
                for (String path : List.of("/search?q=talks&in=statements", "/search?view=map", "/searches")) {
                    browsing.open(path);
                    browsing.isSound();
                }
            }
        }
    }
}
