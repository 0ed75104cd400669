package org.chancery.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.chancery.knowledge.Knowledge;
import org.chancery.read.ReadException;
import org.chancery.release.Expansion;
import org.chancery.release.Release;
import org.chancery.release.ReleaseChoice;
import org.chancery.release.ReleaseFormat;
import org.chancery.release.Series;
import org.chancery.resolve.Record.EventStatus;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./chancery events}: the events of records as a table in the columns of a public release. */
@Command(
        name = "events",
        sortOptions = false,
        description = {
            "Writes the events of records as a table, in the columns of a public release of event data or in full.",
            "",
            "csv, tsv and jsonl hold all that is known of each event: words, span, rule, status, who said it, report.",
            "polecat, plover, icews, phoenix, gdelt1, gdelt2 and gdelt2-mentions have the columns of those releases;",
            "docs/releases.md says what stands in each column, what stays empty, and why."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  chancery read --batch reports.jsonl --out records.jsonl",
            "  chancery events records.jsonl --out events.csv",
            "  chancery events records.jsonl --format icews --series one-a-day --out events.tab",
            "  chancery events 2023.jsonl.gz 2024.jsonl.gz --format polecat --status occurred,future --out events.tsv",
            "",
            "Lines that cannot be read go to events.csv.rejected, each with the reason."
        })
final class EventsCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "RECORDS.jsonl",
            description = "Records as read --batch writes them, packed with gzip or not; - reads standard input.")
    private List<String> in = List.of();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES} (default: by the ending of --out, else csv).")
    private @Nullable ReleaseFormat format;

    @Option(
            names = {"-o", "--out"},
            required = true,
            paramLabel = "FILE",
            description = "Write the events to this file, packed if it ends in .gz; - writes to standard output.")
    private String out = "";

    @Option(
            names = "--series",
            paramLabel = "SERIES",
            description = "raw (default): every event. one-a-day: one for each day, source, target and code,"
                    + " with all reports behind it.")
    private Series series = Series.RAW;

    @Option(
            names = "--expand",
            paramLabel = "HOW",
            description = "none: one row for an event, actors as lists. dyads: a row for each source and target"
                    + " (default: dyads for icews, phoenix and gdelt, else none).")
    private @Nullable Expansion expansion;

    @Option(
            names = "--status",
            split = ",",
            paramLabel = "STATUS",
            description = "Events of these alone: occurred, future, hypothetical, historical, negated"
                    + " (default: all for csv, tsv and jsonl, else occurred).")
    private List<String> statuses = new ArrayList<>();

    @Mixin
    private final HelpOption help = new HelpOption();

    EventsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws ReadException, IOException {
        ReleaseFormat wanted = format == null ? byEnding(out) : format;
        ReleaseChoice usual = ReleaseChoice.of(wanted);
        ReleaseChoice choice = new ReleaseChoice(
                wanted,
                series,
                expansion == null ? usual.expansion() : expansion,
                statuses.isEmpty() ? usual.statuses() : chosen());
        EventsRun run = new EventsRun(console, () -> Knowledge.packed(Release.KNOWLEDGE), choice);
        return out.equals("-") ? run.toConsole(in) : run.toFile(in, file());
    }

    private Path file() {
        Path file = Path.of(out);
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(file)) {
            throw wrong("--out " + out + " is no file in a folder that is there.");
        }
        return file;
    }

    private EnumSet<EventStatus> chosen() {
        EnumSet<EventStatus> chosen = EnumSet.noneOf(EventStatus.class);
        for (String status : statuses) {
            try {
                chosen.add(EventStatus.valueOf(status.strip().toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException e) {
                throw wrong("--status " + status
                        + " is none. Give some of occurred, future, hypothetical, historical, negated.");
            }
        }
        return chosen;
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), sentence);
    }

    private static ReleaseFormat byEnding(String file) {
        String name = file.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "tsv", "tab" -> ReleaseFormat.TSV;
            case "jsonl", "ndjson" -> ReleaseFormat.JSONL;
            default -> ReleaseFormat.CSV;
        };
    }
}
