package org.chancery.find;

import org.jspecify.annotations.Nullable;

/**
 * How words that somebody said are held: as so or not so, as a fact or less than that, and of which time.
 *
 * @param tense of what is told, seen from when it was said; null where the words do not say
 * @param by id of the entry of knowledge that gave the modality; empty where nothing did
 */
public record Manner(
        Polarity polarity, Modality modality, @Nullable Tense tense, String by) {

    /** Whether the main clause is negated. */
    public enum Polarity {
        POSITIVE,
        NEGATIVE
    }

    public enum Modality {
        /** Told as so, be it past, present or to come. */
        FACT,
        /** What somebody means or undertakes to do. */
        INTENTION,
        /** What must, should or is asked to be. */
        OBLIGATION,
        /** What may or can be. */
        POSSIBILITY,
        /** What somebody would like to be. */
        WISH,
        /** What holds only if something else does. */
        CONDITION,
        /** What is asked. */
        QUESTION
    }

    public enum Tense {
        PAST,
        PRESENT,
        FUTURE
    }
}
