package org.chancery.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.chancery.export.Export;
import org.chancery.export.FileFormat;
import org.chancery.export.What;
import org.chancery.keep.Archive;
import org.chancery.keep.Session;
import org.chancery.knowledge.Knowledge;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ./chancery export}: writes what an archive holds for other programs. */
@Command(
        name = "export",
        sortOptions = false,
        description =
                "Writes what an archive holds for other programs: tables, linked data, networks, maps, calendars, citations.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  chancery export --what statements --format csv --out statements.csv --project talks",
            "  chancery export --what events --format parquet --out events.parquet",
            "  chancery export --what upcoming --format ics --out coming.ics",
            "  chancery export --what events --format graphml --out network.graphml",
            "  chancery export --what reports --format bibtex | head",
            "",
            "webannotation: all but reports and actors. graphml, gexf: statements, encounters, events, commitments,",
            "upcoming, relations. geojson: encounters, events, upcoming. ics: encounters, upcoming, commitments.",
            "bibtex, csljson: reports. csv, parquet, jsonl and jsonld hold everything.",
            "",
            "Exit codes: 0 done, 2 the format cannot hold it, 3 there is no archive, or the file cannot be written."
        })
final class ExportCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final ProjectOption project = new ProjectOption();

    @Option(
            names = "--what",
            required = true,
            paramLabel = "WHAT",
            description =
                    "reports, statements, encounters, events, commitments, upcoming, relations, formulations or actors.")
    private @Nullable What what;

    @Option(
            names = "--format",
            required = true,
            paramLabel = "FORMAT",
            description = "csv, parquet, jsonl, jsonld, webannotation, graphml, gexf, geojson, ics, bibtex or csljson.")
    private @Nullable FileFormat format;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to (default: standard output).")
    private @Nullable Path file;

    @Mixin
    private final HelpOption help = new HelpOption();

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        What kind = Objects.requireNonNull(what);
        FileFormat form = Objects.requireNonNull(format);
        if (!form.of().contains(kind)) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(),
                    form + " cannot hold " + kind + "; it can hold "
                            + String.join(
                                    ", ", form.of().stream().map(What::toString).toList()) + ".");
        }
        if (form.isBinary() && file == null) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(), "A " + form + " file needs --out FILE.");
        }
        try (Archive archive = Archive.open(project.project());
                Session session = archive.session()) {
            long number = file == null ? toOutput(session, kind, form) : toFile(session, kind, form, file);
            console.err()
                    .println(String.format(
                            Locale.ROOT,
                            "%,d %s",
                            number,
                            form == FileFormat.GRAPHML || form == FileFormat.GEXF ? "connections" : kind.toString()));
            return ExitCode.OK;
        } catch (IOException e) {
            throw new CommandFailure(
                    ExitCode.UNREADABLE,
                    (file == null ? "the output" : file) + " cannot be written: " + e.getMessage() + ".",
                    e);
        }
    }

    private Export export(Session session) {
        return new Export(session, () -> Knowledge.installed(console.environment()));
    }

    private long toOutput(Session session, What kind, FileFormat form) throws IOException {
        PrintWriter out = console.writer();
        long number = export(session).write(kind, form, out);
        out.flush();
        return number;
    }

    /** First beside it: a run that is broken off leaves no half file. */
    private long toFile(Session session, What kind, FileFormat form, Path target) throws IOException {
        Path part = target.resolveSibling(target.getFileName() + ".part");
        long number;
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
            number = export(session).write(kind, form, out);
        }
        Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        return number;
    }
}
