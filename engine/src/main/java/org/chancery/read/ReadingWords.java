package org.chancery.read;

import java.util.List;

/**
 * The words by which a text says that it breaks off, from {@code knowledge/lexicon/completeness.yaml}.
 *
 * @param breakOffPhrases phrases; case is ignored, and square brackets are read as round ones. A phrase that begins with
 *     {@code ^} counts only where the body begins, one that ends with {@code $} only where it ends; {@code ^both$} is the
 *     whole first or last line, whatever marks stand around it; any other counts in the first and in the last paragraph
 */
public record ReadingWords(List<String> breakOffPhrases) {

    /** @throws IllegalArgumentException if a phrase is blank */
    public ReadingWords {
        breakOffPhrases = List.copyOf(breakOffPhrases);
        for (String phrase : breakOffPhrases) {
            if (phrase.replaceAll("^\\^|\\$$", "").isBlank()) {
                throw new IllegalArgumentException("A break-off phrase is blank; delete it or write the words.");
            }
        }
    }

    /** No phrases: only marks such as an ellipsis at the very end then tell an excerpt. */
    public static ReadingWords none() {
        return new ReadingWords(List.of());
    }
}
