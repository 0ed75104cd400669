package org.chancery.cli;

import java.util.Map;
import java.util.function.Supplier;
import org.chancery.ingest.Reading;
import org.chancery.read.Document;
import org.chancery.read.Raw;
import org.chancery.read.ReadException;
import org.chancery.resolve.Record;
import org.jspecify.annotations.Nullable;

/** The engine, loaded when it is asked first: records that were read before need none. */
final class EngineReading implements Reading {

    private final Supplier<Engine> supplier;
    private @Nullable Engine engine;

    EngineReading(Supplier<Engine> supplier) {
        this.supplier = supplier;
    }

    @Override
    public Document document(Raw raw) throws ReadException {
        return engine().document(raw);
    }

    @Override
    public Document document(String id, Map<String, String> metadata, String text) {
        return engine().document(id, metadata, text);
    }

    @Override
    public Record read(Document document) {
        return engine().read(document);
    }

    @Override
    public String knowledge() {
        return engine().knowledgeVersion();
    }

    private synchronized Engine engine() {
        if (engine == null) {
            engine = supplier.get();
        }
        return engine;
    }
}
