package org.chancery.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.chancery.cli.Subcommand;
import org.chancery.ingest.DocumentLine;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ./chancery read-pace}: how many tokens each stage of reading takes in a second of one processor. */
@Command(
        name = "read-pace",
        mixinStandardHelpOptions = true,
        description =
                "Tells how many tokens each stage of reading takes per second of processor time, beside plain CoreNLP.",
        footer = {
            "",
            "All reports are read --rounds times by one thread; the last half counts. The time is that of the thread, so that other",
            "work on the machine hardly matters. A plain CoreNLP (tokens, tags, lemmas, names of three classes, tree) and the",
            "installed annotator read the first --annotated reports only, as they take far longer.",
            "Exit code: 0; 2 if the file cannot be read."
        })
public final class ReadPaceCommand implements Callable<Integer>, Subcommand {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final ReportsOption reports = new ReportsOption();

    @Option(names = "--limit", paramLabel = "N", description = "Take the first so many (default: 200).")
    private int limit = 200;

    @Option(
            names = "--annotated",
            paramLabel = "N",
            description = "Reports for the annotators; 0 leaves them out (default: 20).")
    private int annotated = 20;

    @Option(names = "--rounds", paramLabel = "N", description = "How often all are read (default: 8).")
    private int rounds = 8;

    @Option(names = "--record", paramLabel = "FILE.yaml", description = "Keep the figures in this file too.")
    private @Nullable Path record;

    @Override
    public Object command() {
        return this;
    }

    @Override
    public Integer call() throws IOException {
        List<DocumentLine> lines = reports.lines(limit);
        StagePaces paces = new StagePaces();
        if (annotated > 0) {
            List<DocumentLine> few = lines.subList(0, Math.min(annotated, lines.size()));
            new AnnotatorPace(few, Math.max(2, rounds / 4)).measure(paces);
        }
        new StagePace(lines, rounds, reports.parses()).measure(paces);
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        out.print(paces.table());
        out.flush();
        if (record != null) {
            Files.writeString(record, paces.yaml(command(lines.size())));
        }
        return 0;
    }

    private String command(int read) {
        return "./chancery read-pace --reports REPORTS.jsonl --limit " + limit + " --annotated " + annotated
                + " --rounds " + rounds + "; " + read + " reports";
    }
}
