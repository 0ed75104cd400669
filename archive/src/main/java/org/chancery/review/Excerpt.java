package org.chancery.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A stretch of a report with the words of an entry marked.
 *
 * @param begin of the stretch in the text
 * @param pieces in their order; together the stretch, to the character
 */
public record Excerpt(int begin, List<Piece> pieces) {

    private static final int AROUND = 280;
    private static final int MOST_MARKS = 12;

    public Excerpt {
        pieces = List.copyOf(pieces);
    }

    /** @param role what the words are to the entry, such as content or cue; null for the words around */
    public record Piece(String text, @Nullable String role) {}

    record Mark(int begin, int end, String role) {}

    /** Around the marks of an entry's JSON; marks that stand close share a stretch. */
    static List<Excerpt> of(String text, JsonNode entry) {
        List<Mark> marks = marks(entry).stream()
                .filter(mark -> mark.begin() < mark.end() && mark.end() <= text.length())
                .sorted(Comparator.comparingInt(Mark::begin).thenComparing(mark -> -mark.end()))
                .limit(MOST_MARKS)
                .toList();
        List<Excerpt> excerpts = new ArrayList<>();
        int first = 0;
        while (first < marks.size()) {
            int last = first;
            int end = marks.get(first).end();
            while (last + 1 < marks.size() && marks.get(last + 1).begin() < end + AROUND) {
                end = Math.max(end, marks.get(++last).end());
            }
            excerpts.add(around(text, marks.subList(first, last + 1), end));
            first = last + 1;
        }
        return excerpts;
    }

    private static Excerpt around(String text, List<Mark> marks, int last) {
        int begin = before(text, marks.get(0).begin());
        int end = after(text, last);
        List<Piece> pieces = new ArrayList<>();
        int at = begin;
        for (Mark mark : marks) {
            // A mark within another would cut it up: the outer one stays, its inside is told by the fields.
            if (mark.begin() < at) {
                continue;
            }
            add(pieces, text.substring(at, mark.begin()), null);
            add(pieces, text.substring(mark.begin(), mark.end()), mark.role());
            at = mark.end();
        }
        add(pieces, text.substring(at, end), null);
        return new Excerpt(begin, pieces);
    }

    private static void add(List<Piece> pieces, String words, @Nullable String role) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(words, role));
        }
    }

    static List<Mark> marks(JsonNode entry) {
        List<Mark> marks = new ArrayList<>();
        for (JsonNode span : entry.path("evidence")) {
            marks.add(mark(span, "words"));
        }
        for (Map.Entry<String, JsonNode> role : entry.path("spans").properties()) {
            role.getValue().forEach(span -> marks.add(mark(span, role.getKey())));
        }
        for (JsonNode span : entry.path("mentions")) {
            marks.add(mark(span, "name"));
        }
        return marks;
    }

    private static Mark mark(JsonNode span, String role) {
        return new Mark(span.path("begin").asInt(), span.path("end").asInt(), role);
    }

    private static int before(String text, int at) {
        int begin = Math.max(0, at - AROUND);
        while (begin > 0 && begin < at && !Character.isWhitespace(text.charAt(begin - 1))) {
            begin++;
        }
        return begin;
    }

    private static int after(String text, int at) {
        int end = Math.min(text.length(), at + AROUND);
        while (end < text.length() && end > at && !Character.isWhitespace(text.charAt(end))) {
            end--;
        }
        return end;
    }
}
