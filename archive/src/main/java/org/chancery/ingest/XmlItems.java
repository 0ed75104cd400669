package org.chancery.ingest;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.read.Decoder;
import org.chancery.read.HtmlText;
import org.chancery.read.Raw;
import org.chancery.read.ReadException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Feeds (RSS, RDF, Atom) and news formats (NITF, NewsML-G2). The parser knows no entities but the usual ones and opens nothing
 * outside: what a hostile file declares is text to it.
 */
final class XmlItems implements Items {

    private final String address;
    private final Iterator<Item> items;
    private final int number;
    private int taken;

    private XmlItems(String address, List<Item> items) {
        this.address = address;
        this.items = items.iterator();
        this.number = Math.max(1, items.size());
    }

    /** @throws ReadException if it is none of these formats */
    static Items of(Raw raw, String address) throws ReadException {
        Document xml = Jsoup.parse(Decoder.decode(raw.bytes(), raw.name()), address, Parser.xmlParser());
        Element root = xml.children().isEmpty() ? xml : xml.child(xml.childrenSize() - 1);
        String name = bare(root);
        List<Item> items = new ArrayList<>();
        switch (name) {
            case "rss", "feed", "rdf" -> feed(root, address, items);
            case "nitf" -> items.add(nitf(root, raw, address, 1));
            case "newsitem", "newsmessage", "packageitem" -> newsItems(xml, raw, address, items);
            case "html" -> {
                return new SingleItem(new Item(0, address, new Item.Whole(raw, "text/html")));
            }
            default ->
                throw new ReadException(
                        ReadException.Reason.FORMAT,
                        raw.name() + " is XML of a kind that is not read (" + (root == xml ? "no element" : name)
                                + "). Feeds, NITF and NewsML-G2 are.");
        }
        return new XmlItems(address, items);
    }

    @Override
    public Optional<Item> next() {
        taken++;
        return items.hasNext() ? Optional.of(items.next()) : Optional.empty();
    }

    @Override
    public double share() {
        return Math.min(1, taken / (double) number);
    }

    /** Address of the input, for messages. */
    @Override
    public String toString() {
        return address;
    }

    private static void feed(Element root, String address, List<Item> items) {
        String publisher = first(root, "channel > title")
                .or(() -> first(root, "feed > title"))
                .orElse("");
        int position = 0;
        for (Element entry : root.select("item, entry")) {
            position++;
            Map<String, String> metadata = new HashMap<>();
            put(metadata, "title", first(entry, "> title").map(HtmlText::of).orElse(null));
            put(metadata, "url", link(entry));
            put(
                    metadata,
                    "published",
                    first(entry, "> pubDate")
                            .or(() -> first(entry, "> published"))
                            .or(() -> first(entry, "> dc|date"))
                            .or(() -> first(entry, "> updated"))
                            .orElse(null));
            put(
                    metadata,
                    "publisher",
                    first(entry, "> dc|publisher")
                            .or(() -> first(entry, "> source > title"))
                            .orElse(publisher));
            put(
                    metadata,
                    "licence",
                    first(entry, "> dc|rights")
                            .or(() -> first(entry, "> rights"))
                            .orElse(null));
            String id = first(entry, "> guid")
                    .or(() -> first(entry, "> id"))
                    .or(() -> Optional.ofNullable(link(entry)))
                    .orElse(FileNames.withoutEnding(address) + "-" + position);
            items.add(parts(entry, id, metadata, HtmlText.of(body(entry)), address, position, "application/feed+xml"));
        }
    }

    /** The longest of what may hold the text: feeds put it into different elements. */
    private static String body(Element entry) {
        String longest = "";
        for (String where : List.of("> content|encoded", "> content", "> description", "> summary")) {
            for (Element element : entry.select(where)) {
                // Markup may stand escaped or in CDATA as text, or as elements.
                String html = element.childrenSize() > 0 ? element.html() : element.wholeText();
                longest = html.length() > longest.length() ? html : longest;
            }
        }
        return longest;
    }

    private static @Nullable String link(Element entry) {
        for (Element link : entry.select("> link")) {
            String rel = link.attr("rel");
            String to = link.hasAttr("href") ? link.attr("href") : link.text();
            if ((rel.isEmpty() || rel.equals("alternate")) && !to.isBlank()) {
                return to.strip();
            }
        }
        return null;
    }

    private static Item nitf(Element root, Raw raw, String address, int position) {
        Map<String, String> metadata = new HashMap<>();
        put(
                metadata,
                "title",
                first(root, "hedline > hl1")
                        .or(() -> first(root, "head > title"))
                        .orElse(null));
        put(
                metadata,
                "dateline",
                first(root, "body\\.head > dateline > location").orElse(null));
        Element issued = root.selectFirst("date\\.issue, pubdata");
        put(
                metadata,
                "published",
                issued == null
                        ? null
                        : day(issued.attr("norm").isEmpty() ? issued.attr("date.publication") : issued.attr("norm")));
        Element published = root.selectFirst("pubdata");
        put(
                metadata,
                "publisher",
                published == null ? first(root, "distributor").orElse(null) : published.attr("name"));
        Element id = root.selectFirst("doc-id");
        String name = id == null || id.attr("id-string").isBlank()
                ? FileNames.withoutEnding(raw.name())
                : id.attr("id-string");
        Element content = root.selectFirst("body\\.content");
        String text = content == null ? "" : HtmlText.of(content.html());
        return parts(root, name, metadata, text, address, position, "application/nitf+xml");
    }

    private static void newsItems(Document xml, Raw raw, String address, List<Item> items) {
        int position = 0;
        for (Element news : xml.select("newsItem")) {
            position++;
            String status = Optional.ofNullable(news.selectFirst("pubStatus"))
                    .map(one -> one.attr("qcode"))
                    .orElse("");
            Map<String, String> metadata = new HashMap<>();
            put(metadata, "title", first(news, "contentMeta > headline").orElse(null));
            put(metadata, "dateline", first(news, "contentMeta > dateline").orElse(null));
            put(
                    metadata,
                    "published",
                    first(news, "itemMeta > firstCreated")
                            .or(() -> first(news, "itemMeta > versionCreated"))
                            .or(() -> first(news, "contentMeta > contentCreated"))
                            .orElse(null));
            put(
                    metadata,
                    "publisher",
                    first(news, "itemMeta > provider > name")
                            .or(() -> first(news, "contentMeta > infoSource > name"))
                            .or(() -> Optional.ofNullable(news.selectFirst("itemMeta > provider"))
                                    .map(one -> one.attr("literal")))
                            .orElse(null));
            put(
                    metadata,
                    "url",
                    Optional.ofNullable(news.selectFirst("itemMeta > link[rel=irel:seeAlso]"))
                            .map(one -> one.attr("href"))
                            .orElse(null));
            String id = news.attr("guid").isBlank()
                    ? FileNames.withoutEnding(raw.name()) + "-" + position
                    : news.attr("guid");
            if (status.endsWith("canceled") || status.endsWith("withheld")) {
                byte[] source = news.outerHtml().getBytes(StandardCharsets.UTF_8);
                items.add(new Item(
                        position,
                        address + "#" + position,
                        new Item.Wrong(id, "its publisher has withdrawn it (" + status + ")", source)));
            } else {
                items.add(parts(
                        news, id, metadata, newsText(news), address, position, "application/vnd.iptc.g2.newsitem+xml"));
            }
        }
    }

    private static String newsText(Element news) {
        Element inline = news.selectFirst("contentSet > inlineXML");
        if (inline == null) {
            return first(news, "contentSet > inlineData").map(HtmlText::of).orElse("");
        }
        Element body = inline.selectFirst("body\\.content");
        body = body == null ? inline.selectFirst("body") : body;
        return HtmlText.of((body == null ? inline : body).html());
    }

    private static Item parts(
            Element element,
            String id,
            Map<String, String> metadata,
            String text,
            String address,
            int position,
            String media) {
        byte[] source = element.outerHtml().getBytes(StandardCharsets.UTF_8);
        Item.Content content = text.isBlank()
                ? new Item.Wrong(id, "there is no text in it", source)
                : new Item.Parts(id.strip(), metadata, text, source, media);
        return new Item(position, address + "#" + position, content);
    }

    private static Optional<String> first(Element element, String query) {
        Element found = element.selectFirst(query);
        return found == null || found.wholeText().isBlank()
                ? Optional.empty()
                : Optional.of(found.wholeText().strip());
    }

    private static void put(Map<String, String> metadata, String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            metadata.put(key, value.strip());
        }
    }

    /** NITF writes days as 20240912T080000Z. */
    private static String day(String norm) {
        return norm.matches("\\d{8}.*")
                ? norm.substring(0, 4) + "-" + norm.substring(4, 6) + "-" + norm.substring(6, 8)
                : norm;
    }

    private static String bare(Element element) {
        String name = element.tagName();
        return name.substring(name.indexOf(':') + 1).toLowerCase(java.util.Locale.ROOT);
    }
}
