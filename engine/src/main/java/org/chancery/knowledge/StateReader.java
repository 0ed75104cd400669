package org.chancery.knowledge;

import java.util.ArrayList;
import java.util.List;

/** Gives the state that an entry describes. */
final class StateReader {

    private StateReader() {}

    static State read(Entry entry) {
        List<String> names = new ArrayList<>(entry.list("names"));
        names.addAll(entry.list("abbreviations"));
        entry.entries("former").forEach(former -> names.add(former.text("name")));
        List<String> demonyms = new ArrayList<>();
        for (Entry demonym : entry.entries("demonyms")) {
            demonyms.addAll(demonym.list("one"));
            demonyms.addAll(demonym.list("many"));
        }
        List<String> capitals = new ArrayList<>();
        for (Entry capital : entry.entries("capital")) {
            capital.maybe("name").ifPresent(capitals::add);
            capitals.addAll(capital.list("names"));
        }
        return new State(
                entry.text("id"),
                KnowledgeReader.origin(entry),
                entry.text("name"),
                names,
                entry.list("adjectives"),
                demonyms,
                capitals,
                entry.list("metonyms"),
                entry.entries("ambiguous").stream().map(e -> e.text("form")).toList(),
                entry.list("lookalikes"),
                entry.maybe("part_of").orElse(null),
                entry.maybe("sector").orElse(null),
                entry.maybe("wikidata").orElse(null),
                Examples.of(entry));
    }
}
