package org.chancery.web;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.chancery.Pipeline;
import org.chancery.annotate.Annotator;
import org.chancery.annotate.Sentence;
import org.chancery.ingest.Reading;
import org.chancery.knowledge.Knowledge;
import org.chancery.read.Document;
import org.chancery.read.Raw;
import org.chancery.read.ReadException;
import org.chancery.resolve.Record;
import org.chancery.web.start.SampleProject;

/** Reads as the program does, but for the language model: texts of the sample have their parses, others no sentences. */
public final class TestReading implements Reading {

    private static final SampleProject SAMPLE = SampleProject.in(Path.of("../examples/sample"));

    /** Loaded once: it is the same for all tests, and large. */
    private static final class Loaded {
        static final Knowledge KNOWLEDGE = Knowledge.packed();
        static final Pipeline PIPELINE = Pipeline.with(KNOWLEDGE, new KnownOrNothing());
    }

    public static Knowledge packed() {
        return Loaded.KNOWLEDGE;
    }

    static Pipeline pipeline() {
        return Loaded.PIPELINE;
    }

    public static SampleProject sample() {
        return SAMPLE;
    }

    @Override
    public Document document(Raw raw) throws ReadException {
        return Loaded.PIPELINE.reader().read(raw);
    }

    @Override
    public Document document(String id, Map<String, String> metadata, String text) {
        return Loaded.PIPELINE.reader().read(id, metadata, text);
    }

    @Override
    public Record read(Document document) {
        return Loaded.PIPELINE.read(document);
    }

    @Override
    public String knowledge() {
        return Loaded.KNOWLEDGE.version();
    }

    private static final class KnownOrNothing implements Annotator {

        @Override
        public String describe() {
            return "kept parses, or nothing";
        }

        @Override
        public List<Sentence> annotate(String body) {
            return SAMPLE.isParsed(body) ? SAMPLE.parses().annotate(body) : List.of();
        }
    }
}
