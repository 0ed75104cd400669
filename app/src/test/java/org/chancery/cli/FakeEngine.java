package org.chancery.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.find.Explanation;
import org.chancery.knowledge.Origin;
import org.chancery.read.Document;
import org.chancery.read.Outlet;
import org.chancery.read.Outlets;
import org.chancery.read.Raw;
import org.chancery.read.ReadException;
import org.chancery.read.Reader;
import org.chancery.resolve.Record;

/** Reads documents as the program does, and answers with records that a test makes of them. */
final class FakeEngine implements Engine {

    private final Reader reader = new Reader(new NoOutlets());
    private final Function<Document, Record> read;

    FakeEngine(Function<Document, Record> read) {
        this.read = read;
    }

    /** Answers with records that hold the document and nothing else. */
    static FakeEngine ofNothing() {
        return new FakeEngine(FakeEngine::empty);
    }

    static Record empty(Document document) {
        return new Record(
                "0123456789ab",
                "9.9",
                document,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    @Override
    public Record read(Raw raw) throws ReadException {
        return read.apply(reader.read(raw));
    }

    @Override
    public Record read(Document document) {
        return read.apply(document);
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
    public Explanation explain(String sentence) {
        return new Explanation(List.of(), List.of());
    }

    @Override
    public Optional<Origin> origin(String entry) {
        return Optional.of(new Origin("lexicon/verbs.yaml", 7));
    }

    @Override
    public String knowledgeVersion() {
        return "0123456789ab";
    }

    @Override
    public long tokens() {
        return 0;
    }

    private record NoOutlets() implements Outlets {
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
