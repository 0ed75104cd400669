package org.chancery.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.chancery.read.Span;

/**
 * A text with the expressions of time that people marked in it.
 *
 * @param published day of publication, perhaps with an hour; empty if unknown
 */
record TimedText(String id, String published, String text, List<Mark> marks) {

    private static final String EDGE_BEFORE = "\"'(,;:“‘";
    private static final String EDGE_BEHIND = "\"'),;:.”’";

    TimedText {
        marks = List.copyOf(marks);
    }

    /** @param type DATE, TIME, DURATION or SET; @param value of TIMEX3 */
    record Mark(Span span, String type, String value) {

        /** The same without white space and marks at its edges, which people set one way or the other. */
        Mark trimmed(String text) {
            int begin = span.begin();
            int end = span.end();
            while (begin < end && isEdge(text.charAt(begin), EDGE_BEFORE)) {
                begin++;
            }
            while (end > begin && isEdge(text.charAt(end - 1), EDGE_BEHIND)) {
                end--;
            }
            return new Mark(new Span(begin, end), type, value.strip());
        }

        private static boolean isEdge(char c, String edges) {
            return Character.isWhitespace(c) || edges.indexOf(c) >= 0;
        }

        /** Characters in common; 0 or less if there are none. */
        int overlap(Mark other) {
            return Math.min(span.end(), other.span.end()) - Math.max(span.begin(), other.span.begin());
        }
    }

    /**
     * The texts of a file, one JSON object a line.
     *
     * @throws IllegalArgumentException if a line is no such object; the message has its number
     */
    static List<TimedText> parse(List<String> lines) {
        return IntStream.range(0, lines.size())
                .filter(index -> !lines.get(index).isBlank())
                .mapToObj(index -> parse(lines.get(index), index + 1))
                .toList();
    }

    private static TimedText parse(String line, int number) {
        try {
            Entry entry = Entry.parse(line);
            List<Mark> marks = new ArrayList<>();
            for (Entry time : entry.entries("timexes")) {
                Span span =
                        new Span(time.value("start").asInt(), time.value("end").asInt());
                marks.add(new Mark(span, time.text("type"), time.text("value")));
            }
            return new TimedText(entry.text("id"), entry.text("dct"), entry.text("text"), marks);
        } catch (RuntimeException exception) {
            throw new IllegalArgumentException(
                    "line " + number + " is no text with \"id\", \"text\", \"timexes\": " + exception.getMessage(),
                    exception);
        }
    }
}
