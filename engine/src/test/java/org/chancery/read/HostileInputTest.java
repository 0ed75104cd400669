package org.chancery.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Large inputs made to run away; each must be read within a time that no machine that works well comes near. */
class HostileInputTest {

    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final int LARGE = 10 * 1024 * 1024;

    static Stream<Arguments> large() {
        return Stream.of(
                named("one line of words", () -> repeated("They met in Suva and ate. ")),
                named("one line without spaces", () -> repeated("a")),
                named("one line of capitals", () -> repeated("A")),
                named("capitalised words", () -> repeated("Aa ")),
                named("dashes", () -> repeated("-")),
                named("dots", () -> "They met" + repeated(".")),
                named("opening brackets", () -> repeated("(")),
                named("opening angle brackets", () -> "They met " + repeated("<")),
                named("blank lines, then a word", () -> repeated("\n") + "They met."),
                named("spaces within", () -> "They met" + repeated(" ") + "in Suva"),
                named("colons", () -> repeated("They:")),
                named("header lines", () -> repeated("Topic: fish\n") + "\nThey met."),
                named("digits", () -> repeated("1")),
                named("carriage returns", () -> repeated("They met.\r")),
                named("letters of two bytes", () -> repeated("ü")),
                named("short paragraphs", () -> repeated("They met.\n\n")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("large")
    void tenMegabytesAreReadInTime(String name, Supplier<String> content) {
        String text = content.get();
        assertTimeoutPreemptively(
                LIMIT, () -> assertThat(Reading.text(text).text()).isNotEmpty());
    }

    static Stream<Arguments> pages() {
        return Stream.of(
                named("deep nesting", () -> "<html><body>" + "<div>".repeat(20_000) + "They met in Suva."),
                named("open tags", () -> "<html><body><p>They met in Suva.</p>" + "<b".repeat(100_000)),
                named("many paragraphs", () -> "<html><body>" + "<p>They met in Suva and ate.</p>".repeat(50_000)),
                named("many links", () -> "<html><body><p>They met in Suva.</p>" + "<a href=x>y</a> ".repeat(50_000)),
                named(
                        "many classes",
                        () -> "<html><body><div class='" + "a-".repeat(100_000) + "'>They met in Suva.</div>"),
                named("nested lists", () -> "<html><body><p>They met in Suva.</p>" + "<ul><li>".repeat(3_000)),
                named(
                        "nested boxes with names",
                        () -> "<html><body><p>They met in Suva.</p>" + "<div class=share>x".repeat(3_000)),
                named("nested articles", () -> "<html><body>" + "<article>They met in Suva.".repeat(2_000)),
                named(
                        "deep data",
                        () -> "<html><body><script type='application/ld+json'>" + "[".repeat(50_000)
                                + "</script><p>They met."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void aHostilePageIsReadInTime(String name, Supplier<String> content) {
        String html = content.get();
        assertTimeoutPreemptively(
                LIMIT, () -> assertThat(Reading.page(html).text()).contains("They met"));
    }

    private static Arguments named(String name, Supplier<String> content) {
        return Arguments.of(name, content);
    }

    private static String repeated(String unit) {
        return unit.repeat(LARGE / unit.length());
    }
}
