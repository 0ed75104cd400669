package org.chancery.follow;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chancery.keep.Fingerprint;
import org.chancery.keep.Incoming;
import org.chancery.keep.Source;
import org.chancery.read.Completeness;
import org.chancery.read.Document;
import org.chancery.read.Span;
import org.chancery.resolve.Record;

/** A report made by hand, to be filled with what a test needs. */
final class Told {

    private static final Map<String, String> STATES =
            Map.of("Kenya", "KEN", "Namibia", "NAM", "Amina Okoye", "KEN", "Tomas Hagen", "NAM", "Windhoek", "NAM");

    private final String doc;
    private final String side;
    private final LocalDate day;
    private final String text;
    private final List<Record.Encounter> encounters = new ArrayList<>();
    private final List<Record.Statement> statements = new ArrayList<>();
    private final List<Record.Commitment> commitments = new ArrayList<>();
    private final List<Record.Upcoming> upcoming = new ArrayList<>();
    private final List<Record.Relation> relations = new ArrayList<>();
    private final List<Record.Event> events = new ArrayList<>();

    private Told(String doc, String side, String day, String text) {
        this.doc = doc;
        this.side = side;
        this.day = LocalDate.parse(day);
        this.text = text;
    }

    static Told by(String side, String day, String text) {
        return new Told(side + " " + day + " " + text.hashCode(), side, day, text);
    }

    Told encounter(String kind, String status, String date, String... participants) {
        encounters.add(new Record.Encounter(
                "e" + (encounters.size() + 1),
                Record.EncounterKind.valueOf(kind),
                encounters.isEmpty(),
                Record.EncounterStatus.valueOf(status),
                date,
                "Windhoek",
                List.of(participants),
                evidence()));
        return this;
    }

    Told upcoming(String what, String date, String... participants) {
        upcoming.add(new Record.Upcoming(
                "u" + (upcoming.size() + 1),
                what,
                date,
                null,
                List.of(participants),
                Record.Certainty.ANNOUNCED,
                evidence()));
        return this;
    }

    Told commitment(String by, String to, String action) {
        commitments.add(new Record.Commitment(
                "c" + (commitments.size() + 1),
                List.of(by),
                List.of(to),
                Record.Strength.FIRM,
                action,
                null,
                null,
                List.of(),
                false,
                null,
                null,
                evidence()));
        return this;
    }

    Told statement(String speaker, Record.Act act, Record.Tense tense, String content, String topic) {
        statements.add(new Record.Statement(
                "s" + (statements.size() + 1),
                List.of(speaker),
                List.of(),
                List.of(),
                act,
                Record.Form.INDIRECT,
                content,
                List.of(),
                List.of(),
                List.of(new Span(0, text.length())),
                List.of(topic),
                "speech.say",
                Record.Polarity.POSITIVE,
                Record.Modality.FACT,
                tense));
        return this;
    }

    Told relation(String label, String... parties) {
        relations.add(new Record.Relation("r" + (relations.size() + 1), List.of(parties), label, null, evidence()));
        return this;
    }

    Told event(String type, String mode, String status, int quad, double score, List<String> by, List<String> to) {
        events.add(new Record.Event(
                "v" + (events.size() + 1),
                type,
                mode,
                List.of(),
                by,
                to,
                List.of(),
                List.of(),
                day.toString(),
                null,
                Record.EventStatus.valueOf(status),
                null,
                quad,
                score,
                "040",
                List.of(),
                "talks.held",
                null,
                evidence()));
        return this;
    }

    /** The last event is held so: ongoing or conditional. */
    Told only(String aspect) {
        Record.Event last = events.remove(events.size() - 1);
        events.add(new Record.Event(
                last.id(),
                last.type(),
                last.mode(),
                last.contexts(),
                last.actors(),
                last.recipients(),
                last.sourceSpans(),
                last.recipientSpans(),
                last.date(),
                last.place(),
                last.status(),
                aspect,
                last.quad(),
                last.score(),
                last.cameo(),
                last.saidBy(),
                last.pattern(),
                last.confidence(),
                last.evidence()));
        return this;
    }

    Incoming incoming() {
        String sha256 = Fingerprint.sha256(text.getBytes(StandardCharsets.UTF_8));
        Document document = new Document(
                doc, doc, side + " press", side, day, null, null, null, null, "en", Completeness.FULL, sha256, text);
        Record record = new Record(
                "k",
                "test",
                document,
                actors(),
                encounters,
                statements,
                commitments,
                upcoming,
                List.of(),
                relations,
                List.of(),
                events,
                List.of(place()),
                List.of(),
                List.of(),
                List.of());
        return new Incoming(record, Source.of(record, "", Instant.EPOCH));
    }

    private static Record.Place place() {
        return new Record.Place(new Span(0, 2), "Windhoek", "Windhoek", "NAM", -22.56, 17.08, 3352136L, null);
    }

    private static List<Record.Actor> actors() {
        return List.of(
                actor("a1", "Kenya"), actor("a2", "Namibia"), actor("a3", "Amina Okoye"), actor("a4", "Tomas Hagen"));
    }

    private static Record.Actor actor(String id, String name) {
        boolean person = name.contains(" ");
        return new Record.Actor(
                id,
                name,
                person ? Record.ActorKind.PERSON : Record.ActorKind.STATE,
                STATES.get(name),
                null,
                null,
                List.of(),
                person ? List.of(new Record.Held("president", STATES.get(name))) : List.of(),
                List.of());
    }

    private List<Record.Evidence> evidence() {
        return List.of(new Record.Evidence(new Span(0, 2), text.substring(0, 2), "a.pattern"));
    }
}
