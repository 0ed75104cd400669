package org.chancery.knowledge;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Gives the body that an entry describes. */
final class BodyReader {

    private BodyReader() {}

    static Body read(Entry entry) {
        Set<String> names = new LinkedHashSet<>();
        names.add(entry.text("name"));
        names.addAll(entry.list("names"));
        names.addAll(entry.list("abbreviations"));
        return new Body(
                entry.text("id"),
                KnowledgeReader.origin(entry),
                entry.text("name"),
                entry.text("kind").equals("group"),
                List.copyOf(names),
                entry.list("alone"),
                entry.maybe("state").orElse(null),
                entry.maybe("code").orElse(null),
                entry.maybe("sector").orElse(null),
                entry.maybe("wikidata").orElse(null),
                entry.entries("turns").stream()
                        .map(turn -> new Body.Turn(turn.text("sector"), turn.date("from"), turn.text("source")))
                        .toList(),
                MembershipReader.read(entry),
                entry.list("lookalikes"),
                Examples.of(entry));
    }
}
