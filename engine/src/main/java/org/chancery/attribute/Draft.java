package org.chancery.attribute;

import org.jspecify.annotations.Nullable;

/**
 * What may be an attribution, before it is weighed against its neighbours.
 *
 * @param head token that heads the cue
 * @param cue probability that it heads one
 * @param first token of the cue
 * @param last token of the cue
 * @param source words of the source; null for none
 * @param sourceProbability how sure that choice is
 * @param main content in the sentence of the cue; null for none
 * @param mainProbability how sure that choice is
 */
record Draft(
        Shape shape,
        int head,
        double cue,
        int first,
        int last,
        @Nullable Reach source,
        double sourceProbability,
        @Nullable Reach main,
        double mainProbability) {

    /** Whether the head of another cue stands in its content. */
    boolean holds(Draft other) {
        return main != null && main.overlaps(other.head, other.head);
    }
}
