package org.chancery.knowledge;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A type of the PLOVER ontology.
 *
 * @param code such as CONSULT
 * @param quad 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict
 * @param meaning in one sentence
 * @param actors who acts and whom it concerns
 * @param score −10 to +10
 * @param cameo commonest CAMEO code
 * @param near sentences that look like this type and are another
 * @param examples sentences of the type, and others that are not
 */
public record EventType(
        String code,
        int quad,
        String meaning,
        String actors,
        double score,
        String cameo,
        boolean symmetric,
        List<Mode> modes,
        List<Near> near,
        List<Example> examples,
        Origin origin) {

    public EventType {
        modes = List.copyOf(modes);
        near = List.copyOf(near);
        examples = List.copyOf(examples);
    }

    /**
     * A way in which an event of the type comes about.
     *
     * @param score null where the manual gives none, then that of the type counts
     * @param examples events of this mode, the actor and the recipient marked
     */
    public record Mode(
            String id, @Nullable Double score, @Nullable String cameo, String meaning, List<Example> examples) {
        public Mode {
            examples = List.copyOf(examples);
        }
    }

    /**
     * A sentence that looks like this type.
     *
     * @param instead code of the type that it is
     * @param why the difference
     */
    public record Near(Example example, String instead, String why) {}

    public Optional<Mode> mode(String id) {
        return modes.stream().filter(mode -> mode.id().equals(id)).findFirst();
    }

    /** The sentences of the type, its modes and its near misses. */
    Stream<Example> allExamples() {
        return Stream.of(
                        examples.stream(),
                        modes.stream().flatMap(mode -> mode.examples().stream()),
                        near.stream().map(Near::example))
                .flatMap(list -> list);
    }
}
