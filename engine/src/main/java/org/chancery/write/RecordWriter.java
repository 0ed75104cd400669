package org.chancery.write;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.chancery.read.Document;
import org.chancery.read.Span;
import org.chancery.resolve.Record;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes one record; the order of the lines here is the order of the keys. */
final class RecordWriter {

    /** Stands beside every reading, so that nobody takes it for a finding. */
    private static final String CONVENTIONAL = "conventional";

    private final JsonGenerator json;

    RecordWriter(JsonGenerator json) {
        this.json = json;
    }

    void write(Record record) {
        Document document = record.document();
        json.writeStartObject();
        text("schema", Record.SCHEMA);
        text("knowledge", record.knowledge());
        text("engine", record.engine());
        text("doc", document.id());
        report(document);
        text("text", document.text());
        list("actors", record.actors(), this::actor);
        list("encounters", record.encounters(), this::encounter);
        list("statements", record.statements(), this::statement);
        list("commitments", record.commitments(), this::commitment);
        list("upcoming", record.upcoming(), this::upcoming);
        list("initiatives", record.initiatives(), this::initiative);
        list("relations", record.relations(), this::relation);
        list("formulations", record.formulations(), this::formulation);
        list("events", record.events(), this::event);
        list("places", record.places(), this::place);
        list("times", record.times(), this::time);
        list("tone", record.tone(), this::tone);
        list("closings", record.closings(), this::closing);
        json.writeEndObject();
    }

    private void report(Document document) {
        json.writeName("report");
        json.writeStartObject();
        text("title", blankToNull(document.title()));
        text("publisher", blankToNull(document.publisher()));
        text("side", document.side());
        text(
                "published",
                document.published() == null ? null : document.published().toString());
        text("dateline", document.dateline());
        text("url", document.url());
        text("language", document.language());
        text("completeness", word(document.completeness()));
        text("sha256", document.sha256());
        text("place", document.place());
        text("published_at", document.publishedAt());
        text("published_as_written", document.publishedAsWritten());
        json.writeEndObject();
    }

    private void actor(Record.Actor actor) {
        text("id", actor.id());
        text("name", actor.name());
        text("kind", word(actor.kind()));
        text("state", actor.state());
        text("sector", actor.sector());
        text("wikidata", actor.wikidata());
        texts("offices", actor.offices());
        list("held", actor.held(), held -> {
            text("office", held.office());
            text("of", held.of());
        });
        list("mentions", actor.mentions(), mention -> {
            span(mention.span());
            text("text", mention.text());
            text("form", word(mention.form()));
        });
    }

    private void encounter(Record.Encounter encounter) {
        text("id", encounter.id());
        text("kind", word(encounter.kind()));
        json.writeBooleanProperty("main", encounter.main());
        text("status", word(encounter.status()));
        text("date", encounter.date());
        text("place", encounter.place());
        texts("participants", encounter.participants());
        evidence(encounter.evidence());
    }

    private void statement(Record.Statement statement) {
        text("id", statement.id());
        texts("speakers", statement.speakers());
        texts("on_behalf_of", statement.onBehalfOf());
        texts("addressees", statement.addressees());
        text("act", word(statement.act()));
        text("form", word(statement.form()));
        text("content", statement.content());
        json.writeName("spans");
        json.writeStartObject();
        list("source", statement.source(), this::span);
        list("cue", statement.cue(), this::span);
        list("content", statement.contentSpans(), this::span);
        json.writeEndObject();
        texts("topics", statement.topics());
        text("polarity", word(statement.polarity()));
        text("modality", word(statement.modality()));
        Record.Tense tense = statement.tense();
        text("tense", tense == null ? null : word(tense));
        text("pattern", statement.pattern());
    }

    private void commitment(Record.Commitment commitment) {
        text("id", commitment.id());
        texts("by", commitment.by());
        texts("to", commitment.to());
        text("strength", word(commitment.strength()));
        text("action", commitment.action());
        text("due", commitment.due());
        text("condition", commitment.condition());
        texts("amounts", commitment.amounts());
        json.writeBooleanProperty("repeated", commitment.repeated());
        text("reaffirms", commitment.reaffirms());
        text("statement", commitment.statement());
        evidence(commitment.evidence());
    }

    private void upcoming(Record.Upcoming upcoming) {
        text("id", upcoming.id());
        text("what", upcoming.what());
        text("date", upcoming.date());
        text("place", upcoming.place());
        texts("participants", upcoming.participants());
        text("certainty", word(upcoming.certainty()));
        evidence(upcoming.evidence());
    }

    private void initiative(Record.Initiative initiative) {
        text("id", initiative.id());
        text("name", initiative.name());
        texts("authors", initiative.authors());
        list("stances", initiative.stances(), stance -> {
            text("actor", stance.actor());
            text("stance", word(stance.stance()));
            text("statement", stance.statement());
        });
        evidence(initiative.evidence());
    }

    private void relation(Record.Relation relation) {
        text("id", relation.id());
        texts("parties", relation.parties());
        text("label", relation.label());
        text("since", relation.since());
        evidence(relation.evidence());
    }

    private void formulation(Record.Formulation formulation) {
        text("id", formulation.id());
        span(formulation.span());
        text("text", formulation.text());
        text("speaker", formulation.speaker());
    }

    private void event(Record.Event event) {
        text("id", event.id());
        text("type", event.type());
        text("mode", event.mode());
        texts("contexts", event.contexts());
        texts("actors", event.actors());
        texts("recipients", event.recipients());
        list("source_spans", event.sourceSpans(), this::span);
        list("recipient_spans", event.recipientSpans(), this::span);
        text("date", event.date());
        text("place", event.place());
        text("status", word(event.status()));
        text("aspect", event.aspect());
        json.writeNumberProperty("quad", event.quad());
        json.writeNumberProperty("score", event.score());
        text("cameo", event.cameo());
        texts("said_by", event.saidBy());
        text("pattern", event.pattern());
        Double confidence = event.confidence();
        if (confidence == null) {
            json.writeNullProperty("confidence");
        } else {
            json.writeNumberProperty("confidence", confidence);
        }
        evidence(event.evidence());
    }

    private void place(Record.Place place) {
        span(place.span());
        text("text", place.text());
        text("name", place.name());
        text("country", place.country());
        number("latitude", place.latitude());
        number("longitude", place.longitude());
        number("geonames", place.geonames());
        text("within", place.within());
    }

    private void time(Record.Time time) {
        span(time.span());
        text("text", time.text());
        // The types of TIMEX3 are written in capitals, as in its own annotation scheme.
        text("type", time.type().name());
        text("value", time.value());
        text("mod", time.mod());
    }

    private void tone(Record.Tone tone) {
        text("id", tone.id());
        text("word", tone.word());
        text("of", tone.of());
        text("class", tone.kind());
        json.writeNumberProperty("reading", tone.reading());
        text("reading_is", CONVENTIONAL);
        text("source", tone.source());
        text("encounter", tone.encounter());
        text("statement", tone.statement());
        evidence(tone.evidence());
    }

    private void closing(Record.Closing closing) {
        text("id", closing.id());
        text("text", closing.text());
        text("class", closing.kind());
        json.writeNumberProperty("reading", closing.reading());
        text("reading_is", CONVENTIONAL);
        text("source", closing.source());
        text("encounter", closing.encounter());
        evidence(closing.evidence());
    }

    private void evidence(List<Record.Evidence> evidence) {
        list("evidence", evidence, one -> {
            span(one.span());
            text("text", one.quote());
            text("pattern", one.pattern());
        });
    }

    private void span(Span span) {
        json.writeNumberProperty("begin", span.begin());
        json.writeNumberProperty("end", span.end());
    }

    private void text(String key, @Nullable String value) {
        json.writeName(key);
        if (value == null) {
            json.writeNull();
        } else {
            json.writeString(value);
        }
    }

    private void number(String key, @Nullable Number value) {
        json.writeName(key);
        if (value == null) {
            json.writeNull();
        } else if (value instanceof Long whole) {
            json.writeNumber(whole.longValue());
        } else {
            json.writeNumber(value.doubleValue());
        }
    }

    private void texts(String key, List<String> values) {
        json.writeName(key);
        json.writeStartArray();
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    private <T> void list(String key, List<T> values, Consumer<T> fields) {
        json.writeName(key);
        json.writeStartArray();
        for (T value : values) {
            json.writeStartObject();
            fields.accept(value);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable String blankToNull(String value) {
        return value.isEmpty() ? null : value;
    }
}
