package org.chancery.search;

import java.util.List;
import java.util.Locale;
import org.chancery.keep.ReportRow;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A page of hits as JSON, and as rows of a table. */
public final class HitJson {

    /** Names of the columns of {@link #row}. */
    public static final List<String> COLUMNS = List.of(
            "doc",
            "published",
            "side",
            "publisher",
            "title",
            "completeness",
            "url",
            "statement",
            "speakers",
            "addressees",
            "act",
            "topics",
            "snippet");

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private HitJson() {}

    /** Fields {@code total} (−1 if not counted), {@code order}, {@code next} and {@code hits}. */
    public static String write(Page page) {
        return write(page, null);
    }

    /**
     * The same with {@code facets}, if there are any: {@code about} how many hits, whether that is {@code exact}, how many were
     * {@code looked} at, and under {@code by} for each facet a list of {@code value}, {@code name} and {@code hits}.
     */
    public static String write(Page page, @Nullable Facets facets) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("total", page.total());
        root.put("order", page.order().name().toLowerCase(Locale.ROOT));
        root.put("next", page.next());
        ArrayNode hits = root.putArray("hits");
        page.hits().forEach(hit -> hits.add(hit(hit)));
        if (facets != null) {
            root.set("facets", facets(facets));
        }
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root);
    }

    /** Values of {@link #COLUMNS}; several of one kind are parted by {@code "; "}. */
    public static List<String> row(Hit hit) {
        ReportRow report = hit.report();
        Hit.Said said = hit.statement();
        return List.of(
                report.doc(),
                text(report.published()),
                report.side(),
                report.publisherName(),
                report.title(),
                report.completeness(),
                text(report.url()),
                said == null ? "" : said.id(),
                said == null ? "" : String.join("; ", said.speakers()),
                said == null ? "" : String.join("; ", said.addressees()),
                said == null ? "" : said.act(),
                said == null ? "" : String.join("; ", said.topics()),
                hit.snippet().plain());
    }

    private static ObjectNode hit(Hit hit) {
        ObjectNode node = MAPPER.createObjectNode();
        ReportRow report = hit.report();
        ObjectNode of = node.putObject("report");
        of.put("doc", report.doc());
        of.put("title", report.title());
        of.put("publisher", report.publisherName());
        of.put("side", report.side());
        of.put("published", report.published());
        of.put("completeness", report.completeness());
        of.put("url", report.url());
        Hit.Said said = hit.statement();
        if (said != null) {
            node.set("statement", statement(said));
        }
        ArrayNode parts = node.putArray("snippet");
        hit.snippet()
                .parts()
                .forEach(part -> parts.addObject().put("text", part.text()).put("hit", part.hit()));
        return node;
    }

    private static ObjectNode facets(Facets facets) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("about", facets.about());
        node.put("exact", facets.exact());
        node.put("looked", facets.looked());
        ObjectNode by = node.putObject("by");
        for (Facets.Facet facet : facets.facets()) {
            ArrayNode values = by.putArray(facet.by().name().toLowerCase(Locale.ROOT));
            facet.values()
                    .forEach(value -> values.addObject()
                            .put("value", value.value())
                            .put("name", value.name())
                            .put("hits", value.hits()));
        }
        return node;
    }

    private static ObjectNode statement(Hit.Said said) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("id", said.id());
        node.put("local", said.local());
        node.set("speakers", MAPPER.valueToTree(said.speakers()));
        node.set("addressees", MAPPER.valueToTree(said.addressees()));
        node.put("act", said.act());
        node.put("form", said.form());
        node.set("topics", MAPPER.valueToTree(said.topics()));
        if (said.begin() >= 0) {
            node.put("begin", said.begin());
            node.put("end", said.end());
        }
        return node;
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
