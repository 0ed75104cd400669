package org.chancery.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.chancery.read.HttpFetch;
import org.chancery.read.ReadException;
import org.chancery.read.ReadException.Reason;
import org.chancery.read.Sources;
import org.chancery.resolve.Record;
import org.chancery.show.Ink;
import org.chancery.show.WhyPage;
import org.chancery.write.RecordJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./chancery why}: walks one entry of a record back to its words and to the pattern that found it. */
@Command(
        name = "why",
        description = "Shows the words that an entry of a record rests on, and the pattern that found it.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  chancery why report.txt s3",
            "  chancery why record.json v1",
            "",
            "The ids are those that \"read\" shows: a actors, e encounters, s statements, c commitments, u upcoming,",
            "i initiatives, r relations, n tone, z closings, f formulations, v events, p places, t dates. A record that was saved with",
            "--format json need not be read again."
        })
final class WhyCommand implements Callable<Integer> {

    private final Console console;
    private final Supplier<Engine> engine;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE", description = "The report, or its record as JSON.")
    private String report = "";

    @Parameters(index = "1", paramLabel = "ENTRY-ID", description = "Such as s3, e1 or v2.")
    private String entry = "";

    private @Nullable Engine loaded;

    @Option(
            names = {"--color", "--colour"},
            paramLabel = "WHEN",
            description = "auto, always or never (default: auto, which heeds NO_COLOR).")
    private Console.Colour colour = Console.Colour.AUTO;

    @Mixin
    private final KnowledgeOption knowledge = new KnowledgeOption();

    @Mixin
    private final HelpOption help = new HelpOption();

    WhyCommand(Console console, Supplier<Engine> engine) {
        this.console = console;
        this.engine = engine;
    }

    @Override
    public Integer call() throws ReadException {
        Record record = record();
        Ink ink = console.colours(colour) ? Ink.COLOURS : Ink.NONE;
        String page = WhyPage.of(record, entry, this::origin, console.width(), ink)
                .orElseThrow(() -> new ParameterException(
                        Objects.requireNonNull(spec).commandLine(),
                        "\"" + entry + "\" is no entry of this record, which has " + WhyPage.ids(record) + "."));
        PrintWriter out = console.writer();
        out.print(page);
        out.flush();
        return ExitCode.OK;
    }

    /** Loaded once, and only if it is needed. */
    private Engine engine() {
        if (loaded == null) {
            loaded = knowledge.engine(console, engine);
        }
        return loaded;
    }

    private Optional<String> origin(String pattern) {
        return engine().origin(pattern).map(origin -> origin.path() + ":" + origin.line());
    }

    private Record record() throws ReadException {
        Path file = report.endsWith(".json") ? Path.of(report) : null;
        if (file == null || !Files.isRegularFile(file)) {
            return engine().read(Sources.open(report, console.in(), new HttpFetch()));
        }
        try {
            return RecordJson.read(Files.readString(file));
        } catch (IOException e) {
            throw new ReadException(Reason.UNREADABLE, report + " could not be read: " + e.getMessage() + ".", e);
        } catch (IllegalArgumentException e) {
            throw new ReadException(
                    Reason.FORMAT,
                    report + " is no record: " + e.getMessage()
                            + ". Give a report, or what \"read --format json\" wrote.",
                    e);
        }
    }
}
