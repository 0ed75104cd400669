package org.chancery.annotate;

import java.util.List;

/**
 * Analyses the language of a text. Implementations come by {@link java.util.ServiceLoader}; an instance may be used by
 * several threads at once.
 */
public interface Annotator {

    /** One word by which people choose it, such as {@code corenlp}; by default the class's own name. */
    default String name() {
        return getClass().getSimpleName();
    }

    /** Name, version and options in one short line; two annotators with the same line give the same analysis. */
    String describe();

    /**
     * Sentences of a body. The same body gives the same sentences.
     *
     * @param body plain text of any length, perhaps empty
     * @return sentences in order, none of them empty; offsets count UTF-16 units of the body
     */
    List<Sentence> annotate(String body);
}
