package org.chancery.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.resolve.Record;
import org.junit.jupiter.api.Test;

class HtmlPageTest {

    private static final String HOSTILE = "\"'><script>alert(1)</script><img src=x onerror=alert(2)>&amp;{{style}}";

    private final String page = HtmlPage.of(Sample.record());

    @Test
    void theTextBetweenTheMarksIsTheTextOfTheReport() {
        assertThat(words(page)).isEqualTo(Sample.TEXT);
    }

    @Test
    void wordsUnderTwoEntriesNameBoth() {
        assertThat(page).contains("data-ids=\"s1 c1\">open a consulate next year</span>");
    }

    @Test
    void wordsThatOverlapOnlyInPartAreCutWhereTheyBeginAndEnd() {
        Record record = Sample.of("one two three")
                .formulation("left", "one two")
                .formulation("right", "two three")
                .build();
        assertThat(HtmlPage.of(record))
                .contains(
                        "data-ids=\"f1\">one </span>",
                        "data-ids=\"f1 f2\">two</span>",
                        "data-ids=\"f2\"> three</span>");
    }

    @Test
    void everyCardLeadsToItsWords() {
        Matcher links = Pattern.compile("href=\"#(words-[a-z0-9]+)\"").matcher(page);
        assertThat(links.results().map(link -> link.group(1)))
                .isNotEmpty()
                .allMatch(id -> page.contains("id=\"" + id + "\""));
    }

    @Test
    void markupInATextIsShownAndNotObeyed() {
        Record record =
                Sample.of(HOSTILE).title(HOSTILE).actor("a1", HOSTILE, HOSTILE).build();
        assertThat(HtmlPage.of(record)).doesNotContain("<script>alert").doesNotContain("<img");
    }

    @Test
    void aHostileTextIsShownToTheCharacter() {
        assertThat(words(HtmlPage.of(Sample.of(HOSTILE).actor("a1", "x", "<img").build())))
                .isEqualTo(HOSTILE);
    }

    @Test
    void anAddressThatIsNoWebAddressIsNoLink() {
        assertThat(HtmlPage.of(Sample.of("Calm.").url("javascript:alert(1)").build()))
                .doesNotContain("javascript:alert");
    }

    @Test
    void thePageAsksNothingOfTheNetwork() {
        assertThat(page)
                .doesNotContainPattern("(?:src|href)=\"(?!#|data:,)")
                .doesNotContain("@import")
                .doesNotContain("url(");
    }

    @Test
    void thePolicyAllowsExactlyTheStyleOfThePage() throws Exception {
        assertThat(page).contains("style-src 'sha256-" + sha256(between(page, "<style>", "</style>")) + "'");
    }

    @Test
    void thePolicyAllowsExactlyTheScriptOfThePage() throws Exception {
        assertThat(page).contains("script-src 'sha256-" + sha256(between(page, "<script>", "</script>")) + "'");
    }

    @Test
    void everyLayerHasItsKey() {
        for (Layer layer : Layer.values()) {
            assertThat(page).contains("data-layer=\"" + layer.word() + "\"><kbd>" + layer.key() + "</kbd>");
        }
    }

    @Test
    void anEmptySectionSaysSo() {
        assertThat(page).contains("Relations <span class=\"number\">none found</span>");
    }

    @Test
    void noPlaceOfATemplateIsLeftUnfilled() {
        assertThat(page).doesNotContain("{{");
    }

    @Test
    void aMarkBeyondTheTextIsLeftOut() {
        Record longer =
                Sample.of("Calm seas and fair").formulation("calm", "and fair").build();
        Record shorter = new Record(
                longer.knowledge(),
                longer.engine(),
                Sample.of("Calm seas").document(),
                longer.actors(),
                longer.encounters(),
                longer.statements(),
                longer.commitments(),
                longer.upcoming(),
                longer.initiatives(),
                longer.relations(),
                longer.formulations(),
                longer.events(),
                longer.places(),
                longer.times(),
                longer.tone(),
                longer.closings());
        assertThat(words(HtmlPage.of(shorter))).isEqualTo("Calm seas");
    }

    private static String words(String html) {
        String marked = between(html, "<div class=\"words\" lang=\"en\">", "</div>");
        return marked.replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    private static String between(String text, String begin, String end) {
        int from = text.indexOf(begin) + begin.length();
        return text.substring(from, text.indexOf(end, from));
    }

    private static String sha256(String content) throws Exception {
        return Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8)));
    }
}
