package org.chancery.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Gives the reporting verb that an entry describes. */
final class CueReader {

    private CueReader() {}

    static Cue read(Entry entry) {
        List<Cue.Frame> frames = frames(entry);
        return new Cue(
                entry.text("id"),
                KnowledgeReader.origin(entry),
                new LinkedHashSet<>(entry.list("lemmas")),
                entry.text("act"),
                entry.flag("generic"),
                entry.flag("inward"),
                frames,
                new LinkedHashSet<>(entry.list("objects")),
                new LinkedHashSet<>(entry.list("particles")),
                Examples.of(entry));
    }

    private static List<Cue.Frame> frames(Entry entry) {
        List<Cue.Frame> frames = new ArrayList<>();
        for (String frame : entry.list("frames")) {
            int colon = frame.indexOf(':');
            String kind = colon < 0 ? frame : frame.substring(0, colon);
            Set<String> prepositions = colon < 0
                    ? Set.of()
                    : new LinkedHashSet<>(
                            List.of(frame.substring(colon + 1).strip().split("\\s*\\|\\s*")));
            try {
                frames.add(new Cue.Frame(Cue.Kind.valueOf(kind.toUpperCase(Locale.ROOT)), prepositions));
            } catch (IllegalArgumentException e) {
                throw entry.wrong("frames", "has \"" + kind + "\", expected one of " + List.of(Cue.Kind.values()));
            }
        }
        if (frames.isEmpty()) {
            throw entry.wrong("frames", "is missing: expected one of " + List.of(Cue.Kind.values()));
        }
        return frames;
    }
}
