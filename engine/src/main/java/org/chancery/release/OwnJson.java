package org.chancery.release;

import java.util.List;
import java.util.Locale;
import org.chancery.read.Span;
import org.chancery.resolve.Record;
import org.jspecify.annotations.Nullable;

/** All that is known of an event as JSON: the same as {@link OwnColumns}, with lists as lists and every evidence. */
final class OwnJson {

    private final Codebook codebook;

    OwnJson(Codebook codebook) {
        this.codebook = codebook;
    }

    Json of(Row row) {
        Record.Event coded = row.coded();
        return new Json()
                .put("row_id", row.id())
                .put("event_id", row.event())
                .put("doc", row.report().doc())
                .put("event", coded.id())
                .text("date", row.day().toString())
                .put("date_basis", row.day().basis())
                .put("date_in_text", coded.date())
                .put("status", coded.status().name().toLowerCase(Locale.ROOT))
                .put("aspect", coded.aspect())
                .put("type", coded.type())
                .put("mode", coded.mode())
                .texts("contexts", coded.contexts())
                .put("quad", coded.quad())
                .put("score", coded.score())
                .put("cameo", row.code())
                .put("goldstein", codebook.goldstein(row.code()))
                .objects("actors", row.sources().stream().map(OwnJson::party).toList())
                .objects(
                        "recipients", row.targets().stream().map(OwnJson::party).toList())
                .objects("source_spans", spans(coded.sourceSpans()))
                .objects("recipient_spans", spans(coded.recipientSpans()))
                .texts("said_by", coded.saidBy())
                .put("confidence", coded.confidence())
                .put("pattern", coded.pattern())
                .objects(
                        "evidence",
                        coded.evidence().stream().map(OwnJson::evidence).toList())
                .put("place", coded.place())
                .object("location", location(row.place()))
                .object("report", report(row.report()))
                .put("rows", row.rows())
                .objects("reports", row.reports().stream().map(OwnJson::behind).toList())
                .texts("event_ids", row.merged())
                .put("engine", row.report().engine())
                .put("knowledge", row.report().knowledge());
    }

    private static Json party(Party party) {
        return new Json()
                .put("name", party.name())
                .text("kind", party.kind())
                .put("country", party.country())
                .put("cow", party.cow())
                .put("sector", party.sector())
                .text("cameo", party.cameo().code())
                .put("title", party.title())
                .put("wikidata", party.wikidata());
    }

    private static List<Json> spans(List<Span> spans) {
        return spans.stream()
                .map(span -> new Json().put("begin", span.begin()).put("end", span.end()))
                .toList();
    }

    private static Json evidence(Record.Evidence evidence) {
        return new Json()
                .put("begin", evidence.span().begin())
                .put("end", evidence.span().end())
                .put("text", evidence.quote())
                .put("pattern", evidence.pattern());
    }

    private static @Nullable Json location(Record.@Nullable Place place) {
        return place == null
                ? null
                : new Json()
                        .put("name", place.name())
                        .put("country", place.country())
                        .put("lat", place.latitude())
                        .put("lon", place.longitude())
                        .put("geonames", place.geonames())
                        .put("within", place.within());
    }

    private static Json report(Report report) {
        return new Json()
                .text("title", report.title())
                .text("publisher", report.publisher())
                .put("side", report.side())
                .put("published", report.published())
                .put("url", report.url())
                .put("language", report.language())
                .put("sha256", report.sha256());
    }

    private static Json behind(Report report) {
        return new Json()
                .put("doc", report.doc())
                .text("publisher", report.publisher())
                .put("published", report.published())
                .put("url", report.url());
    }
}
