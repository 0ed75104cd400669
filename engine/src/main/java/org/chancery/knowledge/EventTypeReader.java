package org.chancery.knowledge;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives the type of event that an entry describes. */
final class EventTypeReader {

    private EventTypeReader() {}

    static EventType read(Entry entry) {
        List<EventType.Mode> modes = new ArrayList<>();
        for (Entry mode : entry.entries("modes")) {
            @Nullable Double score = mode.maybe("score").isPresent() ? mode.number("score") : null;
            modes.add(new EventType.Mode(
                    mode.text("id"), score, mode.maybe("cameo").orElse(null)));
        }
        return new EventType(
                entry.text("code"),
                (int) entry.number("quad"),
                entry.number("score"),
                entry.text("cameo"),
                entry.flag("symmetric"),
                modes,
                KnowledgeReader.origin(entry));
    }
}
