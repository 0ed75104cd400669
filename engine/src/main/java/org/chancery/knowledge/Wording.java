package org.chancery.knowledge;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A formulation: a politically fixed wording that is counted.
 *
 * @param kind such as principle, initiative, slogan, relation-name
 * @param sides ISO 3166-1 alpha-3 of the states whose it is; empty where it is shared
 * @param twins ids of other sides' wordings for the same thing
 * @param gloss what it means, in neutral words; empty if none is given
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
        List<String> twins,
        String gloss,
        List<Example> examples) {

    public Wording {
        sides = List.copyOf(sides);
        wordings = List.copyOf(wordings);
        twins = List.copyOf(twins);
        examples = List.copyOf(examples);
    }

    /** One without twins and gloss. */
    public Wording(
            String id,
            Origin origin,
            String name,
            String kind,
            List<String> sides,
            List<String> wordings,
            @Nullable String parent,
            List<Example> examples) {
        this(id, origin, name, kind, sides, wordings, parent, List.of(), "", examples);
    }
}
