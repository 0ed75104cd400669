package org.chancery.show;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The text of a report as HTML with its words marked; the characters between the tags are exactly those of the text. */
public final class MarkedText {

    private static final Template MARK = Template.load("mark.html");
    private static final Template LABEL = Template.load("label.html");

    private MarkedText() {}

    public static String of(String text, List<Card> cards) {
        StringBuilder html = new StringBuilder(text.length() * 3);
        Set<String> reached = new HashSet<>();
        for (Segment segment : Segment.of(text, cards)) {
            String words = segment.span().text(text);
            if (segment.marked().isEmpty()) {
                html.append(Template.escape(words));
            } else {
                segment.marked().stream()
                        .filter(one -> isLabelled(one, segment))
                        .forEach(one -> html.append(label(one.card())));
                html.append(anchors(segment, reached)).append(mark(segment, words));
            }
        }
        return html.toString();
    }

    /** A label beside the words says in letters what their colour says; names need none, they are short and many. */
    private static boolean isLabelled(Segment.Marked one, Segment segment) {
        return one.mark().role() == Card.Role.WORDS
                && one.mark().span().begin() == segment.span().begin()
                && one.card().section() != Section.ACTORS
                && !one.card().section().isBrief();
    }

    private static String label(Card card) {
        return LABEL.fill(
                Map.of("id", card.id(), "layer", card.section().layer().word()));
    }

    /** Where a link from a card leads to: the first words of each. */
    private static String anchors(Segment segment, Set<String> reached) {
        return segment.marked().stream()
                .map(Segment.Marked::card)
                .filter(card -> card.firstMark() == segment.span().begin() && reached.add(card.id()))
                .map(card -> "<a id=\"words-" + Template.escape(card.id()) + "\"></a>")
                .collect(Collectors.joining());
    }

    private static String mark(Segment segment, String words) {
        Set<String> ids = new LinkedHashSet<>();
        Set<String> layers = new LinkedHashSet<>();
        for (Segment.Marked one : segment.marked()) {
            ids.add(one.card().id());
            layers.add(one.card().section().layer().word());
            layers.add(role(one));
        }
        return MARK.fill(Map.of("ids", String.join(" ", ids), "layers", String.join(" ", layers), "words", words));
    }

    private static String role(Segment.Marked one) {
        String layer = one.card().section().layer().word();
        // A whole sentence that tells of something to come is no date; its label must do.
        boolean sentence =
                one.card().section() == Section.UPCOMING && one.mark().role() == Card.Role.WORDS;
        return layer + "-" + (sentence ? "sentence" : Words.of(one.mark().role()));
    }
}
