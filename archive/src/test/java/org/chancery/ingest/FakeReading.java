package org.chancery.ingest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.chancery.read.Document;
import org.chancery.read.Outlet;
import org.chancery.read.Outlets;
import org.chancery.read.Raw;
import org.chancery.read.ReadException;
import org.chancery.read.Reader;
import org.chancery.resolve.Record;

/** Reads documents as the program does, and gives records that hold nothing but the document. */
final class FakeReading implements Reading {

    final AtomicInteger read = new AtomicInteger();
    private final Reader reader = new Reader(new NoOutlets());
    private final String knowledge;

    FakeReading(String knowledge) {
        this.knowledge = knowledge;
    }

    @Override
    public Document document(Raw raw) throws ReadException {
        return reader.read(raw);
    }

    @Override
    public Document document(String id, Map<String, String> metadata, String text) {
        return reader.read(id, metadata, text);
    }

    @Override
    public Record read(Document document) {
        read.incrementAndGet();
        if (document.text().contains("UNREADABLE")) {
            throw new IllegalStateException("boom");
        }
        return new Record(
                knowledge, "test", document, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    @Override
    public String knowledge() {
        return knowledge;
    }

    private static final class NoOutlets implements Outlets {

        @Override
        public Optional<Outlet> byName(String publisher) {
            return Optional.empty();
        }

        @Override
        public Optional<Outlet> byDomain(String host) {
            return Optional.empty();
        }
    }
}
