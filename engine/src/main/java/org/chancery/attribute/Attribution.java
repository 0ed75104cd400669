package org.chancery.attribute;

import java.util.List;
import org.chancery.read.Span;

/**
 * Somebody says, thinks or wants something, by the words of a text.
 *
 * @param sentence index of the sentence with the cue
 * @param cueHead token that heads the cue
 * @param source words that name who says it; empty where none do
 * @param cue the words that say so
 * @param content what was said, in one or more pieces, in the order of the text
 * @param probability that a reader would mark the cue, from 0 to 1
 */
public record Attribution(
        int sentence, int cueHead, List<Span> source, Span cue, List<Span> content, double probability) {

    public Attribution {
        source = List.copyOf(source);
        content = List.copyOf(content);
    }
}
