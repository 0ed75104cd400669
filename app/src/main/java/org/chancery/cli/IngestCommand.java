package org.chancery.cli;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.chancery.ingest.Ingest;
import org.chancery.keep.Archive;
import org.chancery.read.ReadException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./chancery ingest}: takes reports into an archive. */
@Command(
        name = "ingest",
        sortOptions = false,
        description = {
            "Reads reports and keeps them and their records in an archive, which is made if it is not there.",
            "",
            "A run that was broken off goes on where it stood; what is there already is not read again."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  chancery ingest reports.jsonl speeches/",
            "  chancery ingest https://example.org/press/1204 --project talks",
            "  chancery ingest records.jsonl --records",
            "",
            "Of a folder, files are taken that are reports by their ending; others are counted, and taken if they are named.",
            "What cannot be taken in is kept in the archive with the reason: \"chancery rejects\".",
            "",
            "Exit codes: 0 done, 3 an input is not there or the archive cannot be written, 4 something was rejected."
        })
final class IngestCommand implements Callable<Integer> {

    /** Reports kept in one transaction, at most. */
    private static final int BATCH = 256;

    private static final int MEBIBYTE = 1024 * 1024;
    private static final int MOST_MEBIBYTES = 512;

    private final Console console;
    private final Supplier<Engine> engine;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "PATH|URL", description = "Files, folders and web addresses.")
    private List<String> inputs = List.of();

    @Mixin
    private final ProjectOption project = new ProjectOption();

    @Option(names = "--records", description = "JSON Lines hold records, as \"read --batch\" writes them.")
    private boolean records;

    @Option(
            names = "--reread",
            description = "Read again what is kept, but was read under other knowledge. Corrections stay.")
    private boolean rereading;

    @Option(
            names = "--columns",
            paramLabel = "text=NAME,…",
            split = ",",
            description =
                    "Columns of tables that hold id, text, title, publisher, side, published, url, place or licence.")
    private Map<String, String> columns = Map.of();

    @Option(names = "--no-sources", description = "Keep fingerprints of the sources, not their bytes.")
    private boolean withoutBytes;

    @Option(
            names = "--longest-item",
            paramLabel = "MB",
            description = "Longest file, page, line or cell that is taken, unpacked (default: 20).")
    private int longest = Ingest.Settings.LONGEST / MEBIBYTE;

    @Option(names = "--threads", paramLabel = "N", description = "Threads that read (default: one for each core).")
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

    IngestCommand(Console console, Supplier<Engine> engine) {
        this.console = console;
        this.engine = engine;
    }

    @Override
    public Integer call() throws ReadException {
        int number = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
        if (number < 1) {
            throw new ParameterException(Objects.requireNonNull(spec).commandLine(), "--threads takes 1 or more.");
        }
        if (longest < 1 || longest > MOST_MEBIBYTES) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(), "--longest-item takes 1 to " + MOST_MEBIBYTES + " MB.");
        }
        Ingest.Settings settings =
                new Ingest.Settings(number, BATCH, records, rereading, !withoutBytes, columns, longest * MEBIBYTE);
        IngestProgress progress = new IngestProgress(console.err(), console.errorTerminal(), System::nanoTime);
        EngineReading reading = new EngineReading(
                parses == null
                        ? () -> knowledge.engine(console, engine)
                        : () -> InstalledEngine.loadWithParses(
                                Objects.requireNonNull(parses), knowledge.installed(console)));
        try (Archive archive = Archive.openOrCreate(project.project())) {
            Ingest ingest = new Ingest(archive, reading, settings, InstantSource.system(), progress);
            Ingest.Summary summary = ingest.run(inputs);
            progress.end(summary, archive.place());
            return summary.rejected() > 0 ? ExitCode.SOME_REJECTED : ExitCode.OK;
        }
    }
}
