package org.chancery.web.search;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.chancery.keep.ReportRow;
import org.chancery.search.Hit;
import org.chancery.search.SavedSearches.Saved;
import org.chancery.web.Urls;

/**
 * A saved search as an Atom feed (RFC 4287). An entry keeps its id as long as the hit is the same: the same wording of a report, or the
 * same statement in it, even when it was read again.
 */
final class AtomFeed {

    static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    private final String base;
    private final StringWriter out = new StringWriter();
    private final XMLStreamWriter xml;

    private AtomFeed(String base) throws XMLStreamException {
        this.base = base;
        this.xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
    }

    /** @param base scheme and host, without a slash at the end */
    static String write(String base, Saved saved, List<Hit> hits) {
        try {
            return new AtomFeed(base).feed(saved, hits);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("XML written into memory fails for no reason of ours", e);
        }
    }

    private String feed(Saved saved, List<Hit> hits) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(NAMESPACE);
        element("id", id("search\n" + saved.name()));
        element("title", "Chancery: " + saved.name());
        element("updated", updated(saved, hits).toString());
        link("self", base + SavedScreen.feed(saved.name()), "application/atom+xml");
        link("alternate", base + SearchParams.of(saved.query()).url(), "text/html");
        element("generator", "Chancery");
        for (Hit hit : hits) {
            entry(hit);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
        return out.toString();
    }

    private void entry(Hit hit) throws XMLStreamException {
        ReportRow report = hit.report();
        Hit.Said said = hit.statement();
        xml.writeStartElement("entry");
        element("id", id(said == null ? "report\n" + report.fingerprint() : "entry\n" + said.id()));
        element("title", (said == null ? "" : HitViews.said(said) + ": ") + HitViews.title(report));
        element("updated", Instant.parse(report.keptAt()).toString());
        if (report.published() != null && report.published().length() == 10) {
            element("published", report.published() + "T00:00:00Z");
        }
        xml.writeStartElement("author");
        element("name", HitViews.publisher(report));
        xml.writeEndElement();
        link("alternate", base + (said == null ? Urls.report(report.doc()) : Urls.lasting(said.id())), "text/html");
        if (report.url() != null && report.url().matches("https?://[^\\s<>\"]+")) {
            link("via", report.url(), "text/html");
        }
        element("summary", hit.snippet().plain().replaceAll("\\s+", " ").strip());
        xml.writeEndElement();
    }

    private static Instant updated(Saved saved, List<Hit> hits) {
        return hits.stream()
                .map(hit -> Instant.parse(hit.report().keptAt()))
                .max(Instant::compareTo)
                .orElse(Instant.parse(saved.madeAt()));
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(allowed(text));
        xml.writeEndElement();
    }

    private void link(String rel, String href, String type) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", allowed(href));
    }

    private static String id(String what) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(("chancery\n" + what).getBytes(StandardCharsets.UTF_8));
    }

    /** Control characters and halves of surrogate pairs may stand in texts, but not in XML. */
    private static String allowed(String text) {
        StringBuilder allowed = new StringBuilder(text.length());
        text.codePoints()
                .map(c ->
                        c >= 0x20 && c <= 0xD7FF || c == '\t' || c == '\n' || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000
                                ? c
                                : 0xFFFD)
                .forEach(allowed::appendCodePoint);
        return allowed.toString();
    }
}
