package org.chancery.annotate;

import java.util.List;
import java.util.Objects;
import org.chancery.read.Document;
import org.chancery.read.Span;

/**
 * A document with the analysis of its language.
 *
 * @param document what was read
 * @param sentences of the body, in order; offsets count the characters of {@code document.text()}
 */
public record Text(Document document, List<Sentence> sentences) {

    public Text {
        Objects.requireNonNull(document, "document");
        sentences = List.copyOf(sentences);
    }

    /** The characters of a span. */
    public String quote(Span span) {
        return span.text(document.text());
    }

    /** Number of tokens in all sentences. */
    public int size() {
        return sentences.stream().mapToInt(Sentence::size).sum();
    }
}
