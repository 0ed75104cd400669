package org.chancery.knowledge;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words or phrases with one meaning.
 *
 * @param forms as they are written, singular or only form
 * @param plural forms
 * @param lookalikes longer phrases in which the forms mean something else
 * @param gives other fields of the entry, such as {@code kind} or {@code act}
 */
public record Words(
        String id,
        Origin origin,
        List<String> forms,
        List<String> plural,
        List<String> lookalikes,
        Map<String, String> gives,
        List<Example> examples) {

    public Words {
        forms = List.copyOf(forms);
        plural = List.copyOf(plural);
        lookalikes = List.copyOf(lookalikes);
        gives = Map.copyOf(gives);
        examples = List.copyOf(examples);
    }

    /** A field of the entry, or the empty string. */
    public String give(String field) {
        return gives.getOrDefault(field, "");
    }

    /** All forms of some entries. */
    public static Set<String> forms(List<Words> entries) {
        return entries.stream().flatMap(words -> words.forms().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** All forms of the entries with a {@code kind}. */
    public static Set<String> ofKind(List<Words> entries, String kind) {
        return forms(entries.stream()
                .filter(words -> words.give("kind").equals(kind))
                .toList());
    }
}
