package org.chancery.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A page of a {@link Served} in Debian's chromium, and what must hold of every page. Tests with it are tagged "models": they run
 * in the whole {@code ./verify} only. Pages keep their Content-Security-Policy; what breaks it is an error of the console.
 */
public final class Browsing implements AutoCloseable {

    /** A screen and its colours. */
    public enum Screen {
        DESKTOP(1280, 900, ColorScheme.LIGHT),
        DESKTOP_DARK(1280, 900, ColorScheme.DARK),
        PHONE(360, 740, ColorScheme.LIGHT),
        PHONE_DARK(360, 740, ColorScheme.DARK);

        private final int width;
        private final int height;
        private final ColorScheme colours;

        Screen(int width, int height, ColorScheme colours) {
            this.width = width;
            this.height = height;
            this.colours = colours;
        }
    }

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");

    private final Served served;
    private final BrowserContext context;
    private final Page page;
    private final List<String> errors = new ArrayList<>();

    private Browsing(Served served, Screen screen) {
        this.served = served;
        this.context = Started.BROWSER.newContext(new Browser.NewContextOptions()
                .setViewportSize(screen.width, screen.height)
                .setColorScheme(screen.colours)
                .setLocale("en-GB")
                .setTimezoneId("UTC"));
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                errors.add(message.text());
            }
        });
        page.onPageError(errors::add);
    }

    public static Browsing on(Served served, Screen screen) {
        return new Browsing(served, screen);
    }

    /** Goes to a page, and waits until it is there with its scripts. */
    public Page open(String path) {
        page.navigate(served.address() + path);
        return page;
    }

    public Page page() {
        return page;
    }

    /** What must hold of every page, in whatever state a test has brought it. */
    public Browsing isSound() {
        hasNoErrors();
        hasNoSidewaysScroll();
        hasNoAxeViolations();
        return this;
    }

    /** Nothing in the console: no script that fails, no address that is not there, nothing against the policy. */
    public Browsing hasNoErrors() {
        assertThat(errors).as("errors of " + page.url()).isEmpty();
        return this;
    }

    /** Whatever is wider than the screen scrolls within itself. */
    public Browsing hasNoSidewaysScroll() {
        int wide = (int) page.evaluate("() => document.documentElement.scrollWidth");
        int screen = (int) page.evaluate("() => window.innerWidth");
        assertThat(wide).as("width of " + page.url()).isLessThanOrEqualTo(screen);
        return this;
    }

    /** WCAG 2.1, A and AA, as far as a program can tell. */
    public Browsing hasNoAxeViolations() {
        List<Rule> violations = new AxeBuilder(page).withTags(RULES).analyze().getViolations();
        assertThat(violations.stream().map(Browsing::told).toList())
                .as("axe on " + page.url())
                .isEmpty();
        return this;
    }

    private static String told(Rule rule) {
        String where =
                rule.getNodes().stream().limit(5).map(node -> node.getHtml()).collect(Collectors.joining("\n    "));
        return rule.getId() + ": " + rule.getHelp() + "\n    " + where;
    }

    @Override
    public void close() {
        context.close();
    }

    /** The browser on the path. */
    static Path chromium() {
        return Stream.of(String.valueOf(System.getenv("PATH")).split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new AssertionError("The package chromium is missing, which the tests of pages need."
                        + " On Debian or Ubuntu: sudo apt-get install chromium"));
    }

    /** One browser for all tests; it ends with them. */
    private static final class Started {

        static final Browser BROWSER = start();

        private static Browser start() {
            Path chromium = chromium();
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            Browser browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(chromium)
                            .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage")));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
            return browser;
        }
    }
}
