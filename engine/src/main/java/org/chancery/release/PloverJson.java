package org.chancery.release;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.resolve.Record;
import org.jspecify.annotations.Nullable;

/** An event in the JSON form that the manual of PLOVER describes in its fourth chapter. */
final class PloverJson {

    private static final Map<Integer, String> QUADS = Map.of(1, "V-Coop", 2, "M-Coop", 3, "V-Conf", 4, "M-Conf");

    private PloverJson() {}

    static Json of(Row row) {
        Record.Event coded = row.coded();
        Record.Evidence first =
                coded.evidence().isEmpty() ? null : coded.evidence().get(0);
        return new Json()
                .put("id", row.id())
                .put("has_event", Boolean.TRUE)
                .text("date", row.day().toString())
                .put("time", null)
                .put("enddate", null)
                .put("endtime", null)
                .objects("actor", row.sources().stream().map(PloverJson::entity).toList())
                .objects(
                        "recipient",
                        row.targets().stream().map(PloverJson::entity).toList())
                .texts("event", List.of(coded.type()))
                .object("event_loc", location(row.place()))
                .put("event_text", first == null ? null : first.quote())
                .put("quad_code", QUADS.get(coded.quad()))
                .put("event_scale", coded.score())
                .texts("mode", PolecatColumns.modes(coded))
                .texts("context", coded.contexts())
                .texts(
                        "link",
                        row.merged().stream()
                                .filter(id -> !id.equals(row.event()))
                                .toList())
                .put("text", first == null ? null : first.quote())
                .object("text_info", textInfo(row, first))
                .object("cite_info", citation(row.report()))
                .put("coder", "chancery")
                .put("coded_date", null)
                .put("coded_time", null)
                .put("comment", comment(coded));
    }

    private static Json entity(Party party) {
        return new Json()
                .put("code", party.country())
                .put("sector", party.sector())
                .put("entity_text", party.name())
                .put("identifier_id", party.wikidata())
                .put("identifier_text", party.wikidata() == null ? null : "wikidata")
                .put("religion", null)
                .put("ethnicity", null)
                .put("office", party.title())
                .put("gender", null)
                .put("age", null);
    }

    private static @Nullable Json location(Record.@Nullable Place place) {
        return place == null
                ? null
                : new Json()
                        .put("extracted_place", place.text())
                        .put("resolved_place", place.name())
                        .put("geonameid", place.geonames())
                        .put("lat", place.latitude())
                        .put("lon", place.longitude())
                        .put("city", null)
                        .put("district", null)
                        .put("province", null)
                        .put("country", null)
                        .put("country_code", place.country())
                        .put("feature_class", null)
                        .put("feature_code", null)
                        .put("resolution", place.within() == null ? null : "within " + place.within());
    }

    private static Json textInfo(Row row, Record.@Nullable Evidence first) {
        return new Json()
                .put("sequence", row.sentence() == 0 ? null : Integer.valueOf(row.sentence()))
                .put(
                        "start",
                        first == null ? null : Integer.valueOf(first.span().begin()))
                .put("end", first == null ? null : Integer.valueOf(first.span().end()))
                .put("text_story", null);
    }

    private static Json citation(Report report) {
        return new Json()
                .put("corpus", null)
                .put("citation", report.doc())
                .put("url", report.url())
                .text("title", report.title())
                .put("language", report.language())
                .text("publication", report.publisher())
                .put("license", null)
                .put("copyright", null)
                .put("coder", "chancery")
                .put("codebook", "PLOVER")
                .put("version", report.engine() + " " + report.knowledge());
    }

    /** What the manual has no field for. */
    private static String comment(Record.Event coded) {
        StringBuilder comment = new StringBuilder("status: ")
                .append(coded.status().name().toLowerCase(Locale.ROOT))
                .append("; pattern: ")
                .append(coded.pattern());
        if (!coded.saidBy().isEmpty()) {
            comment.append("; said by: ").append(String.join(", ", coded.saidBy()));
        }
        if (coded.confidence() != null) {
            comment.append("; confidence: ").append(Cells.share(coded.confidence()));
        }
        return comment.toString();
    }
}
