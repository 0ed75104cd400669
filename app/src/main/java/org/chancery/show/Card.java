package org.chancery.show;

import java.util.List;
import org.chancery.read.Span;

/**
 * One entry of a record, ready to be shown.
 *
 * @param id as in the record; for entries that have none there, a letter and a number: t3 is the third date
 * @param title who or what it is about
 * @param tag how it is classed, such as "greet, indirect"
 * @param lines what else is known
 * @param quotes the words that it rests on, each wording once, in the order of the text
 * @param marks where these words stand, and other words that belong to it
 * @param pattern id of the pattern or rule that found it; empty if it does not say
 */
public record Card(
        String id,
        Section section,
        String title,
        String tag,
        List<Line> lines,
        List<String> quotes,
        List<Mark> marks,
        String pattern) {

    public Card {
        lines = List.copyOf(lines);
        quotes = List.copyOf(quotes);
        marks = List.copyOf(marks);
    }

    /** Something known about an entry, such as "when" and "2024-10". */
    public record Line(String label, String value) {}

    public record Mark(Span span, Role role) {}

    /** What words are to an entry: what it rests on, who says or does it, the reporting words, to whom it is done. */
    public enum Role {
        WORDS,
        SOURCE,
        CUE,
        RECIPIENT
    }
}
