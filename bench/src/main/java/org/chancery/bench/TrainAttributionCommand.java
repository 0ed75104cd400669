package org.chancery.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.chancery.annotate.AnalysisStore;
import org.chancery.annotate.Annotator;
import org.chancery.annotate.Annotators;
import org.chancery.annotate.Text;
import org.chancery.attribute.Training;
import org.chancery.cli.Subcommand;
import org.chancery.read.Reader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ./chancery train-attribution}: makes the weights by which the engine says who says what. */
@Command(
        name = "train-attribution",
        mixinStandardHelpOptions = true,
        description = "Makes the model of who says what from texts in which people marked source, cue and content.",
        footer = {
            "",
            "A line of the file is a JSON object with doc_id, text, and attributions: lists of source, cue and content,",
            "each a list of [begin, end] in characters. The same file, annotator and version give the same model.",
            "Exit code: 0; 2 if a file cannot be read or written."
        })
public final class TrainAttributionCommand implements Callable<Integer>, Subcommand {

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--train", required = true, paramLabel = "FILE.jsonl", description = "Texts to learn from.")
    private @Nullable Path train;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "Where to write the model.")
    private @Nullable Path out;

    @Option(names = "--parses", paramLabel = "DIR", description = "Keep analyses here, and take what is there.")
    private @Nullable Path parses;

    @Option(
            names = "--annotators",
            split = ",",
            paramLabel = "NAME",
            description =
                    "Learn from each text as each of these annotators reads it (default: the one that is chosen).")
    private List<String> annotators = List.of();

    @Override
    public Object command() {
        return this;
    }

    @Override
    public Integer call() throws IOException {
        List<Annotator> readers = annotators.isEmpty()
                ? List.of(kept(Annotators.installed()))
                : annotators.stream().map(name -> kept(Annotators.named(name))).toList();
        List<Training.Marked> texts = new ArrayList<>();
        for (MarkedText marked : texts()) {
            Text text = new Text(new Reader(NoOutlets.INSTANCE).read(marked.id(), Map.of(), marked.text()), List.of());
            if (!text.document().text().equals(marked.text())) {
                throw wrong(marked.id() + ": the text begins or ends with what is no text; its offsets would not fit");
            }
            for (Annotator reader : readers) {
                texts.add(new Training.Marked(
                        new Text(text.document(), reader.annotate(marked.text())), marked.attributions()));
            }
        }
        try (OutputStream file = Files.newOutputStream(Objects.requireNonNull(out))) {
            Training.of(texts).write(file);
        }
        PrintWriter console = Objects.requireNonNull(spec).commandLine().getOut();
        console.printf("Learned from %d readings; %s has %,d bytes.%n", texts.size(), out, Files.size(out));
        console.flush();
        return 0;
    }

    private Annotator kept(Annotator annotator) {
        return parses == null ? annotator : new AnalysisStore(annotator, parses);
    }

    private List<MarkedText> texts() throws IOException {
        try {
            return MarkedText.parse(Files.readString(Objects.requireNonNull(train)));
        } catch (IllegalArgumentException exception) {
            throw wrong(train + ": " + exception.getMessage());
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }
}
