package org.chancery.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.chancery.annotate.AnalysisStore;
import org.chancery.annotate.Annotator;
import org.chancery.annotate.Annotators;
import org.chancery.annotate.Sentence;
import org.chancery.cli.Subcommand;
import org.chancery.fast.Training;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ./chancery train-annotator}: makes the model of the fast annotator from analyses of the reference annotator. */
@Command(
        name = "train-annotator",
        mixinStandardHelpOptions = true,
        description = "Trains the fast annotator on reports as the reference annotator reads them.",
        footer = {
            "",
            "Bodies and titles are both learned from. Take reports only whose licence allows it: the weights are made from them.",
            "The same reports give the same model. 4.5 million tokens take 10 GB of memory (CHANCERY_JAVA_OPTS=-Xmx10g).",
            "Exit code: 0; 2 if a file cannot be read."
        })
public final class TrainAnnotatorCommand implements Callable<Integer>, Subcommand {

    /** In the adapter, which has another licence: known by its name only. */
    private static final String TREES = "org.chancery.corenlp.ClearNlpTrees";

    /** Reports that are analysed side by side; what was analysed is given to the training in order. */
    private static final int TOGETHER = 200;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final ReportsOption reports = new ReportsOption();

    @Option(
            names = "--also",
            paramLabel = "MORE.jsonl",
            description = "Learn from these reports as well, of which there are fewer.")
    private @Nullable Path also;

    @Option(
            names = "--also-times",
            paramLabel = "N",
            description = "Take the reports of --also so many times (default: 4).")
    private int alsoTimes = 4;

    @Option(
            names = "--trees",
            paramLabel = "DIR",
            description = "Keep trees to learn from here, and take what is there.")
    private @Nullable Path trees;

    @Option(names = "--model", required = true, paramLabel = "OUT.bin", description = "Write the model here.")
    private @Nullable Path model;

    @Option(
            names = "--leave-every",
            paramLabel = "N",
            description = "Leave out each Nth report, for evaluate-annotator (default: 20; 0: none).")
    private int leaveEvery = 20;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            description = "How often the parser weighs whole parses of all trees (default: 5).")
    private int rounds = 5;

    @Override
    public Object command() {
        return this;
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        List<String> texts = texts();
        Annotator reference = reports.kept(Annotators.named(Annotators.REFERENCE));
        Annotator teacher = trees == null ? trees(reference) : new AnalysisStore(trees(reference), trees);
        Training training = new Training();
        for (int from = 0; from < texts.size(); from += TOGETHER) {
            List<List<Sentence>> read = IntStream.range(from, Math.min(texts.size(), from + TOGETHER))
                    .parallel()
                    .mapToObj(i -> teacher.annotate(texts.get(i)))
                    .toList();
            read.forEach(sentences -> sentences.forEach(training::add));
        }
        out.println(texts.size() + " texts read");
        training.learn(rounds, Files.newOutputStream(Objects.requireNonNull(model)), line -> {
            out.println(line);
            out.flush();
        });
        out.printf("%s: %,d bytes%n", model, Files.size(model));
        out.flush();
        return 0;
    }

    private List<String> texts() throws IOException {
        IntPredicate wanted = number -> leaveEvery == 0 || number % leaveEvery != 0;
        List<String> texts = new ArrayList<>(reports.texts(wanted));
        if (also != null) {
            List<String> more = reports.texts(also, wanted);
            for (int i = 0; i < alsoTimes; i++) {
                texts.addAll(more);
            }
        }
        return texts;
    }

    private static Annotator trees(Annotator reference) {
        try {
            return (Annotator)
                    Class.forName(TREES).getConstructor(Annotator.class).newInstance(reference);
        } catch (ReflectiveOperationException exception) {
            throw new IllegalStateException(TREES + " cannot be made: is engine-corenlp on the class path?", exception);
        }
    }
}
