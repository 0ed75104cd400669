package org.chancery.write;

import java.time.LocalDate;
import java.util.List;
import org.chancery.read.Completeness;
import org.chancery.read.Document;
import org.chancery.read.Span;
import org.chancery.resolve.Record;
import org.jspecify.annotations.Nullable;

/** A record, made by hand, with an entry in each of its lists. */
final class FullRecord {

    static final String TEXT = "Minister Amara Diallo met Tomás Rojas in Valparaíso on Monday.";

    private FullRecord() {}

    static Record record() {
        return record(document("Talks in Valparaíso", TEXT));
    }

    static Document document(String title, String text) {
        return new Document(
                "talks-7",
                title,
                "Harbour Wire",
                "CHL",
                LocalDate.of(2031, 3, 3),
                "3 March 2031",
                "Valparaíso",
                null,
                "Port Hall",
                "en",
                Completeness.EXCERPT,
                "ab12",
                text);
    }

    static Record record(Document document) {
        Record.Evidence evidence = new Record.Evidence(new Span(9, 37), "Amara Diallo met Tomás Rojas", "talks.met");
        List<Record.Evidence> words = List.of(evidence);
        Span diallo = new Span(9, 21);
        return new Record(
                "0123456789ab",
                "9.9",
                document,
                List.of(new Record.Actor(
                        "a1",
                        "Amara Diallo",
                        Record.ActorKind.PERSON,
                        "MLI",
                        "GOV",
                        null,
                        List.of("Minister"),
                        List.of(new Record.Held("Foreign Minister", "MLI")),
                        List.of(new Record.Mention(diallo, "Amara Diallo", Record.MentionForm.NAME)))),
                List.of(new Record.Encounter(
                        "e1",
                        Record.EncounterKind.MEETING,
                        true,
                        Record.EncounterStatus.HELD,
                        "2031-03-03",
                        null,
                        List.of("Amara Diallo", "Tomás Rojas"),
                        words)),
                List.of(new Record.Statement(
                        "s1",
                        List.of("Amara Diallo"),
                        List.of("Mali"),
                        List.of("Tomás Rojas"),
                        Record.Act.HOPE,
                        Record.Form.MIXED,
                        "a quay",
                        List.of(diallo),
                        List.of(new Span(22, 25)),
                        List.of(new Span(26, 37)),
                        List.of("ports"),
                        "hope.verb",
                        Record.Polarity.POSITIVE,
                        Record.Modality.WISH,
                        Record.Tense.FUTURE)),
                List.of(new Record.Commitment(
                        "c1",
                        List.of("Mali"),
                        List.of("Chile"),
                        Record.Strength.FIRM,
                        "open a consulate",
                        "2032",
                        "if the rains end",
                        List.of("nine rooms"),
                        true,
                        null,
                        "s1",
                        words)),
                List.of(new Record.Upcoming(
                        "u1", "port summit", "2032-05", "Bamako", List.of("Chile"), Record.Certainty.TENTATIVE, words)),
                List.of(new Record.Initiative(
                        "i1",
                        "Quay Compact",
                        List.of("Mali"),
                        List.of(new Record.Stance("Tomás Rojas", Record.StanceKind.SUPPORTS, null)),
                        words)),
                List.of(new Record.Relation(
                        "r1", List.of("Chile", "Mali"), "partnership of two coasts", "1961", words)),
                List.of(new Record.Formulation("fair-seas", new Span(0, 8), "Minister", null)),
                List.of(event(words, diallo)),
                List.of(new Record.Place(
                        new Span(41, 51), "Valparaíso", "Valparaíso", "CHL", -33.05, -71.6, 3868626L, null)),
                List.of(new Record.Time(new Span(55, 61), "Monday", Record.TimeType.DATE, "2031-03-03", "START")),
                List.of(new Record.Tone("n1", "frank", "talks", "disagreement", -2, "a guide", "e1", null, words)),
                List.of(new Record.Closing("z1", "agreed to stay in touch", "contact", 1, "ours", null, words)));
    }

    private static Record.Event event(List<Record.Evidence> words, Span source) {
        @Nullable String noPlace = null;
        return new Record.Event(
                "v1",
                "CONSULT",
                "visit",
                List.of("diplomatic"),
                List.of("Mali"),
                List.of("Chile"),
                List.of(source),
                List.of(new Span(26, 37)),
                "2031-03-03",
                noPlace,
                Record.EventStatus.OCCURRED,
                "ongoing",
                1,
                2.5,
                "040",
                List.of(),
                "talks.met",
                0.75,
                words);
    }
}
