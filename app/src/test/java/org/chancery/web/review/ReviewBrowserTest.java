package org.chancery.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.chancery.web.Browsing;
import org.chancery.web.Served;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The loop of the review with nothing but the keyboard. */
@Tag("models")
class ReviewBrowserTest {

    @Test
    void allIsDecidedWithTheKeyboardAndSurvivesReadingAgain() {
        try (Served served = Served.empty()) {
            Doubtful.deliver(served.archive(), "k1");
            try (Browsing browsing = Browsing.on(served, Browsing.Screen.DESKTOP)) {
                Page page = browsing.open("/review?rule=weak-cue");
                browsing.isSound();
                String accepted = item(page);
                press(page, "a");
                assertThat(page.locator(".review-done").innerText()).contains("accepted");
                press(page, "r");
                assertThat(page.locator(".review-done").innerText()).contains("rejected");
                press(page, "u");
                assertThat(item(page)).isNotEqualTo(accepted);
                assertThat(page.locator(".review-struck").count()).isZero();
                String edited = item(page);
                page.keyboard().press("e");
                walkTo(page, "f_act");
                page.keyboard().type("warn");
                page.waitForNavigation(() -> page.keyboard().press("Control+Enter"));
                assertThat(page.locator(".review-done").innerText()).contains("edited");
                press(page, "r");
                page.navigate(served.address() + "/review/history");
                assertThat(page.locator("tbody tr").allInnerTexts()).hasSize(4);
                browsing.isSound();
                Doubtful.deliver(served.archive(), "k2");
                JsonNode item = served.json("/review/items/" + edited + ".json");
                assertThat(item.path("now").path("act").asString()).isEqualTo("warn");
                assertThat(served.json("/review.json")
                                .path("waiting")
                                .path("weak-cue")
                                .asInt())
                        .isZero();
            }
        }
    }

    @Test
    void goingToAnotherScreenDecidesNothing() {
        try (Served served = Served.empty()) {
            Doubtful.deliver(served.archive(), "k1");
            try (Browsing browsing = Browsing.on(served, Browsing.Screen.DESKTOP)) {
                Page page = browsing.open("/review");
                page.keyboard().press("g");
                page.waitForNavigation(() -> page.keyboard().press("r"));
                assertThat(served.csv("/review/history.csv")).hasSize(1);
            }
        }
    }

    @Test
    void theReviewIsSoundOnEveryScreen() {
        try (Served served = Served.empty()) {
            Doubtful.deliver(served.archive(), "k1");
            for (Browsing.Screen screen : Browsing.Screen.values()) {
                try (Browsing browsing = Browsing.on(served, screen)) {
                    for (String path : List.of("/review", "/review/agreement", "/review/history")) {
                        browsing.open(path);
                        browsing.isSound();
                    }
                }
            }
        }
    }

    private static String item(Page page) {
        return page.locator("[data-review]").getAttribute("data-review");
    }

    private static void press(Page page, String key) {
        page.waitForNavigation(() -> page.keyboard().press(key));
    }

    private static void walkTo(Page page, String name) {
        for (int i = 0; i < 12; i++) {
            if (name.equals(page.evaluate("() => document.activeElement.name"))) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("the keyboard does not reach " + name);
    }
}
