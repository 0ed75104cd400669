package org.chancery.web.attack;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.web.Route;
import org.chancery.web.Urls;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same reports in a browser: nothing of theirs runs, opens a dialog, or asks another server. */
@Tag("models")
class BrowserAttackTest {

    @TempDir
    private Path folder;

    @Test
    void nothingOfAHostileReportRuns() {
        List<String> harm = new ArrayList<>();
        try (Fort fort = Fort.open(folder);
                Playwright playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                Browser browser = playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(chromium())
                                .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage")))) {
            Page page = browser.newPage();
            page.onDialog(dialog -> {
                harm.add("dialog on " + page.url());
                dialog.dismiss();
            });
            page.onRequest(request -> {
                if (!request.url().startsWith(fort.address()) && !request.url().startsWith("data:")) {
                    harm.add("asked " + request.url() + " on " + page.url());
                }
            });
            for (String path : paths(fort)) {
                page.navigate(fort.address() + path);
                if (page.title().contains("owned") && !page.title().contains("Chancery")) {
                    harm.add("script on " + path);
                }
            }
        }
        assertThat(harm).isEmpty();
    }

    /** Pages for people, with hostile reports in their place and hostile words asked for. */
    private static List<String> paths(Fort fort) {
        List<String> known = Filled.known(fort.archive).stream()
                .filter(value -> value.indexOf('\0') < 0)
                .toList();
        List<String> paths = new ArrayList<>();
        for (Route route : fort.routes("GET")) {
            for (String path : Filled.with(route.path(), known)) {
                if (isPage(fort, path)) {
                    paths.add(path);
                }
            }
            String asking =
                    Filled.with(route.path(), List.of("x")).get(0) + "?q=" + Urls.escape(Hostile.PAYLOADS.get(1));
            // What is no page is saved to a file by a browser, never shown.
            if (isPage(fort, asking)) {
                paths.add(asking);
            }
        }
        return paths;
    }

    private static boolean isPage(Fort fort, String path) {
        return fort.get(path, "Accept", "text/html")
                .headers()
                .firstValue("Content-Type")
                .orElse("")
                .startsWith("text/html");
    }

    private static Path chromium() {
        return Stream.of(String.valueOf(System.getenv("PATH")).split(File.pathSeparator))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(
                        () -> new AssertionError("The package chromium is missing, which the tests of pages need."));
    }
}
