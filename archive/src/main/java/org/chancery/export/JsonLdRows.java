package org.chancery.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.chancery.keep.ReportRow;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** JSON-LD with the types of schema.org, as one graph. */
final class JsonLdRows implements RowWriter {

    private final Writer out;
    private final JsonList list;

    JsonLdRows(Writer out) {
        this.out = out;
        this.list = new JsonList(out);
    }

    @Override
    public void begin() throws IOException {
        out.write("{\"@context\":{\"@vocab\":\"https://schema.org/\"},\"@graph\":[");
    }

    @Override
    public void row(Row row) throws IOException {
        ObjectNode node = Json.object();
        node.put(
                "@id",
                "urn:chancery:" + row.what() + ":"
                        + java.net.URLEncoder.encode(row.id(), java.nio.charset.StandardCharsets.UTF_8));
        node.put("@type", type(row));
        if (row.what() == What.REPORTS) {
            report(node, java.util.Objects.requireNonNull(row.report()), row.licence());
        } else {
            node.put("name", row.title());
            put(
                    node,
                    "sameAs",
                    row.text("wikidata") == null ? null : "http://www.wikidata.org/entity/" + row.text("wikidata"));
            fields(node, row);
            ReportRow report = row.report();
            if (report != null) {
                ObjectNode of = Json.object();
                of.put("@type", "NewsArticle");
                report(of, report, row.licence());
                node.set(
                        row.what() == What.STATEMENTS || row.what() == What.FORMULATIONS ? "isPartOf" : "subjectOf",
                        of);
            }
        }
        list.add(node);
    }

    @Override
    public void end() throws IOException {
        out.write("\n]}\n");
    }

    private static String type(Row row) {
        return switch (row.what()) {
            case REPORTS -> "NewsArticle";
            case ACTORS ->
                switch (String.valueOf(row.text("kind"))) {
                    case "person" -> "Person";
                    case "state" -> "Country";
                    default -> "Organization";
                };
            case STATEMENTS, FORMULATIONS -> "Quotation";
            case ENCOUNTERS, EVENTS, UPCOMING -> "Event";
            case COMMITMENTS -> "PlanAction";
            case RELATIONS -> "Claim";
        };
    }

    private static void fields(ObjectNode node, Row row) {
        String quote = row.quotes().isEmpty() ? null : row.quotes().get(0).text();
        switch (row.what()) {
            case STATEMENTS -> {
                put(node, "text", row.text("content"));
                named(node, "spokenByCharacter", row.texts("speakers"));
                named(node, "audience", row.texts("addressees"));
                node.set("about", Json.list(row.texts("topics")));
                put(node, "additionalType", row.text("act"));
            }
            case FORMULATIONS -> {
                put(node, "text", row.text("text"));
                named(node, "spokenByCharacter", row.texts("speakers"));
                put(node, "additionalType", row.text("formulation"));
            }
            case ENCOUNTERS, EVENTS, UPCOMING -> {
                put(node, "startDate", row.text("date"));
                put(node, "location", row.text("place"));
                put(
                        node,
                        "additionalType",
                        row.text(
                                row.what() == What.ENCOUNTERS
                                        ? "kind"
                                        : row.what() == What.EVENTS ? "type" : "certainty"));
                put(node, "eventStatus", row.what() == What.UPCOMING ? "EventScheduled" : status(row.text("status")));
                named(
                        node,
                        row.what() == What.EVENTS ? "actor" : "attendee",
                        row.texts(row.what() == What.EVENTS ? "actors" : "participants"));
                named(node, "contributor", row.texts("recipients"));
                put(node, "description", quote);
            }
            case COMMITMENTS -> {
                named(node, "agent", row.texts("by"));
                named(node, "participant", row.texts("to"));
                put(node, "endTime", row.text("due"));
                put(node, "description", quote);
            }
            case RELATIONS -> {
                named(node, "about", row.texts("parties"));
                put(node, "description", quote);
            }
            case REPORTS, ACTORS -> {}
        }
    }

    private static @Nullable String status(@Nullable String status) {
        return "cancelled".equals(status)
                ? "EventCancelled"
                : "planned".equals(status) || "future".equals(status) ? "EventScheduled" : null;
    }

    private static void report(ObjectNode node, ReportRow report, @Nullable String licence) {
        put(node, "identifier", report.doc());
        put(node, "headline", report.title());
        put(node, "datePublished", report.published());
        put(node, "url", report.url());
        put(node, "inLanguage", report.language());
        put(node, "license", licence);
        if (!report.publisherName().isEmpty()) {
            ObjectNode publisher = node.putObject("publisher");
            publisher.put("@type", "Organization").put("name", report.publisherName());
            put(publisher, "location", report.side().isEmpty() ? null : report.side());
        }
    }

    private static void named(ObjectNode node, String field, List<String> names) {
        if (!names.isEmpty()) {
            ArrayNode list = node.putArray(field);
            names.forEach(name -> list.addObject().put("@type", "Thing").put("name", name));
        }
    }

    private static void put(ObjectNode node, String field, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            node.put(field, value);
        }
    }
}
