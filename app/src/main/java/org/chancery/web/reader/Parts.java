package org.chancery.web.reader;

import java.util.ArrayList;
import java.util.List;
import org.chancery.read.Span;
import org.chancery.web.Urls;

/**
 * A long report, cut into parts of about the same length: a page of the whole would take a browser seconds. Parts end with a
 * paragraph, else with a line, a sentence or a word. Together they are the text. The same text is always cut in the same places.
 */
final class Parts {

    /** About so many characters has a part. */
    private static final int USUAL = 16_000;

    /** So many characters a part may end before or behind where it should. */
    private static final int NEAR = 3_000;

    private static final List<String> ENDS = List.of("\n\n", "\n", ". ", " ");

    private Parts() {}

    /** One or more, the first first. */
    static List<Span> of(String text) {
        int number = text.length() <= Urls.LONGEST_WHOLE ? 1 : (text.length() + USUAL - 1) / USUAL;
        List<Span> parts = new ArrayList<>();
        int begin = 0;
        for (int i = 1; i < number; i++) {
            int end = near(text, (int) ((long) text.length() * i / number));
            parts.add(new Span(begin, end));
            begin = end;
        }
        parts.add(new Span(begin, text.length()));
        return parts;
    }

    /** The place next to this one where a part may end. */
    private static int near(String text, int at) {
        for (String sign : ENDS) {
            int before = text.lastIndexOf(sign, at - sign.length());
            int after = text.indexOf(sign, at);
            boolean hasBefore = before >= 0 && at - before <= NEAR;
            boolean hasAfter = after >= 0 && after - at <= NEAR;
            if (hasBefore && (!hasAfter || at - before <= after - at)) {
                return before + sign.length();
            }
            if (hasAfter) {
                return after + sign.length();
            }
        }
        // No blank far and wide; letters of two halves stay together.
        return Character.isLowSurrogate(text.charAt(at)) ? at + 1 : at;
    }

    /** The number of the part in which a place of the text lies, from 0. */
    static int with(List<Span> parts, int place) {
        for (int i = 0; i < parts.size(); i++) {
            if (place < parts.get(i).end()) {
                return i;
            }
        }
        return parts.size() - 1;
    }
}
