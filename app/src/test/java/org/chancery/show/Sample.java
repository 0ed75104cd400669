package org.chancery.show;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chancery.read.Completeness;
import org.chancery.read.Document;
import org.chancery.read.Span;
import org.chancery.resolve.Record;
import org.jspecify.annotations.Nullable;

/** Puts a record together by hand; words are found in the text by their first occurrence. */
public final class Sample {

    public static final String TEXT = """
            VALPARAÍSO – Foreign Minister Amara Diallo met Tomás Rojas on Monday. She told Mr. Rojas that Mali would open \
            a consulate next year.

            Both praised fair seas.""";

    private final String text;
    private String id = "harbour";
    private String title = "Two ministers by the sea";
    private @Nullable String url;
    private Completeness completeness = Completeness.FULL;
    private final List<Record.Actor> actors = new ArrayList<>();
    private final List<Record.Encounter> encounters = new ArrayList<>();
    private final List<Record.Statement> statements = new ArrayList<>();
    private final List<Record.Commitment> commitments = new ArrayList<>();
    private final List<Record.Formulation> formulations = new ArrayList<>();
    private final List<Record.Tone> tones = new ArrayList<>();
    private final List<Record.Time> times = new ArrayList<>();

    private Sample(String text) {
        this.text = text;
    }

    public static Sample of(String text) {
        return new Sample(text);
    }

    /** A record of {@link #TEXT} with an entry in most sections, and none in some. */
    public static Record record() {
        return of(TEXT).actor("a1", "Amara Diallo", "Foreign Minister Amara Diallo")
                .actor("a2", "Tomás Rojas", "Tomás Rojas")
                .meeting("e1", "Foreign Minister Amara Diallo met Tomás Rojas on Monday", "Amara Diallo", "Tomás Rojas")
                .statement("s1", "Amara Diallo", "She", "told", "Mali would open a consulate next year")
                .commitment("c1", "Mali", "open a consulate next year")
                .formulation("fair-seas", "fair seas")
                .time("Monday", "2031-03-03")
                .build();
    }

    public Sample id(String value) {
        id = value;
        return this;
    }

    public Sample title(String value) {
        title = value;
        return this;
    }

    public Sample url(String value) {
        url = value;
        return this;
    }

    public Sample excerpt() {
        completeness = Completeness.EXCERPT;
        return this;
    }

    public Sample actor(String actor, String name, String words) {
        actors.add(new Record.Actor(
                actor,
                name,
                Record.ActorKind.PERSON,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(new Record.Mention(span(words), words, Record.MentionForm.NAME))));
        return this;
    }

    public Sample meeting(String encounter, String words, String... participants) {
        encounters.add(new Record.Encounter(
                encounter,
                Record.EncounterKind.MEETING,
                true,
                Record.EncounterStatus.HELD,
                "2031-03-03",
                null,
                List.of(participants),
                List.of(evidence(words))));
        return this;
    }

    public Sample statement(String statement, String speaker, String source, String cue, String content) {
        statements.add(new Record.Statement(
                statement,
                List.of(speaker),
                List.of(),
                List.of(),
                Record.Act.ASSERT,
                Record.Form.INDIRECT,
                content,
                List.of(span(source)),
                List.of(span(cue)),
                List.of(span(content)),
                List.of(),
                "tell.that",
                Record.Polarity.POSITIVE,
                Record.Modality.FACT,
                Record.Tense.FUTURE));
        return this;
    }

    public Sample commitment(String commitment, String by, String action) {
        commitments.add(new Record.Commitment(
                commitment,
                List.of(by),
                List.of(),
                Record.Strength.FIRM,
                action,
                null,
                null,
                List.of(),
                false,
                null,
                null,
                List.of(evidence(action))));
        return this;
    }

    public Sample formulation(String formulation, String words) {
        formulations.add(new Record.Formulation(formulation, span(words), words, null));
        return this;
    }

    public Sample tone(String word, String of, int reading) {
        tones.add(new Record.Tone(
                "n" + (tones.size() + 1),
                word,
                of,
                "disagreement",
                reading,
                "a guide",
                "e1",
                null,
                List.of(evidence(word))));
        return this;
    }

    public Sample time(String words, String value) {
        times.add(new Record.Time(span(words), words, Record.TimeType.DATE, value, null));
        return this;
    }

    public Document document() {
        return new Document(
                id,
                title,
                "Harbour Wire",
                "CHL",
                LocalDate.of(2031, 3, 4),
                null,
                "Valparaíso",
                url,
                null,
                "en",
                completeness,
                "ab12",
                text);
    }

    public Record build() {
        return new Record(
                "0123456789ab",
                "9.9",
                document(),
                actors,
                encounters,
                statements,
                commitments,
                List.of(),
                List.of(),
                List.of(),
                formulations,
                List.of(),
                List.of(),
                times,
                tones,
                List.of());
    }

    private Record.Evidence evidence(String words) {
        return new Record.Evidence(span(words), words, "some.pattern");
    }

    private Span span(String words) {
        int begin = text.indexOf(words);
        if (begin < 0) {
            throw new IllegalArgumentException("the text does not hold: " + words);
        }
        return new Span(begin, begin + words.length());
    }
}
