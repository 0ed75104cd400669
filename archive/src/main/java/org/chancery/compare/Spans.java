package org.chancery.compare;

import org.chancery.read.Span;

/** Ends of spans. */
final class Spans {

    private static final String LOOSE = " \t\r\n\u00a0,;:-–—";

    private Spans() {}

    /** Without blanks and marks that part clauses at its ends, and without a "that" before it. */
    static Span trimmed(String text, Span span) {
        int begin = span.begin();
        int end = span.end();
        while (begin < end && LOOSE.indexOf(text.charAt(begin)) >= 0) {
            begin++;
        }
        if (text.startsWith("that ", begin) && begin + 5 < end) {
            begin += 5;
        }
        while (end > begin && LOOSE.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return new Span(begin, end);
    }
}
