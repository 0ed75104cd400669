package org.chancery.write;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.chancery.read.Completeness;
import org.chancery.read.Document;
import org.chancery.resolve.Record;
import org.jspecify.annotations.Nullable;

/** Reads what {@link RecordWriter} wrote; keys that it does not know are left aside. */
final class RecordReader {

    private RecordReader() {}

    static Record record(Field json) {
        if (!json.text("schema").equals(Record.SCHEMA)) {
            throw json.at("schema").wrong("\"" + Record.SCHEMA + "\"");
        }
        return new Record(
                json.text("knowledge"),
                json.text("engine"),
                document(json),
                json.list("actors", RecordReader::actor),
                json.list("encounters", RecordReader::encounter),
                json.list("statements", RecordReader::statement),
                json.list("commitments", RecordReader::commitment),
                json.list("upcoming", RecordReader::upcoming),
                json.list("initiatives", RecordReader::initiative),
                json.list("relations", RecordReader::relation),
                json.list("formulations", RecordReader::formulation),
                json.list("events", RecordReader::event),
                json.list("places", RecordReader::place),
                json.list("times", RecordReader::time),
                json.list("tone", RecordReader::tone),
                json.list("closings", RecordReader::closing));
    }

    private static Document document(Field json) {
        Field report = json.at("report");
        return new Document(
                json.text("doc"),
                orEmpty(report.textOrNull("title")),
                orEmpty(report.textOrNull("publisher")),
                report.textOrNull("side"),
                day(report),
                report.textOrNull("published_as_written"),
                report.textOrNull("dateline"),
                report.textOrNull("url"),
                report.textOrNull("place"),
                report.text("language"),
                report.word("completeness", Completeness.class),
                report.text("sha256"),
                json.text("text"));
    }

    private static @Nullable LocalDate day(Field report) {
        String written = report.textOrNull("published");
        try {
            return written == null ? null : LocalDate.parse(written);
        } catch (DateTimeParseException e) {
            throw report.at("published").wrong("a day such as 2024-09-12");
        }
    }

    private static Record.Actor actor(Field json) {
        return new Record.Actor(
                json.text("id"),
                json.text("name"),
                json.word("kind", Record.ActorKind.class),
                json.textOrNull("state"),
                json.textOrNull("sector"),
                json.textOrNull("wikidata"),
                json.texts("offices"),
                json.list("held", held -> new Record.Held(held.text("office"), held.textOrNull("of"))),
                json.list(
                        "mentions",
                        mention -> new Record.Mention(
                                mention.span(), mention.text("text"), mention.word("form", Record.MentionForm.class))));
    }

    private static Record.Encounter encounter(Field json) {
        return new Record.Encounter(
                json.text("id"),
                json.word("kind", Record.EncounterKind.class),
                json.flag("main"),
                json.word("status", Record.EncounterStatus.class),
                json.textOrNull("date"),
                json.textOrNull("place"),
                json.texts("participants"),
                evidence(json));
    }

    private static Record.Statement statement(Field json) {
        Field spans = json.at("spans");
        return new Record.Statement(
                json.text("id"),
                json.texts("speakers"),
                json.texts("on_behalf_of"),
                json.texts("addressees"),
                json.word("act", Record.Act.class),
                json.word("form", Record.Form.class),
                json.text("content"),
                spans.list("source", Field::span),
                spans.list("cue", Field::span),
                spans.list("content", Field::span),
                json.texts("topics"),
                json.text("pattern"),
                json.word("polarity", Record.Polarity.class),
                json.word("modality", Record.Modality.class),
                json.textOrNull("tense") == null ? null : json.word("tense", Record.Tense.class));
    }

    private static Record.Commitment commitment(Field json) {
        return new Record.Commitment(
                json.text("id"),
                json.texts("by"),
                json.texts("to"),
                json.word("strength", Record.Strength.class),
                json.text("action"),
                json.textOrNull("due"),
                json.textOrNull("condition"),
                json.texts("amounts"),
                json.flag("repeated"),
                json.textOrNull("reaffirms"),
                json.textOrNull("statement"),
                evidence(json));
    }

    private static Record.Upcoming upcoming(Field json) {
        return new Record.Upcoming(
                json.text("id"),
                json.text("what"),
                json.textOrNull("date"),
                json.textOrNull("place"),
                json.texts("participants"),
                json.word("certainty", Record.Certainty.class),
                evidence(json));
    }

    private static Record.Initiative initiative(Field json) {
        return new Record.Initiative(
                json.text("id"),
                json.text("name"),
                json.texts("authors"),
                json.list(
                        "stances",
                        stance -> new Record.Stance(
                                stance.text("actor"),
                                stance.word("stance", Record.StanceKind.class),
                                stance.textOrNull("statement"))),
                evidence(json));
    }

    private static Record.Relation relation(Field json) {
        return new Record.Relation(
                json.text("id"), json.texts("parties"), json.text("label"), json.textOrNull("since"), evidence(json));
    }

    private static Record.Formulation formulation(Field json) {
        return new Record.Formulation(json.text("id"), json.span(), json.text("text"), json.textOrNull("speaker"));
    }

    private static Record.Event event(Field json) {
        return new Record.Event(
                json.text("id"),
                json.text("type"),
                json.textOrNull("mode"),
                json.texts("contexts"),
                json.texts("actors"),
                json.texts("recipients"),
                json.list("source_spans", Field::span),
                json.list("recipient_spans", Field::span),
                json.textOrNull("date"),
                json.textOrNull("place"),
                json.word("status", Record.EventStatus.class),
                json.textOrNull("aspect"),
                json.whole("quad"),
                json.number("score"),
                json.text("cameo"),
                json.texts("said_by"),
                json.text("pattern"),
                json.numberOrNull("confidence"),
                evidence(json));
    }

    private static Record.Place place(Field json) {
        return new Record.Place(
                json.span(),
                json.text("text"),
                json.text("name"),
                json.textOrNull("country"),
                json.numberOrNull("latitude"),
                json.numberOrNull("longitude"),
                json.longOrNull("geonames"),
                json.textOrNull("within"));
    }

    private static Record.Time time(Field json) {
        return new Record.Time(
                json.span(),
                json.text("text"),
                json.word("type", Record.TimeType.class),
                json.text("value"),
                json.textOrNull("mod"));
    }

    private static Record.Tone tone(Field json) {
        return new Record.Tone(
                json.text("id"),
                json.text("word"),
                json.text("of"),
                json.text("class"),
                json.whole("reading"),
                json.text("source"),
                json.textOrNull("encounter"),
                json.textOrNull("statement"),
                evidence(json));
    }

    private static Record.Closing closing(Field json) {
        return new Record.Closing(
                json.text("id"),
                json.text("text"),
                json.text("class"),
                json.whole("reading"),
                json.text("source"),
                json.textOrNull("encounter"),
                evidence(json));
    }

    private static List<Record.Evidence> evidence(Field json) {
        return json.list("evidence", one -> new Record.Evidence(one.span(), one.text("text"), one.text("pattern")));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
