package org.chancery.resolve;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.chancery.read.Document;
import org.chancery.read.Span;
import org.jspecify.annotations.Nullable;

/**
 * What one report says: the contract of the JSON form. Lists are in the order of the text and never change; every entry
 * can be walked back to characters of {@code document.text()}. Actors are named by their canonical name, which is the
 * {@link Actor#name()} of one of {@link #actors()}. Dates are ISO 8601, to the day, month or year.
 *
 * @param knowledge version hash of the knowledge under which it was made
 * @param engine version of the engine
 * @param document what was read
 */
public record Record(
        String knowledge,
        String engine,
        Document document,
        List<Actor> actors,
        List<Encounter> encounters,
        List<Statement> statements,
        List<Commitment> commitments,
        List<Upcoming> upcoming,
        List<Initiative> initiatives,
        List<Relation> relations,
        List<Formulation> formulations,
        List<Event> events,
        List<Place> places,
        List<Time> times,
        List<Tone> tone,
        List<Closing> closings) {

    /** Name of the JSON form. */
    public static final String SCHEMA = "chancery.record/1";

    public Record {
        Objects.requireNonNull(document, "document");
        actors = List.copyOf(actors);
        encounters = List.copyOf(encounters);
        statements = List.copyOf(statements);
        commitments = List.copyOf(commitments);
        upcoming = List.copyOf(upcoming);
        initiatives = List.copyOf(initiatives);
        relations = List.copyOf(relations);
        formulations = List.copyOf(formulations);
        events = List.copyOf(events);
        places = List.copyOf(places);
        times = List.copyOf(times);
        tone = List.copyOf(tone);
        closings = List.copyOf(closings);
    }

    /**
     * The words that an entry rests on.
     *
     * @param quote exactly the characters of the span
     * @param pattern id of the pattern or rule that found it
     */
    public record Evidence(Span span, String quote, String pattern) {}

    public enum ActorKind {
        PERSON,
        STATE,
        ORGANIZATION,
        GROUP
    }

    /**
     * @param state ISO 3166-1 alpha-3 of the state that it is or acts for
     * @param sector of PLOVER, such as GOV, on the report's date; null for a state as such
     * @param wikidata item id, such as Q159
     * @param offices as written in the text
     * @param held from knowledge, on the report's date
     */
    public record Actor(
            String id,
            String name,
            ActorKind kind,
            @Nullable String state,
            @Nullable String sector,
            @Nullable String wikidata,
            List<String> offices,
            List<Held> held,
            List<Mention> mentions) {
        public Actor {
            offices = List.copyOf(offices);
            held = List.copyOf(held);
            mentions = List.copyOf(mentions);
        }
    }

    public record Held(String office, @Nullable String of) {}

    public enum MentionForm {
        NAME,
        TITLE,
        PRONOUN,
        METONYM
    }

    public record Mention(Span span, String text, MentionForm form) {}

    public enum EncounterKind {
        MEETING,
        CALL,
        VIDEO,
        VISIT,
        MESSAGE,
        GATHERING
    }

    public enum EncounterStatus {
        HELD,
        PLANNED,
        PROPOSED,
        CANCELLED
    }

    /** @param main whether it is the one that the report is about */
    public record Encounter(
            String id,
            EncounterKind kind,
            boolean main,
            EncounterStatus status,
            @Nullable String date,
            @Nullable String place,
            List<String> participants,
            List<Evidence> evidence) {
        public Encounter {
            participants = List.copyOf(participants);
            evidence = List.copyOf(evidence);
        }
    }

    public enum Act {
        ASSERT,
        DISCUSS,
        PRAISE,
        THANK,
        SUPPORT,
        OPPOSE,
        COMMIT,
        REQUEST,
        PROPOSE,
        WARN,
        HOPE,
        GREET,
        AGREE
    }

    public enum Form {
        DIRECT,
        INDIRECT,
        MIXED
    }

    /** Whether the main clause of what was said is negated. */
    public enum Polarity {
        POSITIVE,
        NEGATIVE
    }

    /** How what was said is held; docs/record.md says what each means. */
    public enum Modality {
        FACT,
        INTENTION,
        OBLIGATION,
        POSSIBILITY,
        WISH,
        CONDITION,
        QUESTION
    }

    /** Seen from when it was said. */
    public enum Tense {
        PAST,
        PRESENT,
        FUTURE
    }

    /**
     * @param onBehalfOf principals whose words are relayed
     * @param content what was said, from its first character to its last
     * @param source spans of the words that name the speaker in this sentence; empty where the context gives it
     * @param cue spans of the reporting words; empty where there are none
     * @param topics ids of {@code lexicon/topics}, in the order of the text
     * @param pattern id of the entry that found it
     * @param polarity whether the main clause of the content is negated
     * @param tense null where the words do not say
     */
    public record Statement(
            String id,
            List<String> speakers,
            List<String> onBehalfOf,
            List<String> addressees,
            Act act,
            Form form,
            String content,
            List<Span> source,
            List<Span> cue,
            List<Span> contentSpans,
            List<String> topics,
            String pattern,
            Polarity polarity,
            Modality modality,
            @Nullable Tense tense) {
        public Statement {
            speakers = List.copyOf(speakers);
            onBehalfOf = List.copyOf(onBehalfOf);
            addressees = List.copyOf(addressees);
            source = List.copyOf(source);
            cue = List.copyOf(cue);
            contentSpans = List.copyOf(contentSpans);
            topics = List.copyOf(topics);
        }
    }

    public enum Strength {
        FIRM,
        INTENTION
    }

    /**
     * @param due the last day, month or year by which it is to be done; null if none is named
     * @param condition the words that it hangs on, such as "if the truce holds"; null if it is unconditional
     * @param amounts sums and quantities in the act, as written
     * @param repeated whether the text says that it was made before ("reaffirmed")
     * @param reaffirms id of the earlier commitment of this record that it says again; null if none stands in it
     * @param statement id of the statement that makes it, if one does
     */
    public record Commitment(
            String id,
            List<String> by,
            List<String> to,
            Strength strength,
            String action,
            @Nullable String due,
            @Nullable String condition,
            List<String> amounts,
            boolean repeated,
            @Nullable String reaffirms,
            @Nullable String statement,
            List<Evidence> evidence) {
        public Commitment {
            by = List.copyOf(by);
            to = List.copyOf(to);
            amounts = List.copyOf(amounts);
            evidence = List.copyOf(evidence);
        }
    }

    public enum Certainty {
        ANNOUNCED,
        INVITED,
        EXPECTED,
        TENTATIVE
    }

    public record Upcoming(
            String id,
            String what,
            @Nullable String date,
            @Nullable String place,
            List<String> participants,
            Certainty certainty,
            List<Evidence> evidence) {
        public Upcoming {
            participants = List.copyOf(participants);
            evidence = List.copyOf(evidence);
        }
    }

    public enum StanceKind {
        SUPPORTS,
        OPPOSES,
        NOTES
    }

    public record Initiative(
            String id, String name, List<String> authors, List<Stance> stances, List<Evidence> evidence) {
        public Initiative {
            authors = List.copyOf(authors);
            stances = List.copyOf(stances);
            evidence = List.copyOf(evidence);
        }
    }

    public record Stance(
            String actor, StanceKind stance, @Nullable String statement) {}

    /** @param since year, if the text gives it or an anniversary in it does */
    public record Relation(
            String id,
            List<String> parties,
            String label,
            @Nullable String since,
            List<Evidence> evidence) {
        public Relation {
            parties = List.copyOf(parties);
            evidence = List.copyOf(evidence);
        }
    }

    /** @param id of the formulation in the knowledge */
    public record Formulation(
            String id, Span span, String text, @Nullable String speaker) {}

    public enum EventStatus {
        OCCURRED,
        FUTURE,
        HYPOTHETICAL,
        HISTORICAL,
        NEGATED
    }

    /**
     * @param type PLOVER type, such as CONSULT
     * @param aspect ongoing, or conditional; null if the text says neither
     * @param quad 1 verbal cooperation to 4 material conflict
     * @param score of PLOVER, −10 to +10
     * @param saidBy speakers through whom the text has it; empty where the publisher tells it itself
     * @param confidence probability by the trained model that it happened between these two, from 0 to 1; null where a pattern
     *     found it
     */
    public record Event(
            String id,
            String type,
            @Nullable String mode,
            List<String> contexts,
            List<String> actors,
            List<String> recipients,
            List<Span> sourceSpans,
            List<Span> recipientSpans,
            @Nullable String date,
            @Nullable String place,
            EventStatus status,
            @Nullable String aspect,
            int quad,
            double score,
            String cameo,
            List<String> saidBy,
            String pattern,
            @Nullable Double confidence,
            List<Evidence> evidence) {
        public Event {
            contexts = List.copyOf(contexts);
            actors = List.copyOf(actors);
            recipients = List.copyOf(recipients);
            sourceSpans = List.copyOf(sourceSpans);
            recipientSpans = List.copyOf(recipientSpans);
            saidBy = List.copyOf(saidBy);
            evidence = List.copyOf(evidence);
        }
    }

    /**
     * The entry of {@code places} for the words by which an encounter or event names its place: that of the same words, else the
     * first that they begin with ("Sochi" for "Sochi, Russia").
     */
    public Optional<Place> placeCalled(String words) {
        Optional<Place> same =
                places.stream().filter(place -> place.text().equals(words)).findFirst();
        return same.or(() -> places.stream()
                .filter(place -> words.startsWith(place.text() + ","))
                .findFirst());
    }

    /**
     * @param country ISO 3166-1 alpha-3
     * @param latitude in degrees, null where unknown, as is the longitude
     * @param geonames its number at GeoNames
     * @param within name of the wider place whose point is given because its own is not known; else null
     */
    public record Place(
            Span span,
            String text,
            String name,
            @Nullable String country,
            @Nullable Double latitude,
            @Nullable Double longitude,
            @Nullable Long geonames,
            @Nullable String within) {}

    public enum TimeType {
        DATE,
        TIME,
        DURATION,
        SET
    }

    /**
     * @param value as TIMEX3 has it, such as 2024-10, P2D, XXXX-WXX-4
     * @param mod modifier of TIMEX3, such as START for "early next year"; null if there is none
     */
    public record Time(
            Span span,
            String text,
            TimeType type,
            String value,
            @Nullable String mod) {}

    /**
     * A word by which the text characterises talks. The reading is what such words are conventionally taken to mean, and no
     * finding about the talks.
     *
     * @param of what it characterises, as written: "talks", "atmosphere"
     * @param kind class of the word, such as cordial, workmanlike, disagreement
     * @param reading conventional value from −3 (protest) to 3 (warm)
     * @param source where the reading is from
     * @param encounter id of the encounter that it stands about, if that is clear
     * @param statement id of the statement in which somebody uses it; null where the publisher does
     */
    public record Tone(
            String id,
            String word,
            String of,
            String kind,
            int reading,
            String source,
            @Nullable String encounter,
            @Nullable String statement,
            List<Evidence> evidence) {
        public Tone {
            evidence = List.copyOf(evidence);
        }
    }

    /**
     * A formula with which readouts round off.
     *
     * @param text as written
     * @param kind class of the formula, such as contact, other-issues, next-meeting
     * @param reading conventional value from −3 to 3
     * @param source where the reading is from
     * @param encounter id of the encounter that it stands about, if that is clear
     */
    public record Closing(
            String id,
            String text,
            String kind,
            int reading,
            String source,
            @Nullable String encounter,
            List<Evidence> evidence) {
        public Closing {
            evidence = List.copyOf(evidence);
        }
    }
}
