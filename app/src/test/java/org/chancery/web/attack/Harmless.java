package org.chancery.web.attack;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import tools.jackson.databind.json.JsonMapper;

/** That an answer does nothing to who opens it, in the program for its type. */
final class Harmless {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String NUMBER = "[+-]?\\d[\\d.,]*([eE][+-]?\\d+)?%?";

    private Harmless() {}

    static void check(String path, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(path).isNotEqualTo(500);
        assertThat(answer.headers().firstValue("X-Injected")).as(path).isEmpty();
        assertThat(answer.headers().firstValue("X-Content-Type-Options"))
                .as(path)
                .hasValue("nosniff");
        answer.headers()
                .firstValue("Content-Disposition")
                .ifPresent(
                        said -> assertThat(said).as(path).matches("(attachment|inline); filename=\"[A-Za-z0-9._-]+\""));
        answer.headers()
                .firstValue("Location")
                .ifPresent(to -> assertThat(to).as(path).matches("/(?![/\\\\])[\\x21-\\x7E]*"));
        String type = answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
        assertThat(type)
                .as(path)
                .doesNotContain("svg")
                .doesNotContain("javascript")
                .doesNotContain("xhtml");
        try {
            switch (type) {
                case "text/html" -> page(path, answer.body());
                case "application/json",
                        "application/problem+json",
                        "application/ld+json",
                        "application/geo+json",
                        "application/vnd.citationstyles.csl+json" -> MAPPER.readTree(answer.body());
                case "application/jsonl" -> answer.body().lines().forEach(MAPPER::readTree);
                case "text/csv" -> table(path, answer.body(), ',');
                case "text/tab-separated-values" -> table(path, answer.body(), '\t');
                case "application/atom+xml", "application/graphml+xml", "application/gexf+xml" ->
                    xml(path, answer.body());
                case "text/calendar" -> calendar(path, answer.body());
                case "application/yaml" -> new Load(LoadSettings.builder().build()).loadFromString(answer.body());
                default -> {
                    // Shown as text, or saved.
                }
            }
        } catch (RuntimeException e) {
            throw new AssertionError(path + " is broken: " + answer.body(), e);
        }
    }

    private static void page(String path, String html) {
        for (Element element : Jsoup.parse(html).getAllElements()) {
            harmless(path, element);
        }
    }

    /** No cell is a formula. */
    private static void table(String path, String csv, char separator) {
        CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(csv)
                .forEach(row -> row.getFields().forEach(cell -> {
                    if (cell.length() > 1 && !cell.matches(NUMBER)) {
                        assertThat("=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20".indexOf(cell.charAt(0)))
                                .as(path + ": " + cell)
                                .isNegative();
                    }
                }));
    }

    private static void xml(String path, String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            NodeList all = factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml)))
                    .getElementsByTagNameNS("*", "*");
            for (int i = 0; i < all.getLength(); i++) {
                Node node = all.item(i);
                assertThat(String.valueOf(node.getNamespaceURI()))
                        .as(path)
                        .doesNotContain("xhtml")
                        .doesNotContain("svg");
                Node href = node.getAttributes().getNamedItem("href");
                if (href != null) {
                    assertThat(href.getNodeValue()).as(path).startsWith("http");
                }
            }
        } catch (Exception e) {
            throw new AssertionError(path + " is no XML: " + xml, e);
        }
    }

    /** Each line is one of ours. */
    private static void calendar(String path, String ics) {
        for (String line : ics.replace("\r\n ", "").replace("\r\n\t", "").split("\r\n", -1)) {
            assertThat(line)
                    .as(path + ": " + ics)
                    .matches("|(BEGIN|END):(VCALENDAR|VEVENT|VTIMEZONE)|[A-Z-]+[:;].*")
                    .doesNotStartWith("ATTACH")
                    .doesNotStartWith("X-INJECTED")
                    .doesNotMatch("URL[:;](?!https?://).*");
        }
    }

    private static void harmless(String path, Element element) {
        String name = element.normalName();
        // Written out only where something is wrong: it takes long.
        Supplier<String> said = () -> path + ": " + element.outerHtml();
        assertThat(name).as(said).isNotIn("base", "iframe", "object", "embed", "applet");
        if (name.equals("script")) {
            boolean data = element.attr("type").contains("json");
            assertThat(data || element.attr("src").startsWith("/static/"))
                    .as(said)
                    .isTrue();
        }
        for (Attribute attribute : element.attributes()) {
            String key = attribute.getKey().toLowerCase(Locale.ROOT);
            String value = attribute.getValue().strip().toLowerCase(Locale.ROOT);
            assertThat(key).as(said).doesNotStartWith("on").isNotIn("style", "srcdoc");
            if (List.of("href", "src", "action", "formaction", "xlink:href", "hx-get", "hx-post")
                    .contains(key)) {
                assertThat(value)
                        .as(said)
                        .doesNotStartWith("javascript:")
                        .doesNotStartWith("data:text")
                        .doesNotStartWith("vbscript:")
                        .isNotEqualTo("x");
            }
        }
    }
}
