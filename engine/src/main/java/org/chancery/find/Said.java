package org.chancery.find;

import java.util.List;
import java.util.Optional;
import org.chancery.knowledge.Cue;
import org.chancery.read.Span;
import org.jspecify.annotations.Nullable;

/**
 * Something that a sentence says somebody said, or a sentence that may go on with what was said before.
 *
 * @param sentence index in the text
 * @param kind how it stands
 * @param cue reporting verb; null where there is none
 * @param cueHead token of the cue, or −1
 * @param cueSpans words of the cue
 * @param sources heads of those who say it; empty where the sentence names nobody
 * @param addressees heads of those it is said to
 * @param principals heads of those whose words are relayed
 * @param units what was said
 */
public record Said(
        int sentence,
        Kind kind,
        @Nullable Cue cue,
        int cueHead,
        List<Span> cueSpans,
        List<Integer> sources,
        List<Integer> addressees,
        List<Integer> principals,
        List<Unit> units) {

    public Said {
        cueSpans = List.copyOf(cueSpans);
        sources = List.copyOf(sources);
        addressees = List.copyOf(addressees);
        principals = List.copyOf(principals);
        units = List.copyOf(units);
    }

    public enum Kind {
        /** With a reporting verb. */
        REPORTED,
        /** With a reporting verb in the passive and nobody named: "it was noted that". */
        IMPERSONAL,
        /** In quotation marks, without a reporting verb in its sentence. */
        QUOTED,
        /** Under a speaker's name and a colon. */
        LABELLED,
        /** Without any mark: narration, or more of what was said before. */
        BARE
    }

    /**
     * @param first token of the unit
     * @param last token of the unit
     * @param head token that heads it
     * @param act id of the act that its words give, or empty where the cue gives it
     * @param quoted whether it stands in quotation marks: 0 not, 1 partly, 2 wholly
     */
    public record Unit(int first, int last, int head, Span span, String act, int quoted) {}

    /** The same, under a speaker's label. */
    public Said labelled() {
        return new Said(sentence, Kind.LABELLED, cue, cueHead, cueSpans, sources, addressees, principals, units);
    }

    public Optional<Cue> reportingVerb() {
        return Optional.ofNullable(cue);
    }
}
