package org.chancery.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Words around the first hits in a text.
 *
 * @param parts in their order; together the snippet
 * @param begin of the snippet in the text
 */
public record Snippet(List<Part> parts, int begin) {

    private static final int LONGEST = 240;
    private static final int BEFORE = 70;

    public Snippet {
        parts = List.copyOf(parts);
    }

    /** Some characters; {@code hit} if they are what was looked for. */
    public record Part(String text, boolean hit) {}

    /** Without marks, spaces as they stand in the text. */
    public String plain() {
        StringBuilder plain = new StringBuilder();
        parts.forEach(part -> plain.append(part.text()));
        return plain.toString();
    }

    /** With marks around each hit, on one line. */
    public String marked(String before, String after) {
        StringBuilder marked = new StringBuilder();
        parts.forEach(part -> marked.append(part.hit() ? before + part.text() + after : part.text()));
        return marked.toString().replaceAll("\\s+", " ").strip();
    }

    /**
     * The stretch of a text with the most hits that fits.
     *
     * @param hits begin and end of each, in their order
     */
    static Snippet of(String text, List<int[]> hits) {
        int begin = begin(text, hits);
        int end = end(text, begin);
        return new Snippet(parts(text, hits, begin, end), begin);
    }

    private static int begin(CharSequence text, List<int[]> hits) {
        int best = 0;
        int most = 0;
        for (int first = 0; first < hits.size(); first++) {
            int last = first;
            int limit = hits.get(first)[0] + LONGEST - BEFORE;
            while (last < hits.size() && hits.get(last)[1] <= limit) {
                last++;
            }
            if (last - first > most) {
                most = last - first;
                best = hits.get(first)[0];
            }
        }
        int begin = Math.max(0, Math.min(best - BEFORE, text.length() - LONGEST));
        return begin == 0 ? 0 : wordAfter(text, begin, hits.isEmpty() ? begin : best);
    }

    private static int wordAfter(CharSequence text, int at, int most) {
        int begin = at;
        while (begin < most && !Character.isWhitespace(text.charAt(begin - 1))) {
            begin++;
        }
        return begin;
    }

    private static int end(CharSequence text, int begin) {
        if (begin + LONGEST >= text.length()) {
            return text.length();
        }
        int end = begin + LONGEST;
        while (end > begin + LONGEST - 40 && !Character.isWhitespace(text.charAt(end))) {
            end--;
        }
        return Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    }

    private static List<Part> parts(String text, List<int[]> hits, int begin, int end) {
        List<Part> parts = new ArrayList<>();
        int at = begin;
        for (int[] hit : hits) {
            if (hit[0] >= at && hit[1] <= end && hit[1] > hit[0]) {
                if (hit[0] > at) {
                    parts.add(new Part(text.substring(at, hit[0]), false));
                }
                parts.add(new Part(text.substring(hit[0], hit[1]), true));
                at = hit[1];
            }
        }
        if (at < end) {
            parts.add(new Part(text.substring(at, end), false));
        }
        return parts;
    }
}
