package org.chancery.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.chancery.annotate.AnalysisStore;
import org.chancery.annotate.Annotator;
import org.chancery.annotate.Annotators;
import org.chancery.cli.Subcommand;
import org.chancery.code.Pair;
import org.chancery.code.Training;
import org.chancery.knowledge.Knowledge;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ./chancery train-events}: makes the weights by which the engine codes events, or tells how well it would. */
@Command(
        name = "train-events",
        mixinStandardHelpOptions = true,
        description = "Makes the model of event types from sentences in which people marked two actors and the type.",
        footer = {
            "",
            "PAIRS has the header id, sentence (with <s>…</s> and <t>…</t>), GOLD the header id, label.",
            "With --cross, nothing is kept: each fifth of the pairs is coded by what the rest teaches, sentences that share words",
            "stay in one fifth, and the table of types is written for a scorer. The same files give the same bytes.",
            "Exit code: 0; 2 if a file cannot be read or written."
        })
public final class TrainEventsCommand implements Callable<Integer>, Subcommand {

    private static final int FOLDS = 5;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--pairs", required = true, paramLabel = "PAIRS.tsv", description = "Marked sentences.")
    private @Nullable Path pairs;

    @Option(names = "--gold", required = true, paramLabel = "GOLD.tsv", description = "Their types.")
    private @Nullable Path gold;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = "Where to write the model, or the table.")
    private @Nullable Path out;

    @Option(names = "--cross", description = "Cross-validate instead.")
    private boolean cross;

    @Option(names = "--seed", paramLabel = "N", description = "Of the cutting into fifths (default: 1).")
    private long seed = 1;

    @Option(names = "--parses", paramLabel = "DIR", description = "Keep analyses here, and take what is there.")
    private @Nullable Path parses;

    @Override
    public Object command() {
        return this;
    }

    @Override
    public Integer call() throws IOException {
        List<Training.Marked> marked = marked();
        Path to = Objects.requireNonNull(out);
        if (cross) {
            Files.writeString(to, crossed(marked));
        } else {
            try (OutputStream file = Files.newOutputStream(to)) {
                Training.of(marked, Knowledge.packed()).write(file);
            }
        }
        PrintWriter console = Objects.requireNonNull(spec).commandLine().getOut();
        console.printf("Learned from %,d pairs; %s has %,d bytes.%n", marked.size(), to, Files.size(to));
        console.flush();
        return 0;
    }

    private String crossed(List<Training.Marked> marked) {
        int[] folds = new Folds(FOLDS, seed).of(marked);
        String[] rows = new String[marked.size()];
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Training.Marked> lessons = new ArrayList<>();
            for (int i = 0; i < folds.length; i++) {
                if (folds[i] != fold) {
                    lessons.add(marked.get(i));
                }
            }
            CrossFold.code(
                    marked,
                    folds,
                    fold,
                    Training.of(lessons, Knowledge.packed()).coder(),
                    rows);
        }
        return "id\ttype\tmode\tstatus\tconfidence\tpattern\n" + String.join("\n", rows) + "\n";
    }

    private List<Training.Marked> marked() throws IOException {
        Map<String, String> labels = new LinkedHashMap<>();
        rows(Objects.requireNonNull(gold), "label").forEach(row -> labels.put(row[0], row[1]));
        Annotator installed = Annotators.installed();
        Annotator annotator = parses == null ? installed : new AnalysisStore(installed, parses);
        List<Training.Marked> marked = new ArrayList<>();
        for (String[] row : rows(Objects.requireNonNull(pairs), "sentence")) {
            String label = labels.get(row[0]);
            if (label == null) {
                throw wrong(gold + ": no label for \"" + row[0] + "\" of " + pairs);
            }
            try {
                Pair pair = Pair.parse(row[0], row[1]);
                marked.add(new Training.Marked(pair, annotator.annotate(pair.text()), label));
            } catch (IllegalArgumentException exception) {
                throw wrong(pairs + ": " + row[0] + ": " + exception.getMessage());
            }
        }
        return marked;
    }

    private List<String[]> rows(Path file, String second) throws IOException {
        List<String> lines = Files.readAllLines(file);
        if (lines.isEmpty() || !lines.get(0).equals("id\t" + second)) {
            throw wrong(file + ":1: expected the tab-separated header id, " + second);
        }
        List<String[]> rows = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            String[] cells = lines.get(i).split("\t", -1);
            if (cells.length != 2) {
                throw wrong(file + ":" + (i + 1) + ": expected 2 columns, found " + cells.length);
            }
            rows.add(cells);
        }
        return rows;
    }

    private ParameterException wrong(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }
}
