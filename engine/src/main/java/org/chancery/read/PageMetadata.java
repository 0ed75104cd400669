package org.chancery.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.read.Metadata.Key;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says about itself: JSON-LD first, then microdata, then meta tags, then what it shows. */
final class PageMetadata {

    private static final List<String> TITLES = List.of(
            "og:title", "citation_title", "articletitle", "dc.title", "dcterms.title", "headline", "twitter:title");
    private static final List<String> PUBLISHED = List.of(
            "article:published_time",
            "og:article:published_time",
            "citation_publication_date",
            "citation_date",
            "pubdate",
            "publishdate",
            "publish-date",
            "publish_date",
            "dcterms.issued",
            "dc.date.issued",
            "dc.date",
            "dcterms.date",
            "dcterms.created",
            "parsely-pub-date",
            "sailthru.date",
            "date",
            "cxenseparse:recs:publishtime");
    private static final List<String> PUBLISHERS = List.of(
            "og:site_name",
            "citation_publisher",
            "dc.publisher",
            "dcterms.publisher",
            "publisher",
            "contentsource",
            "sitename",
            "application-name");

    private final Document page;

    private PageMetadata(Document page) {
        this.page = page;
    }

    static Metadata of(Document page, StructuredData data) {
        PageMetadata found = new PageMetadata(page);
        Metadata metadata = new Metadata();
        data.publisher().ifPresent(publisher -> metadata.put(Key.PUBLISHER, publisher));
        found.publisher().ifPresent(publisher -> metadata.put(Key.PUBLISHER, publisher));
        data.title().ifPresent(title -> metadata.put(Key.TITLE, title));
        found.title(metadata.get(Key.PUBLISHER)).ifPresent(title -> metadata.put(Key.TITLE, title));
        data.published().ifPresent(date -> metadata.put(Key.PUBLISHED, date));
        found.published().ifPresent(date -> metadata.put(Key.PUBLISHED, date));
        data.place().ifPresent(place -> metadata.put(Key.PLACE, place));
        found.property("contentLocation").ifPresent(place -> metadata.put(Key.PLACE, place));
        found.property("locationCreated").ifPresent(place -> metadata.put(Key.PLACE, place));
        data.dateline().ifPresent(dateline -> metadata.put(Key.DATELINE, dateline));
        found.property("dateline").ifPresent(dateline -> metadata.put(Key.DATELINE, dateline));
        found.url().ifPresent(url -> metadata.put(Key.URL, url));
        data.url().ifPresent(url -> metadata.put(Key.URL, url));
        return metadata;
    }

    private Optional<String> publisher() {
        return property("publisher").or(() -> meta(PUBLISHERS));
    }

    private Optional<String> published() {
        Optional<String> machine = property("datePublished").or(() -> meta(PUBLISHED));
        return machine.or(() -> first("time[datetime]").map(time -> time.attr("datetime")))
                .or(() -> first("time").map(Element::text));
    }

    private Optional<String> title(Optional<String> publisher) {
        Optional<String> heading = first("h1").map(Element::text).filter(text -> !text.isBlank());
        Optional<String> given = property("headline").or(() -> meta(TITLES));
        return given.or(() -> Optional.of(page.title())
                        .filter(title -> !title.isBlank())
                        .map(title -> heading.filter(title::startsWith).orElse(withoutSite(title, publisher))))
                .or(() -> heading);
    }

    /** Takes the name of the site off the end of a window title. */
    private static String withoutSite(String title, Optional<String> publisher) {
        int bar = title.lastIndexOf(" | ");
        if (bar > 0) {
            return title.substring(0, bar);
        }
        for (String dash : List.of(" - ", " – ", " — ")) {
            int at = title.lastIndexOf(dash);
            String end = at < 0 ? "" : title.substring(at + dash.length()).strip();
            if (at > 0 && publisher.filter(name -> name.equalsIgnoreCase(end)).isPresent()) {
                return title.substring(0, at);
            }
        }
        return title;
    }

    private Optional<String> url() {
        return first("link[rel=canonical][href]")
                .map(link -> link.absUrl("href").isEmpty() ? link.attr("href") : link.absUrl("href"))
                .or(() -> meta(List.of("og:url")))
                .filter(url -> url.startsWith("http"));
    }

    /** The value of a microdata property, wherever the element of that name keeps it. */
    private Optional<String> property(String name) {
        for (Element element : page.select("[itemprop~=(?i)(^|\\s)" + name + "(\\s|$)]")) {
            Element named = element.hasAttr("itemscope") ? element.selectFirst("[itemprop=name]") : element;
            Optional<String> value = named == null ? Optional.empty() : value(named);
            if (value.isPresent()) {
                return value;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> value(Element element) {
        for (String attribute : List.of("content", "datetime")) {
            if (!element.attr(attribute).isBlank()) {
                return Optional.of(element.attr(attribute).strip());
            }
        }
        return Optional.of(element.text().strip()).filter(text -> !text.isEmpty());
    }

    private Optional<String> meta(List<String> names) {
        for (String name : names) {
            for (Element meta : page.select("meta[content]")) {
                String key = meta.hasAttr("property") ? meta.attr("property") : meta.attr("name");
                if (key.strip().toLowerCase(Locale.ROOT).equals(name)
                        && !meta.attr("content").isBlank()) {
                    return Optional.of(meta.attr("content").strip());
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Element> first(String query) {
        return Optional.ofNullable(page.selectFirst(query));
    }
}
