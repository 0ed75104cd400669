package org.chancery.locate;

import java.util.List;
import java.util.Set;
import org.chancery.knowledge.PlaceGroup.Level;
import org.chancery.read.Span;

/**
 * Words of a text that name a place, before it is decided which.
 *
 * @param first index of the first token in its sentence
 * @param last index of the last token, included
 * @param key of the words, or of that part of them by which the place is known
 * @param candidates places that they may mean; none if the name is not known
 * @param levels what the words around say that it is; empty if they say nothing
 */
record Name(
        int sentence,
        int first,
        int last,
        Span span,
        Use use,
        String key,
        List<Candidate> candidates,
        Set<Level> levels) {

    /** How the words name a place. */
    enum Use {
        /** As a name. */
        NAME,
        /** As an adjective before a noun: "Peruvian ports". */
        ADJECTIVE,
        /** As a street, building or the like, found by its last or first word. */
        SITE
    }
}
