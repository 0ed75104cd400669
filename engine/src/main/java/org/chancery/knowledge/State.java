package org.chancery.knowledge;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A state and what it is called.
 *
 * @param id ISO 3166-1 alpha-3, or a code of our own for what has none
 * @param name English short name, by which the record names it
 * @param names other names, abbreviations and former names
 * @param adjectives of nationality
 * @param demonyms words for its people, singular and plural
 * @param capitals names of its capital
 * @param metonyms places that stand for its government
 * @param ambiguous forms that are often something else
 * @param partOf ISO 3166-1 alpha-3 of the state that it broke away from or belongs to in law; null for a state
 * @param sector PRE where it has a government that few states recognise
 * @param lookalikes longer phrases in which its names mean something else
 */
public record State(
        String id,
        Origin origin,
        String name,
        List<String> names,
        List<String> adjectives,
        List<String> demonyms,
        List<String> capitals,
        List<String> metonyms,
        List<String> ambiguous,
        List<String> lookalikes,
        @Nullable String partOf,
        @Nullable String sector,
        @Nullable String wikidata,
        List<Example> examples) {}
