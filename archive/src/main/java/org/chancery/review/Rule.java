package org.chancery.review;

import java.util.Locale;
import java.util.Optional;
import org.chancery.keep.Layer;

/** What makes a reading uncertain. The reasons are shown to whoever decides. */
public enum Rule {
    /** The trained model of events was not sure, and no pattern knew the sentence. */
    EVENT_UNSURE(
            Layer.EVENT,
            "Events of which the model is not sure",
            "No pattern knows this sentence; the trained model alone takes it for this event, and is not sure.",
            "events t",
            "t.confidence < 0.6"),
    /** No reporting verb with a speaker: what is said was given to somebody by quotation marks, tense or a model. */
    WEAK_CUE(
            Layer.STATEMENT,
            "Statements whose speaker rests on a weak cue",
            "No verb of saying with a subject of its own stands by these words. Who says them was concluded from the sentences around.",
            "statements t",
            "t.pattern IN ('bare', 'quoted', 'attribution')"),
    /** A person who is in no list of known ones. */
    PERSON_UNKNOWN(
            Layer.ACTOR,
            "Persons without an identity",
            "Nobody of this name is known, so this person is told apart from others by the name alone.",
            "actors t",
            "t.kind = 'person' AND t.wikidata IS NULL"),
    /** Two encounters that are nearly one. */
    ENCOUNTERS_NEAR(
            Layer.ENCOUNTER,
            "Encounters that may be one",
            "Two publishers tell of encounters of the same person within two days, and they were not merged.",
            "encounters t",
            "t.status = 'held'"),
    /** The encounter that a report is about, without a day. */
    ENCOUNTER_WITHOUT_DAY(
            Layer.ENCOUNTER,
            "Main encounters without a day",
            "The report is about this encounter, and no day of it was found, so it is merged with no other.",
            "encounters t",
            "t.date IS NULL AND t.main = 1"),
    /** Announced, but for when? */
    UPCOMING_WITHOUT_DAY(
            Layer.UPCOMING,
            "Upcoming occasions without a day",
            "Something is announced, and no day, month or year of it was found, so no calendar shows it.",
            "upcoming t",
            "t.date IS NULL");

    private final Layer layer;
    private final String title;
    private final String reason;
    private final String table;
    private final String condition;

    Rule(Layer layer, String title, String reason, String table, String condition) {
        this.layer = layer;
        this.title = title;
        this.reason = reason;
        this.table = table;
        this.condition = condition;
    }

    public Layer layer() {
        return layer;
    }

    /** For a list of rules. */
    public String title() {
        return title;
    }

    /** Why somebody should look, in a sentence. */
    public String reason() {
        return reason;
    }

    /** As it stands in addresses and in the table, such as {@code weak-cue}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Rule> of(String key) {
        for (Rule rule : values()) {
            if (rule.key().equals(key)) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }

    String table() {
        return table;
    }

    /** Also that of the index in {@code V32__reviews.sql}. */
    String condition() {
        return condition;
    }
}
