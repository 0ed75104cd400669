package org.chancery.knowledge;

/** Gives the formulation that an entry describes. */
final class WordingReader {

    private WordingReader() {}

    static Wording read(Entry entry) {
        return new Wording(
                entry.text("id"),
                KnowledgeReader.origin(entry),
                entry.text("name"),
                entry.text("class"),
                entry.list("side"),
                entry.list("wording"),
                entry.maybe("parent").orElse(null),
                entry.list("twins"),
                entry.maybe("gloss").orElse(""),
                Examples.of(entry));
    }
}
