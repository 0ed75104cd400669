package org.chancery.knowledge;

import java.util.List;
import java.util.Map;

/**
 * Words of one kind that speak of time, with what each stands for. Rules name the kind: {@code {month}}.
 *
 * @param id the kind, such as {@code month}
 * @param words what stands for what, such as {@code sept} for {@code 9}; keys in lower case
 * @param capital whether the first letter must be a capital in the text
 */
public record TimeWords(String id, Origin origin, Map<String, String> words, boolean capital, List<Example> examples) {

    public TimeWords {
        words = Map.copyOf(words);
        examples = List.copyOf(examples);
    }
}
