package org.chancery.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Makes the pictures of README.md anew, when asked: {@code -Dchancery.screenshots=true}. */
@Tag("models")
@EnabledIfSystemProperty(named = "chancery.screenshots", matches = "true")
class ScreenshotsTest {

    private static final Path FOLDER = Path.of("../docs/images");
    private static final long LARGEST = 350 * 1024;

    @ParameterizedTest
    @CsvSource({
        "reader, /reports/2025-02-11-nairobi-kenya",
        "comparison, /compare?a=2023-06-13-nairobi-india&b=2023-06-13-nairobi-kenya",
        "dyad, /dyads/IND/KEN",
        "formulation, /formulations/foip",
        "commitments, /commitments",
        "phone, /reports/2025-02-11-nairobi-kenya",
    })
    void aPictureOf(String name, String path) throws IOException {
        Browsing.Screen screen = name.equals("phone") ? Browsing.Screen.PHONE : Browsing.Screen.DESKTOP;
        try (Browsing browsing = Browsing.on(Served.sample(), screen)) {
            Page page = browsing.open(path);
            assertThat(page.locator("h1").innerText())
                    .as(path)
                    .isNotEqualTo("Not here")
                    .isNotEqualTo("Something went wrong");
            page.waitForTimeout(1500);
            Files.createDirectories(FOLDER);
            Path file = FOLDER.resolve(name + ".png");
            page.screenshot(new Page.ScreenshotOptions().setPath(file));
            assertThat(Files.size(file)).as(file.toString()).isLessThan(LARGEST);
        }
    }
}
