package org.chancery.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** People's words that stand, by the two sightings that they are about; of two words the newer counts. */
final class Standing {

    private final Map<List<String>, Decision> last = new HashMap<>();
    private final List<Decision> together = new ArrayList<>();

    /** @param standing the oldest first */
    Standing(List<Decision> standing) {
        for (Decision decision : standing) {
            last.put(key(decision.first(), decision.second()), decision);
        }
        for (Decision decision : standing) {
            if (decision.together()
                    && on(decision.first(), decision.second()).orElseThrow().together()) {
                together.add(decision);
            }
        }
    }

    Optional<Decision> on(String one, String other) {
        return last.isEmpty() ? Optional.empty() : Optional.ofNullable(last.get(key(one, other)));
    }

    /** Those that bring two together and were not taken over by a newer word, in their order. */
    List<Decision> together() {
        return together;
    }

    private static List<String> key(String one, String other) {
        return List.copyOf(new TreeSet<>(List.of(one, other)));
    }
}
