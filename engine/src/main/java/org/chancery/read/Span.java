package org.chancery.read;

/**
 * A stretch of a document's text: UTF-16 offsets into {@link Document#text()}, {@code end} exclusive.
 *
 * @param begin offset of the first character, zero or more
 * @param end offset after the last character, not before {@code begin}
 */
public record Span(int begin, int end) {

    /** @throws IllegalArgumentException if {@code begin} is negative or {@code end} is before it */
    public Span {
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException(
                    "A span needs 0 <= begin <= end, but begin is " + begin + " and end is " + end + ".");
        }
    }

    /** The number of UTF-16 code units between {@code begin} and {@code end}. */
    public int length() {
        return end - begin;
    }

    /** True if every character of {@code other} lies in this span; a span covers itself. */
    public boolean covers(Span other) {
        return begin <= other.begin && other.end <= end;
    }

    /** True if the two spans share at least one character; spans that only touch do not overlap. */
    public boolean overlaps(Span other) {
        return Math.max(begin, other.begin) < Math.min(end, other.end);
    }

    /**
     * The characters of this span.
     *
     * @throws IllegalArgumentException if {@code text} ends before the span does
     */
    public String text(String text) {
        if (end > text.length()) {
            throw new IllegalArgumentException(
                    "The span " + begin + "-" + end + " reaches beyond a text of " + text.length() + " characters.");
        }
        return text.substring(begin, end);
    }
}
