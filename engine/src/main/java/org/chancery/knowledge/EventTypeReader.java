package org.chancery.knowledge;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives the type of event that an entry describes. */
final class EventTypeReader {

    private EventTypeReader() {}

    static EventType read(Entry entry) {
        return new EventType(
                entry.text("code"),
                (int) entry.number("quad"),
                ours(entry, entry, "meaning"),
                ours(entry, entry, "actors"),
                entry.number("score"),
                entry.text("cameo"),
                entry.flag("symmetric"),
                modes(entry),
                near(entry),
                Examples.of(entry),
                KnowledgeReader.origin(entry));
    }

    private static List<EventType.Mode> modes(Entry entry) {
        List<EventType.Mode> modes = new ArrayList<>();
        for (Entry mode : entry.entries("modes")) {
            String id = entry.text("id") + "." + mode.text("id");
            @Nullable Double score = mode.maybe("score").isPresent() ? mode.number("score") : null;
            List<Example> examples = mode.located("catches").stream()
                    .map(one -> Example.parse(id, entry.origin(one.line()), one.text(), true))
                    .toList();
            if (examples.isEmpty() && !entry.origin().isOfUser()) {
                throw mode.wrong("catches", "of " + id + " is missing: expected at least one sentence of this mode");
            }
            modes.add(new EventType.Mode(
                    mode.text("id"), score, mode.maybe("cameo").orElse(null), ours(entry, mode, "meaning"), examples));
        }
        return modes;
    }

    /** What an entry of ours must say and one of a user may leave out. */
    private static String ours(Entry type, Entry part, String field) {
        return type.origin().isOfUser() ? part.maybe(field).orElse("") : part.text(field);
    }

    private static List<EventType.Near> near(Entry entry) {
        List<EventType.Near> near = new ArrayList<>();
        for (Entry one : entry.entries("near")) {
            Example example = Example.parse(entry.text("id"), entry.origin(one.line()), one.text("sentence"), false);
            near.add(new EventType.Near(example, one.text("instead"), one.text("why")));
        }
        return near;
    }
}
