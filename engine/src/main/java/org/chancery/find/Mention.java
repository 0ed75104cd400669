package org.chancery.find;

import java.util.List;
import org.chancery.read.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words that name or point to somebody who can act, as they stand; who is meant is not yet known.
 *
 * @param sentence index in the text
 * @param first index of its first token
 * @param last index of its last token, included
 * @param head index of the token by which the sentence holds it
 * @param reference id of the state or body for names of these, id of the title or noun for descriptions, else empty
 * @param state ISO3 that its own words give ("the Russian president"), or null
 * @param offices that stand with it, as written
 * @param name the bare name: of a person without titles, else the words themselves
 */
public record Mention(
        int sentence,
        int first,
        int last,
        int head,
        Kind kind,
        String reference,
        @Nullable String state,
        List<Office> offices,
        String name,
        Span span) {

    public Mention {
        offices = List.copyOf(offices);
    }

    /** What sort of words they are. */
    public enum Kind {
        /** A person's name. */
        PERSON,
        /** The name of a state, or a place that stands for its government. */
        STATE,
        /** A nationality adjective, which names a state only as the owner of something. */
        ADJECTIVE,
        /** People of a state. */
        PEOPLE,
        /** An organisation or organ with a name of its own. */
        BODY,
        /** A title without a name: "the foreign minister". */
        TITLE,
        /** A noun for those who act for a state or as a group: "the authorities", "Kenyan troops". */
        GROUP,
        PRONOUN,
        /** Both parties: "the two sides", "the presidents". */
        SIDES,
        /** A noun for an actor named before: "the bloc", "the latter". */
        STAND_IN
    }

    /**
     * @param title id of the title
     * @param state ISO3 that its words give, or null
     * @param body id of an organisation that its words give, or null
     */
    public record Office(
            Span span,
            String title,
            @Nullable String state,
            @Nullable String body) {}

    public boolean covers(int token) {
        return first <= token && token <= last;
    }

    /** Whether it can do something, and not only own something. */
    public boolean canAct() {
        return kind != Kind.ADJECTIVE;
    }
}
