package org.chancery.knowledge;

import java.util.List;

/**
 * A topic of talks: a node of a tree, below the topic whose id its own begins with.
 *
 * @param id words with dots, such as {@code security.arms-control}: the parent's id, a dot and a word
 * @param name for people
 * @param words by which it is known, whatever their case, number and British or American spelling
 * @param names words by which it is known as they are written only, such as AIDS
 * @param weak words or names that count only beside one of {@code beside} in the same statement
 * @param lookalikes longer phrases in which its words mean something else
 */
public record Topic(
        String id,
        Origin origin,
        String name,
        List<String> words,
        List<String> names,
        List<String> weak,
        List<String> beside,
        List<String> lookalikes,
        List<Example> examples) {

    public Topic {
        words = List.copyOf(words);
        names = List.copyOf(names);
        weak = List.copyOf(weak);
        beside = List.copyOf(beside);
        lookalikes = List.copyOf(lookalikes);
        examples = List.copyOf(examples);
    }

    /** Whether another topic stands somewhere above this one. */
    public boolean isBelow(String other) {
        return id.startsWith(other + ".");
    }

    /** Id of the topic above; empty at the top. */
    public String parent() {
        return id.indexOf('.') < 0 ? "" : id.substring(0, id.lastIndexOf('.'));
    }
}
