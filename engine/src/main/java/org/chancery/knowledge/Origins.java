package org.chancery.knowledge;

import java.util.Optional;
import java.util.stream.Stream;

/** Finds where an entry stands. */
final class Origins {

    private Origins() {}

    static Optional<Origin> find(Knowledge knowledge, String id) {
        Stream<Origin> found = Stream.of(
                        knowledge.patterns().stream()
                                .filter(e -> e.id().equals(id))
                                .map(Pattern::origin),
                        knowledge.cues().stream().filter(e -> e.id().equals(id)).map(Cue::origin),
                        knowledge.wordings().stream()
                                .filter(e -> e.id().equals(id))
                                .map(Wording::origin),
                        knowledge.states().stream()
                                .filter(e -> e.id().equals(id))
                                .map(State::origin),
                        knowledge.places().stream()
                                .filter(e -> e.id().equals(id))
                                .map(PlaceGroup::origin),
                        knowledge.bodies().stream()
                                .filter(e -> e.id().equals(id))
                                .map(Body::origin),
                        knowledge.words().values().stream()
                                .flatMap(java.util.List::stream)
                                .filter(e -> e.id().equals(id))
                                .map(Words::origin),
                        knowledge.topics().stream()
                                .filter(e -> e.id().equals(id))
                                .map(Topic::origin),
                        knowledge.timeRules().stream()
                                .filter(e -> e.id().equals(id))
                                .map(TimeRule::origin))
                .flatMap(origins -> origins);
        return found.findFirst();
    }
}
