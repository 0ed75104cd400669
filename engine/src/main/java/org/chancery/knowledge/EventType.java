package org.chancery.knowledge;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A type of the PLOVER ontology.
 *
 * @param code such as CONSULT
 * @param quad 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict
 * @param score −10 to +10
 * @param cameo commonest CAMEO code
 */
public record EventType(
        String code, int quad, double score, String cameo, boolean symmetric, List<Mode> modes, Origin origin) {

    public EventType {
        modes = List.copyOf(modes);
    }

    /** @param score null where the manual gives none, then that of the type counts */
    public record Mode(
            String id, @Nullable Double score, @Nullable String cameo) {}

    public Optional<Mode> mode(String id) {
        return modes.stream().filter(mode -> mode.id().equals(id)).findFirst();
    }
}
