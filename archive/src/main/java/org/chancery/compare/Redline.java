package org.chancery.compare;

import java.util.List;
import java.util.Set;
import org.chancery.read.Span;
import org.jspecify.annotations.Nullable;

/**
 * What changed from an earlier text to a later one, in the order of the later; what was dropped stands where it stood.
 *
 * @param changes every sentence of both texts, those that stayed among them
 */
public record Redline(Text earlier, Text later, List<Change> changes) {

    public Redline {
        changes = List.copyOf(changes);
    }

    /** One of the two. */
    public record Text(
            String doc,
            String title,
            String publisher,
            @Nullable String published) {}

    /** What happened to a sentence. */
    public enum Kind {
        SAME,
        REWORDED,
        ADDED,
        DROPPED,
        STRENGTHENED,
        WEAKENED,
        RENAMED,
        REORDERED
    }

    /**
     * @param kinds one or more; SAME, ADDED and DROPPED stand alone
     * @param before where it stands in the earlier text; null if it was added
     * @param after where it stands in the later text; null if it was dropped
     * @param pieces the words of both, marked
     * @param notes in plain words: which step was climbed, which name replaced which
     */
    public record Change(
            Set<Kind> kinds,
            @Nullable Span before,
            @Nullable Span after,
            List<Piece> pieces,
            List<String> notes) {
        public Change {
            kinds = java.util.Collections.unmodifiableSet(java.util.EnumSet.copyOf(kinds));
            pieces = List.copyOf(pieces);
            notes = List.copyOf(notes);
        }
    }

    /** Words that stayed, came or went. @param kind SAME, ADDED or DROPPED */
    public record Piece(Kind kind, String words) {}
}
