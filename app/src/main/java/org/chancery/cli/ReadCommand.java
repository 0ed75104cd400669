package org.chancery.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.chancery.read.HttpFetch;
import org.chancery.read.Raw;
import org.chancery.read.ReadException;
import org.chancery.read.Sources;
import org.chancery.resolve.Record;
import org.chancery.show.Ink;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./chancery read}: from a report, or from many, to the record. */
@Command(
        name = "read",
        sortOptions = false,
        description = {
            "Reads a report and shows the record of it, or reads many and writes their records.",
            "",
            "A plain text may begin with header lines (Title:, Publisher:, Published:, URL:) and a blank line.",
            "A batch has one JSON object on a line: id and text, and if known title, publisher, side, published, url, place."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  chancery read report.txt",
            "  chancery read https://example.org/press/1204 --format json",
            "  pbpaste | chancery read - --format md",
            "  chancery read page.html --out record.html",
            "  chancery read --batch reports.jsonl.gz --out records.jsonl --threads 2",
            "  chancery read report.txt --knowledge my-knowledge",
            "",
            "Lines of a batch that cannot be read go to records.jsonl.rejected, each with the reason."
        })
final class ReadCommand implements Callable<Integer> {

    private final Console console;
    private final Supplier<Engine> engine;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "FILE|URL|-", description = "The report; - reads standard input.")
    private @Nullable String report;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "text, json, md, html or jsonl (default: by the ending of --out, else text).")
    private @Nullable Format format;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description = "Write to this file.")
    private @Nullable Path out;

    @Option(
            names = {"--color", "--colour"},
            paramLabel = "WHEN",
            description = "auto, always or never (default: auto, which heeds NO_COLOR).")
    private Console.Colour colour = Console.Colour.AUTO;

    @Option(names = "--width", paramLabel = "COLUMNS", description = "Wrap text here (default: the terminal's width).")
    private @Nullable Integer width;

    @Option(
            names = "--batch",
            paramLabel = "IN.jsonl",
            description = "Read every line of this file, packed with gzip or not; - reads standard input.")
    private @Nullable String batch;

    @Option(names = "--threads", paramLabel = "N", description = "Threads of a batch (default: one for each core).")
    private @Nullable Integer threads;

    @Option(
            names = "--parses",
            paramLabel = "DIR",
            description = "Keep analyses of the language here, and take those that are there.")
    private @Nullable Path parses;

    @Mixin
    private final KnowledgeOption knowledge = new KnowledgeOption();

    @Mixin
    private final HelpOption help = new HelpOption();

    ReadCommand(Console console, Supplier<Engine> engine) {
        this.console = console;
        this.engine = engine;
    }

    @Override
    public Integer call() throws ReadException, IOException {
        if (batch != null) {
            return batch(batch);
        }
        if (report == null) {
            throw wrong(
                    "Give a FILE, a URL or - to read one report, or --batch IN.jsonl --out OUT.jsonl to read many.");
        }
        if (threads != null) {
            throw wrong("--threads goes with --batch; one report is read by one thread.");
        }
        if (width != null && width < 20) {
            throw wrong("--width takes 20 columns or more.");
        }
        checkFolder();
        // Opened before the engine is loaded: a wrong path is told at once.
        Raw raw = Sources.open(report, console.in(), new HttpFetch());
        Record record = engine().read(raw);
        show(record);
        return ExitCode.OK;
    }

    private Engine engine() {
        if (parses != null) {
            return InstalledEngine.loadWithParses(parses, knowledge.installed(console));
        }
        return knowledge.engine(console, engine);
    }

    private void show(Record record) throws IOException {
        Format form = format != null ? format : out == null ? Format.TEXT : Format.of(out);
        boolean colours = out == null ? console.colours(colour) : colour == Console.Colour.ALWAYS;
        int columns = width == null ? console.width() : width;
        String page = form.show(record, columns, colours ? Ink.COLOURS : Ink.NONE);
        if (out == null) {
            PrintWriter writer = console.writer();
            writer.print(page);
            writer.flush();
        } else {
            Path draft = out.resolveSibling(out.getFileName() + ".part");
            Files.writeString(draft, page, StandardCharsets.UTF_8);
            Moves.replace(draft, out);
        }
    }

    private int batch(String in) throws ReadException, IOException {
        if (report != null) {
            throw wrong("Give either one report or --batch, not both.");
        }
        if (out == null) {
            throw wrong("--batch needs --out OUT.jsonl to write the records to.");
        }
        if (format != null && format != Format.JSONL) {
            throw wrong("A batch is written as jsonl; leave --format out.");
        }
        int number = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
        if (number < 1) {
            throw wrong("--threads takes 1 or more.");
        }
        checkFolder();
        return new BatchRun(console, () -> BatchWork.reading(engine()), number).run(in, out);
    }

    private void checkFolder() {
        if (out == null) {
            return;
        }
        Path folder = out.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw wrong("--out " + out + ": there is no folder " + folder + ". Make it first.");
        }
        if (Files.isDirectory(out)) {
            throw wrong("--out " + out + " is a folder; give the name of a file in it.");
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }
}
