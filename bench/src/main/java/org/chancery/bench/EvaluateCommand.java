package org.chancery.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.chancery.annotate.AnalysisStore;
import org.chancery.annotate.Annotator;
import org.chancery.annotate.Annotators;
import org.chancery.cli.Subcommand;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ./chancery evaluate}: scores the engine, or records that lie ready, against gold records. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = "Scores records against gold records made by people.",
        footer = {
            "",
            "Exit code: 0; 1 if a score fell below that of --expect; 2 if the command or a file is not right.",
            "Examples:",
            "  chancery evaluate --gold gold/dev --by-file",
            "  chancery evaluate --gold gold/dev --parses /tmp/parses --only 03,07 --differences statements",
            "  chancery evaluate --gold gold/dev --expect bench/expected/gold-dev.yaml"
        })
public final class EvaluateCommand implements Callable<Integer>, Subcommand {

    enum Format {
        TEXT,
        JSON
    }

    /** Readings of all texts to warm up for the pace, and as many to measure it. */
    private static final int ROUNDS = 3;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--gold", required = true, paramLabel = "DIR", description = "Gold records, NAME.json each.")
    private @Nullable Path gold;

    @Option(
            names = "--texts",
            paramLabel = "DIR",
            description = "Their texts, NAME.txt each (default: texts beside DIR).")
    private @Nullable Path texts;

    @Option(names = "--system", paramLabel = "DIR", description = "Score these records instead of reading the texts.")
    private @Nullable Path system;

    @Option(names = "--parses", paramLabel = "DIR", description = "Keep analyses here, and take what is there.")
    private @Nullable Path parses;

    @Option(names = "--format", paramLabel = "text|json", description = "Form of the scores (default: text).")
    private Format format = Format.TEXT;

    @Option(names = "--by-file", description = "Also the F1 of each report.")
    private boolean byFile;

    @Option(names = "--halves", description = "Also reports with odd numbers (A) and even numbers (B) by themselves.")
    private boolean halves;

    @Option(
            names = "--only",
            split = ",",
            paramLabel = "ID",
            description = "Only reports whose name begins with one of these.")
    private List<String> only = List.of();

    @Option(
            names = "--differences",
            arity = "0..1",
            fallbackValue = "",
            paramLabel = "LAYER",
            description = "List what was missed, wrongly added or wrong, of one layer or of all.")
    private @Nullable String differences;

    @Option(names = "--record", paramLabel = "FILE", description = "Write the scores and their settings to this file.")
    private @Nullable Path record;

    @Option(names = "--expect", paramLabel = "FILE", description = "Fail if a layer scores less than in this file.")
    private @Nullable Path expect;

    @Option(names = "--pace", description = "Read everything six times more and tell the pace of the last three.")
    private boolean pace;

    @Override
    public Object command() {
        return this;
    }

    @Override
    public Integer call() throws IOException {
        Gold reports = openGold();
        Readings readings = readings(reports.folder());
        Evaluation evaluation = evaluate(reports, readings);
        print(evaluation);
        if (pace && readings instanceof EngineReadings engine) {
            printPace(reports, engine);
        }
        if (record != null) {
            String yaml = KeptScoresWriter.yaml(reports, reports.sha256(), readings.settings(), evaluation);
            Files.writeString(record, yaml);
        }
        return expect == null ? 0 : compare(expect, KeptScores.of(reports.sha256(), evaluation));
    }

    private Evaluation evaluate(Gold reports, Readings readings) {
        return Evaluation.of(reports.reports(), this::chosen, new RecordFolder(reports.folder(), err()), readings);
    }

    private void printPace(Gold reports, EngineReadings engine) {
        for (int round = 0; round < 2 * ROUNDS; round++) {
            if (round == ROUNDS) {
                engine.restart();
            }
            evaluate(reports, engine);
        }
        out().printf("%n%s", engine.pace().lines());
        out().flush();
    }

    private Gold openGold() throws IOException {
        Path folder = Objects.requireNonNull(gold);
        if (!Files.isDirectory(folder)) {
            throw wrong(folder + " is no folder; --gold takes a folder of records, NAME.json each.");
        }
        Gold reports = Gold.in(folder);
        if (reports.reports().stream().noneMatch(this::chosen)) {
            throw wrong(
                    folder + " holds no NAME.json" + (only.isEmpty() ? "." : " whose name begins with " + only + "."));
        }
        if (!only.isEmpty() && (record != null || expect != null)) {
            throw wrong("--record and --expect are about all reports: leave --only out.");
        }
        if (differences != null && !differences.isEmpty() && !Layer.labels().contains(differences)) {
            throw wrong(
                    "--differences knows no layer \"" + differences + "\"; it takes one of " + Layer.labels() + ".");
        }
        return reports;
    }

    private Readings readings(Path folder) {
        if (system != null) {
            return new RecordFolder(system, err());
        }
        Path beside = folder.toAbsolutePath().normalize().resolveSibling("texts");
        Annotator installed = Annotators.installed();
        Annotator annotator = parses == null ? installed : new AnalysisStore(installed, parses);
        return new EngineReadings(annotator, texts == null ? beside : texts, err());
    }

    private boolean chosen(String report) {
        return only.isEmpty() || only.stream().anyMatch(report::startsWith);
    }

    private void print(Evaluation evaluation) {
        PrintWriter out = out();
        if (format == Format.JSON) {
            out.println(ScoreJson.of(evaluation));
        } else {
            out.print(ScoreTable.of(evaluation.all()));
            if (halves) {
                out.printf("%nA: reports with odd numbers%n%s", ScoreTable.of(evaluation.halfA()));
                out.printf("%nB: reports with even numbers%n%s", ScoreTable.of(evaluation.halfB()));
            }
            if (byFile) {
                out.printf("%n%s", ScoreTable.byFile(evaluation));
            }
            if (differences != null) {
                out.print(ScoreTable.differences(evaluation, differences));
            }
        }
        out.flush();
    }

    private int compare(Path file, KeptScores now) throws IOException {
        KeptScores kept;
        try {
            kept = KeptScores.parse(Files.readString(file));
        } catch (RuntimeException exception) {
            throw wrong(file + ": " + exception.getMessage());
        }
        if (!kept.corpus().equals(now.corpus())) {
            throw wrong(file + " was made on other gold (sha256 " + kept.corpus() + ", here " + now.corpus() + ").");
        }
        List<String> falls = kept.falls(now);
        falls.forEach(err()::println);
        return falls.isEmpty() ? 0 : 1;
    }

    private ParameterException wrong(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }

    private PrintWriter out() {
        return Objects.requireNonNull(spec).commandLine().getOut();
    }

    private PrintWriter err() {
        return Objects.requireNonNull(spec).commandLine().getErr();
    }
}
