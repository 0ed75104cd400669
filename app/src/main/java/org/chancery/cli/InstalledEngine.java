package org.chancery.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import org.chancery.Pipeline;
import org.chancery.annotate.AnalysisStore;
import org.chancery.annotate.Annotator;
import org.chancery.annotate.Annotators;
import org.chancery.annotate.Sentence;
import org.chancery.find.Explanation;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.Origin;
import org.chancery.read.Document;
import org.chancery.read.Raw;
import org.chancery.read.ReadException;
import org.chancery.resolve.Record;

/** The installed library with its knowledge and its annotator. */
final class InstalledEngine implements Engine {

    private final CountingAnnotator annotator;
    private final Pipeline pipeline;

    private InstalledEngine(Annotator annotator, Knowledge knowledge) {
        this.annotator = new CountingAnnotator(annotator);
        this.pipeline = Pipeline.with(knowledge, this.annotator);
    }

    /** Loads the knowledge and, at the same time, the models of the annotator; each takes a second or two. */
    static Engine load() {
        return load(() -> new KnowledgeOption().installed(Console.system()));
    }

    /** The same with knowledge that is loaded beside the models. */
    static Engine load(Supplier<Knowledge> knowledge) {
        Annotator annotator = Annotators.installed();
        Thread loading = new Thread(() -> annotator.annotate("The envoy left."), "models");
        loading.setDaemon(true);
        // What goes wrong here goes wrong again, and is told, when the first text is read.
        loading.setUncaughtExceptionHandler((thread, failure) -> {});
        loading.start();
        return new InstalledEngine(annotator, knowledge.get());
    }

    /** The same, keeping analyses in a folder and taking those that are there. */
    static Engine loadWithParses(Path folder, Knowledge knowledge) {
        return new InstalledEngine(new AnalysisStore(Annotators.installed(), folder), knowledge);
    }

    @Override
    public Record read(Raw raw) throws ReadException {
        return pipeline.read(raw);
    }

    @Override
    public Record read(Document document) {
        return pipeline.read(document);
    }

    @Override
    public Document document(Raw raw) throws ReadException {
        return pipeline.reader().read(raw);
    }

    @Override
    public Document document(String id, Map<String, String> metadata, String text) {
        return pipeline.reader().read(id, metadata, text);
    }

    @Override
    public Explanation explain(String sentence) {
        return pipeline.explain(sentence);
    }

    @Override
    public Optional<Origin> origin(String entry) {
        return pipeline.knowledge().origin(entry);
    }

    @Override
    public String knowledgeVersion() {
        return pipeline.knowledge().version();
    }

    @Override
    public long tokens() {
        return annotator.tokens.sum();
    }

    private record CountingAnnotator(Annotator annotator, LongAdder tokens) implements Annotator {

        CountingAnnotator(Annotator annotator) {
            this(annotator, new LongAdder());
        }

        @Override
        public String describe() {
            return annotator.describe();
        }

        @Override
        public List<Sentence> annotate(String body) {
            List<Sentence> sentences = annotator.annotate(body);
            sentences.forEach(sentence -> tokens.add(sentence.size()));
            return sentences;
        }
    }
}
