package org.chancery.show;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.read.Span;

/** The text of a report as HTML with its words marked; the characters between the tags are exactly those of the text. */
public final class MarkedText {

    private static final Template MARK = Template.load("mark.html");
    private static final Template LABEL = Template.load("label.html");

    private final String text;
    private final StringBuilder html;

    /** Cards that have their anchor, by id. */
    private final Set<String> reached = new HashSet<>();

    /** Where the first words of a card begin, by id: some have thousands of marks, and each asks. */
    private final Map<String, Integer> first = new HashMap<>();

    private MarkedText(String text, List<Card> cards, Span part) {
        this.text = text;
        this.html = new StringBuilder(part.length() * 4);
        for (Card card : cards) {
            first.put(card.id(), first(card, part));
        }
    }

    public static String of(String text, List<Card> cards) {
        return of(text, cards, new Span(0, text.length()));
    }

    /** A part of a text: its first words of each card stand for those of the whole. */
    public static String of(String text, List<Card> cards, Span part) {
        MarkedText marked = new MarkedText(text, cards, part);
        Segment.of(text, cards, part).forEach(marked::add);
        return marked.html.toString();
    }

    /** Of words it rests on, or else of any that lie in the part; -1 if none do. */
    private static int first(Card card, Span part) {
        int any = -1;
        for (Card.Mark mark : card.marks()) {
            if (mark.span().overlaps(part)) {
                int begin = Math.max(part.begin(), mark.span().begin());
                if (mark.role() == Card.Role.WORDS) {
                    return begin;
                }
                any = any < 0 ? begin : any;
            }
        }
        return any;
    }

    private void add(Segment segment) {
        String words = segment.span().text(text);
        if (segment.marked().isEmpty()) {
            Template.escape(words, html);
            return;
        }
        for (Segment.Marked one : segment.marked()) {
            if (isLabelled(one, segment)) {
                LABEL.fill(
                        Map.of(
                                "id",
                                one.card().id(),
                                "layer",
                                one.card().section().layer().word()),
                        html);
            }
        }
        anchors(segment);
        mark(segment, words);
    }

    /** A label beside the words says in letters what their colour says; names need none, they are short and many. */
    private static boolean isLabelled(Segment.Marked one, Segment segment) {
        return one.mark().role() == Card.Role.WORDS
                && one.mark().span().begin() == segment.span().begin()
                && one.card().section() != Section.ACTORS
                && !one.card().section().isBrief();
    }

    /** Where a link from a card leads to: the first words of each. */
    private void anchors(Segment segment) {
        for (Segment.Marked one : segment.marked()) {
            String id = one.card().id();
            if (first.getOrDefault(id, -1) == segment.span().begin() && reached.add(id)) {
                html.append("<a id=\"words-");
                Template.escape(id, html);
                html.append("\"></a>");
            }
        }
    }

    private void mark(Segment segment, String words) {
        Set<String> ids = new LinkedHashSet<>();
        Set<String> layers = new LinkedHashSet<>();
        for (Segment.Marked one : segment.marked()) {
            ids.add(one.card().id());
            layers.add(one.card().section().layer().word());
            layers.add(role(one));
        }
        MARK.fill(Map.of("ids", String.join(" ", ids), "layers", String.join(" ", layers), "words", words), html);
    }

    private static String role(Segment.Marked one) {
        String layer = one.card().section().layer().word();
        // A whole sentence that tells of something to come is no date; its label must do.
        boolean sentence =
                one.card().section() == Section.UPCOMING && one.mark().role() == Card.Role.WORDS;
        return layer + "-" + (sentence ? "sentence" : Words.of(one.mark().role()));
    }
}
