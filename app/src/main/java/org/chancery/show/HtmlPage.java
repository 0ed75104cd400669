package org.chancery.show;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chancery.read.Document;
import org.chancery.resolve.Record;

/**
 * A record as one web page that needs nothing beside itself and asks nothing of the network: the text with its words marked
 * on one side, the entries on the other.
 */
public final class HtmlPage {

    private static final Template PAGE = Template.load("page.html");
    private static final Template SECTION = Template.load("section.html");
    private static final Template CARD = Template.load("card.html");
    private static final Template LINE = Template.load("line.html");
    private static final Template QUOTE = Template.load("quote.html");
    private static final Template TOGGLE = Template.load("toggle.html");
    private static final String STYLE = Template.resource("page.css");
    private static final String SCRIPT = Template.resource("page.js");

    private HtmlPage() {}

    public static String of(Record record) {
        Document document = record.document();
        List<Card> cards = Cards.of(record);
        return PAGE.fill(Map.ofEntries(
                Map.entry("title", Heading.title(document)),
                Map.entry("byline", String.join(" · ", Heading.parts(document))),
                Map.entry("source", source(document)),
                Map.entry("language", document.language()),
                Map.entry("toggles", toggles(cards)),
                Map.entry("text", MarkedText.of(document.text(), cards)),
                Map.entry("sections", sections(cards, Heading.noneFound(document))),
                Map.entry("knowledge", record.knowledge()),
                Map.entry("engine", record.engine()),
                Map.entry("sha", document.sha256()),
                Map.entry("style", STYLE),
                Map.entry("script", SCRIPT),
                Map.entry("style-hash", hash(STYLE)),
                Map.entry("script-hash", hash(SCRIPT))));
    }

    /** A link only to the web: an address that a report gives may be anything. */
    private static String source(Document document) {
        String url = document.url();
        return url != null && (url.startsWith("https://") || url.startsWith("http://"))
                ? Template.load("source.html").fill(Map.of("url", url))
                : "";
    }

    private static String toggles(List<Card> cards) {
        StringBuilder toggles = new StringBuilder();
        for (Layer layer : Layer.values()) {
            long number = cards.stream()
                    .filter(card -> card.section().layer() == layer)
                    .count();
            toggles.append(TOGGLE.fill(Map.of(
                    "layer", layer.word(),
                    "label", layer.label(),
                    "key", String.valueOf(layer.key()),
                    "number", String.valueOf(number))));
        }
        return toggles.toString();
    }

    private static String sections(List<Card> cards, String noneFound) {
        StringBuilder sections = new StringBuilder();
        for (Section section : Section.values()) {
            List<Card> own =
                    cards.stream().filter(card -> card.section() == section).toList();
            sections.append(SECTION.fill(Map.of(
                    "id", Words.of(section),
                    "layer", section.layer().word(),
                    "label", section.label(),
                    "number", own.isEmpty() ? noneFound : String.valueOf(own.size()),
                    "shape", section.isBrief() ? "brief" : "full",
                    "cards", own.stream().map(HtmlPage::card).collect(Collectors.joining()))));
        }
        return sections.toString();
    }

    private static String card(Card card) {
        String lines = card.lines().stream()
                .map(line -> LINE.fill(Map.of("label", line.label(), "value", line.value())))
                .collect(Collectors.joining());
        String quotes = card.quotes().stream()
                .map(quote -> QUOTE.fill(Map.of("quote", quote)))
                .collect(Collectors.joining(" "));
        return CARD.fill(Map.of(
                "id", card.id(),
                "layer", card.section().layer().word(),
                "title", card.title(),
                "tag", card.tag(),
                "lines", lines,
                "quotes", quotes,
                "pattern", card.pattern()));
    }

    static String hash(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256, which every Java must have", e);
        }
    }
}
