package org.chancery.knowledge;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A formulation: a politically fixed wording that is counted.
 *
 * @param kind such as principle, initiative, slogan, relation-name
 * @param sides ISO 3166-1 alpha-3 of the states whose it is; empty where it is shared
 * @param wordings phrases; {@code *} is any one token, {@code (the)} may be missing, {@code a|b} is either
 */
public record Wording(
        String id,
        Origin origin,
        String name,
        String kind,
        List<String> sides,
        List<String> wordings,
        @Nullable String parent,
        List<Example> examples) {}
