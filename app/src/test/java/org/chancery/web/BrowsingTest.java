package org.chancery.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("models")
class BrowsingTest {

    @Test
    void theStartPageIsSoundOnEveryScreen() {
        for (Browsing.Screen screen : Browsing.Screen.values()) {
            try (Browsing browsing = Browsing.on(Served.sample(), screen)) {
                browsing.open("/");
                browsing.isSound();
            }
        }
    }

    @Test
    void theKeysAreListed() {
        try (Browsing browsing = Browsing.on(Served.sample(), Browsing.Screen.DESKTOP)) {
            browsing.open("/").keyboard().press("?");
            assertThat(browsing.page().locator("#help").isVisible()).isTrue();
            browsing.isSound();
        }
    }
}
