package org.chancery.find;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.knowledge.Pattern;

/**
 * One match of a pattern: what the words say, without any knowledge of the world.
 *
 * @param sentence index in the text
 * @param trigger index of the trigger token
 * @param roles heads of the fillers of each role, coordinated ones apart
 * @param qualifiers how the text holds it
 */
public record Finding(
        Pattern pattern, int sentence, int trigger, Map<String, List<Integer>> roles, Set<Qualifier> qualifiers) {

    public Finding {
        roles = Map.copyOf(roles);
        qualifiers = Set.copyOf(qualifiers);
    }

    /** Heads of a role, none if it is not filled. */
    public List<Integer> role(String name) {
        return roles.getOrDefault(name, List.of());
    }

    public boolean is(Qualifier qualifier) {
        return qualifiers.contains(qualifier);
    }

    /** How a text holds what it says. */
    public enum Qualifier {
        NEGATED,
        /** Still to come: will, plans to, is to. */
        PLANNED,
        /** Offered: ready to, willing to. */
        OFFERED,
        /** Only wished or asked. */
        WISHED,
        /** If, could, might, would. */
        CONDITIONAL,
        /** Past perfect, a date long past, "previously". */
        PAST
    }
}
