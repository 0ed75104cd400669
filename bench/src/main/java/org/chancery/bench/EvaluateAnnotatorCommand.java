package org.chancery.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.chancery.annotate.Annotator;
import org.chancery.annotate.Annotators;
import org.chancery.annotate.Sentence;
import org.chancery.cli.Subcommand;
import org.chancery.fast.FastAnnotator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ./chancery evaluate-annotator}: how far the fast annotator agrees with the reference annotator. */
@Command(
        name = "evaluate-annotator",
        mixinStandardHelpOptions = true,
        description = "Tells how often the fast annotator says what the reference annotator says, and how fast it is.",
        footer = {
            "",
            "Where the program's own model was trained on these reports, only those are read that were left out: each Nth.",
            "Exit code: 0; 2 if a file cannot be read."
        })
public final class EvaluateAnnotatorCommand implements Callable<Integer>, Subcommand {

    /** All texts are read so often; the last reading is timed. */
    private static final int ROUNDS = 3;

    private static final double NANOSECONDS = 1e9;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final ReportsOption reports = new ReportsOption();

    @Option(names = "--model", paramLabel = "MODEL.bin", description = "Another model than that of the program.")
    private @Nullable Path model;

    @Option(names = "--every", paramLabel = "N", description = "Read each Nth report (default: 20).")
    private int every = 20;

    @Override
    public Object command() {
        return this;
    }

    @Override
    public Integer call() throws IOException {
        Annotator reference = reports.kept(Annotators.named(Annotators.REFERENCE));
        Annotator fast = model == null ? new FastAnnotator() : new FastAnnotator(Files.newInputStream(model));
        List<String> texts = reports.texts(number -> number % every == 0);
        Agreement agreement = new Agreement();
        for (String text : texts) {
            agreement.add(reference.annotate(text), fast.annotate(text));
        }
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        agreement.lines().forEach(out::println);
        out.printf(Locale.ROOT, "tokens per CPU second: %.0f%n", pace(fast, texts));
        out.flush();
        return 0;
    }

    private static double pace(Annotator annotator, List<String> texts) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        double pace = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long start = threads.getCurrentThreadCpuTime();
            long tokens = 0;
            for (String text : texts) {
                tokens += annotator.annotate(text).stream()
                        .mapToInt(Sentence::size)
                        .sum();
            }
            pace = tokens * NANOSECONDS / Math.max(1, threads.getCurrentThreadCpuTime() - start);
        }
        return pace;
    }
}
