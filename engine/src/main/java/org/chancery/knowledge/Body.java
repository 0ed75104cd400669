package org.chancery.knowledge;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An organisation, armed group or organ of a state.
 *
 * @param name by which the record names it
 * @param group whether it is a group and not an organisation
 * @param names all its names and abbreviations
 * @param state ISO 3166-1 alpha-3 of the state whose organ it is
 * @param sector such as IGO, LEG, REB
 * @param lookalikes longer phrases in which its names mean something else
 */
public record Body(
        String id,
        Origin origin,
        String name,
        boolean group,
        List<String> names,
        @Nullable String state,
        @Nullable String sector,
        @Nullable String wikidata,
        List<String> lookalikes,
        List<Example> examples) {}
