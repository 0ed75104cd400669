package org.chancery.knowledge;

import java.util.List;
import java.util.Map;

/**
 * A form of time expressions and how its value is read.
 *
 * @param category what the words are, so that other rules can take them in: {@code day}, {@code date}, {@code duration}, …
 * @param forms patterns over words, kinds of words and other expressions
 * @param reads how the value is worked out
 * @param gives other fields of the entry, such as {@code value} or {@code sign}
 */
public record TimeRule(
        String id,
        Origin origin,
        String category,
        List<String> forms,
        String reads,
        Map<String, String> gives,
        List<Example> examples) {

    public TimeRule {
        forms = List.copyOf(forms);
        gives = Map.copyOf(gives);
        examples = List.copyOf(examples);
    }

    /** A field of the entry, or the empty string. */
    public String give(String field) {
        return gives.getOrDefault(field, "");
    }
}
