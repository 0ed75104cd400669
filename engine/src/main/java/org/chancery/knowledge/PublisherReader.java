package org.chancery.knowledge;

/** Gives the publisher that an entry describes. */
final class PublisherReader {

    private PublisherReader() {}

    static Publisher read(Entry entry) {
        return new Publisher(
                entry.text("id"),
                KnowledgeReader.origin(entry),
                entry.text("name"),
                entry.list("names"),
                entry.list("domains"),
                entry.maybe("side").orElse(null),
                entry.maybe("home").orElse(null),
                entry.maybe("kind").orElse(""),
                entry.maybe("timezone").orElse("UTC"));
    }
}
