package org.chancery.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chancery.read.Completeness;
import org.chancery.read.Document;
import org.chancery.read.Span;
import org.chancery.resolve.Record;
import org.chancery.resolve.Record.Act;
import org.chancery.resolve.Record.Modality;

/** A record put together by hand: the words of each entry are found in the text by their first occurrence. */
public final class Told {

    private static final Map<String, String> STATES =
            Map.of("Ana Lima", "BRA", "Brazil", "BRA", "Tevita Fale", "TON", "Tonga", "TON", "Pita Vuki", "TON");

    private final String doc;
    private final String side;
    private final String text;
    private Completeness completeness = Completeness.FULL;
    private LocalDate published = LocalDate.of(2031, 3, 4);
    private String stamp = "";
    private String knowledge = "test";
    private String title = "A talk of two";
    private final List<Record.Actor> actors = new ArrayList<>();
    private final List<Record.Encounter> encounters = new ArrayList<>();
    private final List<Record.Statement> statements = new ArrayList<>();
    private final List<Record.Relation> relations = new ArrayList<>();
    private final List<Record.Event> events = new ArrayList<>();

    private Told(String doc, String side, String text) {
        this.doc = doc;
        this.side = side;
        this.text = text;
    }

    public static Told by(String side, String doc, String text) {
        return new Told(doc, side, text);
    }

    public Told excerpt() {
        completeness = Completeness.EXCERPT;
        return this;
    }

    /** @param written day, or day and time with an offset */
    public Told published(String written) {
        published = LocalDate.parse(written.substring(0, 10));
        stamp = written;
        return this;
    }

    /** @param version of the knowledge */
    public Told under(String version) {
        knowledge = version;
        return this;
    }

    public Told title(String value) {
        title = value;
        return this;
    }

    public Told actor(String name, String... mentions) {
        List<Record.Mention> found = new ArrayList<>();
        for (String mention : mentions) {
            found.add(new Record.Mention(span(mention), mention, Record.MentionForm.NAME));
        }
        boolean state = name.equals("Brazil") || name.equals("Tonga");
        actors.add(new Record.Actor(
                "a" + (actors.size() + 1),
                name,
                state ? Record.ActorKind.STATE : Record.ActorKind.PERSON,
                STATES.get(name),
                null,
                null,
                List.of(),
                List.of(),
                found));
        return this;
    }

    public Told encounter(Record.EncounterKind kind, String date, String words, String... participants) {
        encounters.add(new Record.Encounter(
                "e" + (encounters.size() + 1),
                kind,
                encounters.isEmpty(),
                Record.EncounterStatus.HELD,
                date,
                null,
                List.of(participants),
                List.of(new Record.Evidence(span(words), words, "test"))));
        return this;
    }

    public Told says(String speaker, Act act, Modality modality, String content, String... topics) {
        statements.add(new Record.Statement(
                "s" + (statements.size() + 1),
                List.of(speaker.split(", ")),
                List.of(),
                List.of(),
                act,
                Record.Form.INDIRECT,
                content,
                List.of(),
                List.of(),
                List.of(span(content)),
                List.of(topics),
                "test",
                Record.Polarity.POSITIVE,
                modality,
                null));
        return this;
    }

    /** Talks of some; of each with each if there are no others. */
    public Told talks(String mode, String date, String words, List<String> some, List<String> others) {
        events.add(new Record.Event(
                "v" + (events.size() + 1),
                "CONSULT",
                mode,
                List.of(),
                some,
                others,
                List.of(),
                List.of(),
                date,
                null,
                Record.EventStatus.OCCURRED,
                null,
                1,
                1,
                "040",
                List.of(),
                "talks.held",
                null,
                List.of(new Record.Evidence(span(words), words, "test"))));
        return this;
    }

    public Told relation(String label) {
        relations.add(new Record.Relation(
                "r1",
                List.of("Brazil", "Tonga"),
                label,
                null,
                List.of(new Record.Evidence(span(label), label, "test"))));
        return this;
    }

    public Record record() {
        Document document = new Document(
                doc,
                title,
                "Office of " + side,
                side,
                published,
                stamp.isEmpty() ? null : stamp,
                null,
                null,
                null,
                "en",
                completeness,
                "",
                text);
        return new Record(
                knowledge,
                "test",
                document,
                actors,
                encounters,
                statements,
                List.of(),
                List.of(),
                List.of(),
                relations,
                List.of(),
                events,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private Span span(String words) {
        int begin = text.indexOf(words);
        if (begin < 0) {
            throw new IllegalArgumentException("the text has no \"" + words + "\"");
        }
        return new Span(begin, begin + words.length());
    }
}
