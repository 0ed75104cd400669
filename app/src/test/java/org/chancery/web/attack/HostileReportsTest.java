package org.chancery.web.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.chancery.web.Route;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No field of a report becomes markup, on any page. */
class HostileReportsTest {

    @TempDir
    private static Path folder;

    private static Fort fort;

    @BeforeAll
    static void start() {
        fort = Fort.open(folder);
    }

    @AfterAll
    static void stop() {
        fort.close();
    }

    @Test
    void noFieldOfAReportBecomesMarkupOnAnyPage() {
        List<String> values = Filled.known(fort.archive);
        for (Route route : fort.routes("GET")) {
            for (String path : Filled.with(route.path(), values)) {
                harmless(path, fort.get(path, "Accept", "text/html"));
            }
        }
    }

    @Test
    void whatIsAskedComesBackAsTextOnly() {
        for (Route route : fort.routes("GET")) {
            for (String payload : Hostile.PAYLOADS) {
                if (payload.indexOf('\0') < 0) {
                    for (String path : Filled.with(route.path(), List.of(payload))) {
                        harmless(path, fort.get(path, "Accept", "text/html"));
                    }
                    String query = Queries.all(payload);
                    String path = Filled.with(route.path(), List.of("x")).get(0);
                    harmless(path, fort.get(path + "?" + query, "Accept", "text/html"));
                }
            }
        }
    }

    private static void harmless(String path, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(path).isNotEqualTo(500);
        String type = answer.headers().firstValue("Content-Type").orElse("");
        if (!type.startsWith("text/html")) {
            assertThat(type).as(path).doesNotContain("svg").doesNotContain("javascript");
            return;
        }
        for (Element element : Jsoup.parse(answer.body()).getAllElements()) {
            harmless(path, element);
        }
    }

    private static void harmless(String path, Element element) {
        String name = element.normalName();
        assertThat(name).as(path + ": " + element.outerHtml()).isNotIn("base", "iframe", "object", "embed", "applet");
        if (name.equals("script")) {
            boolean data = element.attr("type").contains("json");
            assertThat(data || element.attr("src").startsWith("/static/"))
                    .as(path + ": " + element.outerHtml())
                    .isTrue();
        }
        for (Attribute attribute : element.attributes()) {
            String key = attribute.getKey().toLowerCase(Locale.ROOT);
            String value = attribute.getValue().strip().toLowerCase(Locale.ROOT);
            assertThat(key).as(path + ": " + element.outerHtml()).doesNotStartWith("on").isNotIn("style", "srcdoc");
            if (List.of("href", "src", "action", "formaction", "xlink:href", "hx-get", "hx-post").contains(key)) {
                assertThat(value).as(path + ": " + element.outerHtml())
                        .doesNotStartWith("javascript:")
                        .doesNotStartWith("data:text")
                        .doesNotStartWith("vbscript:")
                        .isNotEqualTo("x");
            }
        }
    }
}
