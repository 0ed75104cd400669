package org.chancery.show;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeSet;
import org.chancery.read.Span;

/**
 * A stretch of text under the same marks from its first character to its last. Marks may overlap in any way; HTML elements
 * may not, so the text is cut wherever a mark begins or ends.
 *
 * @param marked in the order in which they begin; empty where nothing is marked
 */
record Segment(Span span, List<Marked> marked) {

    Segment {
        marked = List.copyOf(marked);
    }

    /** A mark and the card that it belongs to. */
    record Marked(Card card, Card.Mark mark) {}

    /** The segments of a text, which together are the text. Marks beyond its end are left out. */
    static List<Segment> of(String text, List<Card> cards) {
        return of(text, cards, new Span(0, text.length()));
    }

    /** The segments of a part of a text, which together are the part. */
    static List<Segment> of(String text, List<Card> cards, Span part) {
        List<Marked> marked = new ArrayList<>();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(part.begin(), part.end()));
        for (Card card : cards) {
            // A card may have the same mark twice. Whole cards are never held against each other: some have thousands
            // of marks.
            for (Card.Mark mark : new LinkedHashSet<>(card.marks())) {
                Span span = mark.span();
                if (span.length() > 0
                        && span.end() <= text.length()
                        && span.begin() < part.end()
                        && span.end() > part.begin()) {
                    marked.add(new Marked(card, mark));
                    cuts.add(Math.max(span.begin(), part.begin()));
                    cuts.add(Math.min(span.end(), part.end()));
                }
            }
        }
        marked.sort(Comparator.comparingInt((Marked one) -> one.mark().span().begin()));
        return segments(List.copyOf(cuts), marked);
    }

    private static List<Segment> segments(List<Integer> cuts, List<Marked> marked) {
        List<Segment> segments = new ArrayList<>();
        List<Marked> open = new ArrayList<>();
        int next = 0;
        for (int i = 0; i + 1 < cuts.size(); i++) {
            int begin = cuts.get(i);
            open.removeIf(one -> one.mark().span().end() <= begin);
            while (next < marked.size() && marked.get(next).mark().span().begin() <= begin) {
                open.add(marked.get(next++));
            }
            segments.add(new Segment(new Span(begin, cuts.get(i + 1)), open));
        }
        return segments;
    }
}
