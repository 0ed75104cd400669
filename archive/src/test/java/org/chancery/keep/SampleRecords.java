package org.chancery.keep;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.chancery.read.Completeness;
import org.chancery.read.Document;
import org.chancery.read.Span;
import org.chancery.resolve.Record;

/** Records made by hand, with an entry in each layer. */
public final class SampleRecords {

    static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private static final String TEXT =
            "In Windhoek, Foreign Minister Amina Okoye of Kenya told President Tomas Hagen that Kenya"
                    + " will send 40 engineers to Namibia by May. The talks were cordial.";

    private SampleRecords() {}

    public static Record record(String doc) {
        return record(doc, "https://example.org/" + doc, TEXT, "k1");
    }

    static Record record(String doc, String url, String text, String knowledge) {
        Document document = new Document(
                doc,
                "Okoye in Windhoek",
                "Kenya MFA",
                "KEN",
                LocalDate.of(2024, 2, 3),
                "2024-02-03 10:15+03:00",
                "Windhoek",
                url,
                null,
                "en",
                Completeness.FULL,
                Fingerprint.sha256(text.getBytes(StandardCharsets.UTF_8)),
                text);
        return new Record(
                knowledge,
                "test",
                document,
                actors(),
                List.of(new Record.Encounter(
                        "e1",
                        Record.EncounterKind.MEETING,
                        true,
                        Record.EncounterStatus.HELD,
                        "2024-02",
                        "Windhoek",
                        List.of("Amina Okoye", "Tomas Hagen"),
                        evidence(text, 13, 40))),
                List.of(statement(text, List.of("Amina Okoye"))),
                List.of(new Record.Commitment(
                        "c1",
                        List.of("Kenya"),
                        List.of("Namibia"),
                        Record.Strength.FIRM,
                        "send 40 engineers",
                        "2024-05",
                        null,
                        List.of("40 engineers"),
                        false,
                        null,
                        "s1",
                        evidence(text, 89, 111))),
                List.of(new Record.Upcoming(
                        "u1",
                        "a visit",
                        "2024",
                        "Nairobi",
                        List.of("Tomas Hagen"),
                        Record.Certainty.INVITED,
                        evidence(text, 0, 2))),
                List.of(new Record.Initiative(
                        "i1",
                        "Kalahari Accord",
                        List.of("Kenya"),
                        List.of(new Record.Stance("Namibia", Record.StanceKind.SUPPORTS, "s1")),
                        evidence(text, 3, 11))),
                List.of(new Record.Relation(
                        "r1", List.of("Kenya", "Namibia"), "old friendship", "1990", evidence(text, 45, 50))),
                List.of(new Record.Formulation(
                        "old-friendship", new Span(45, 50), text.substring(45, 50), "Amina Okoye")),
                List.of(
                        event(text, "v1", List.of("Amina Okoye", "Tomas Hagen"), List.of(), "CONSULT"),
                        event(text, "v2", List.of("Kenya"), List.of("Namibia"), "AGREE")),
                List.of(new Record.Place(
                        new Span(3, 11), text.substring(3, 11), "Windhoek", "NAM", -22.56, 17.08, 3352136L, null)),
                List.of(),
                List.of(new Record.Tone(
                        "t1", "cordial", "talks", "cordial", 2, "usage", "e1", null, evidence(text, 120, 130))),
                List.of(new Record.Closing("l1", "in touch", "contact", 0, "usage", "e1", evidence(text, 0, 2))));
    }

    /** The same, its statement by somebody else: as newer knowledge might have it. */
    static Record withSpeaker(Record record, String speaker, String knowledge) {
        return new Record(
                knowledge,
                record.engine(),
                record.document(),
                record.actors(),
                record.encounters(),
                List.of(statement(record.document().text(), List.of(speaker))),
                record.commitments(),
                record.upcoming(),
                record.initiatives(),
                record.relations(),
                record.formulations(),
                record.events(),
                record.places(),
                record.times(),
                record.tone(),
                record.closings());
    }

    static Incoming incoming(Record record) {
        return new Incoming(record, Source.of(record, "", NOON));
    }

    private static List<Record.Actor> actors() {
        return List.of(
                actor("a1", "Amina Okoye", Record.ActorKind.PERSON, "KEN", null),
                actor("a2", "Tomas Hagen", Record.ActorKind.PERSON, "NAM", "Q900001"),
                actor("a3", "Kenya", Record.ActorKind.STATE, "KEN", "Q114"),
                actor("a4", "Namibia", Record.ActorKind.STATE, "NAM", "Q1030"));
    }

    private static Record.Actor actor(String id, String name, Record.ActorKind kind, String state, String wikidata) {
        return new Record.Actor(
                id,
                name,
                kind,
                state,
                "GOV",
                wikidata,
                List.of("Minister"),
                List.of(new Record.Held("foreign minister", null)),
                List.of(new Record.Mention(new Span(30, 41), "Amina Okoye", Record.MentionForm.NAME)));
    }

    private static Record.Statement statement(String text, List<String> speakers) {
        return new Record.Statement(
                "s1",
                speakers,
                List.of("Kenya"),
                List.of("Tomas Hagen"),
                Record.Act.COMMIT,
                Record.Form.INDIRECT,
                text.substring(84, 121),
                List.of(new Span(30, 41)),
                List.of(new Span(51, 55)),
                List.of(new Span(84, 121)),
                List.of("aid", "engineers"),
                "speech.tell",
                Record.Polarity.POSITIVE,
                Record.Modality.INTENTION,
                Record.Tense.FUTURE);
    }

    private static Record.Event event(
            String text, String id, List<String> actors, List<String> recipients, String type) {
        return new Record.Event(
                id,
                type,
                null,
                List.of("diplomatic"),
                actors,
                recipients,
                List.of(new Span(30, 41)),
                List.of(new Span(66, 77)),
                "2024-02-03",
                "Windhoek",
                Record.EventStatus.OCCURRED,
                null,
                1,
                2.5,
                "040",
                List.of(),
                "talks.held",
                null,
                evidence(text, 13, 40));
    }

    private static List<Record.Evidence> evidence(String text, int begin, int end) {
        return List.of(new Record.Evidence(new Span(begin, end), text.substring(begin, end), "a.pattern"));
    }
}
