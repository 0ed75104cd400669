package org.chancery.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import org.chancery.annotate.AnalysisStore;
import org.chancery.annotate.Annotator;
import org.chancery.annotate.Annotators;
import org.chancery.annotate.Sentence;
import org.chancery.cli.Subcommand;
import org.chancery.code.Coder;
import org.chancery.code.Pair;
import org.chancery.code.PairFinder;
import org.chancery.code.Scheme;
import org.chancery.knowledge.Knowledge;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ./chancery coding-pace}: how many analysed sentences are coded in a second of one processor. */
@Command(
        name = "coding-pace",
        mixinStandardHelpOptions = true,
        description =
                "Tells how many sentences are coded per second of processor time, once their language is analysed.",
        footer = {
            "",
            "PAIRS has the header id, sentence (with <s>…</s> and <t>…</t>). All sentences are coded 24 times in one thread; the",
            "last twelve count, and the time is that of the thread, so that other work on the machine hardly matters.",
            "Exit code: 0; 2 if the file cannot be read."
        })
public final class CodingPaceCommand implements Callable<Integer>, Subcommand {

    private static final int ROUNDS = 24;
    private static final double NANOSECONDS = 1e9;

    /** Probability of a link from which on a pair is coded when nobody is marked. */
    private static final double LEAST = 0.08;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--pairs", required = true, paramLabel = "PAIRS.tsv", description = "Marked sentences.")
    private @Nullable Path pairs;

    @Option(names = "--parses", paramLabel = "DIR", description = "Keep analyses here, and take what is there.")
    private @Nullable Path parses;

    private record Analysed(Pair pair, List<Sentence> sentences) {}

    @Override
    public Object command() {
        return this;
    }

    @Override
    public Integer call() throws IOException {
        List<Analysed> all = analysed();
        Knowledge knowledge = Knowledge.packed();
        Coder coder = Coder.installed(knowledge);
        PairFinder finder = PairFinder.installed(knowledge);
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        out.printf(
                "pairs marked               %,12.0f sentences per CPU second%n",
                pace(
                        all,
                        one -> coder.code(one.pair(), one.sentences(), Scheme.MANUAL)
                                .type()
                                .length()));
        out.printf(
                "nobody marked              %,12.0f%n",
                pace(
                        all,
                        one -> one.sentences().stream()
                                .mapToInt(
                                        sentence -> finder.find(sentence, LEAST).size())
                                .sum()));
        out.flush();
        return 0;
    }

    private static double pace(List<Analysed> all, ToIntFunction<Analysed> work) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long sentences = 0;
        long spent = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long start = threads.getCurrentThreadCpuTime();
            long found = 0;
            for (Analysed one : all) {
                found += work.applyAsInt(one);
            }
            if (round >= ROUNDS / 2 && found >= 0) {
                spent += threads.getCurrentThreadCpuTime() - start;
                sentences +=
                        all.stream().mapToInt(one -> one.sentences().size()).sum();
            }
        }
        return sentences * NANOSECONDS / Math.max(1, spent);
    }

    private List<Analysed> analysed() throws IOException {
        Path file = Objects.requireNonNull(pairs);
        List<String> lines = Files.readAllLines(file);
        if (lines.isEmpty() || !lines.get(0).startsWith("id\tsentence")) {
            throw wrong(file + ":1: expected the tab-separated header id, sentence");
        }
        Annotator installed = Annotators.installed();
        Annotator annotator = parses == null ? installed : new AnalysisStore(installed, parses);
        List<Analysed> all = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            String[] cells = lines.get(i).split("\t", -1);
            if (cells.length < 2) {
                throw wrong(file + ":" + (i + 1) + ": expected 2 columns, found " + cells.length);
            }
            try {
                Pair pair = Pair.parse(cells[0], cells[1]);
                all.add(new Analysed(pair, annotator.annotate(pair.text())));
            } catch (IllegalArgumentException exception) {
                throw wrong(file + ":" + (i + 1) + ": " + exception.getMessage());
            }
        }
        return all;
    }

    private ParameterException wrong(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }
}
