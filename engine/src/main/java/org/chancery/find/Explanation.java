package org.chancery.find;

import java.util.List;
import org.chancery.annotate.Sentence;

/**
 * Which patterns matched the sentences of a text, which nearly did, and where they stopped.
 *
 * @param steps in the order of the text
 */
public record Explanation(List<Sentence> sentences, List<Step> steps) {

    public Explanation {
        sentences = List.copyOf(sentences);
        steps = List.copyOf(steps);
    }

    /**
     * One pattern tried.
     *
     * @param sentence index
     * @param pattern id
     * @param file of the knowledge, from the folder {@code knowledge} or the one of a user on
     * @param line in that file
     * @param lines what was found, or where it stopped, for people
     */
    public record Step(int sentence, String pattern, String file, int line, boolean matched, List<String> lines) {
        public Step {
            lines = List.copyOf(lines);
        }
    }
}
