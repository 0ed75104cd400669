package org.chancery.find;

import java.util.ArrayList;
import java.util.List;
import org.chancery.read.Span;

/**
 * Words in quotation marks. A straight mark opens and closes; a curly one says which it is. A paragraph closes what it
 * leaves open, so that one odd mark spoils one paragraph at most.
 */
final class Quotes {

    private Quotes() {}

    /** Spans between the marks, without them, in the order of the text. */
    static List<Span> of(String text) {
        List<Span> found = new ArrayList<>();
        int open = -1;
        char opener = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean paragraph = c == '\n' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (paragraph) {
                add(found, open, i, text);
                open = -1;
            } else if (open < 0 && (c == '\u201c' || c == '\u00ab' || c == '"')) {
                open = i + 1;
                opener = c;
            } else if (open >= 0 && closes(opener, c)) {
                add(found, open, i, text);
                open = -1;
            }
        }
        add(found, open, text.length(), text);
        return found;
    }

    private static boolean closes(char opener, char c) {
        return opener == '"' ? c == '"' || c == '\u201d' : opener == '\u00ab' ? c == '\u00bb' : c == '\u201d';
    }

    private static void add(List<Span> found, int open, int close, String text) {
        if (open >= 0 && close > open && !text.substring(open, close).isBlank()) {
            found.add(new Span(open, close));
        }
    }
}
