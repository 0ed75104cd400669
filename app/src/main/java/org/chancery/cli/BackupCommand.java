package org.chancery.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.chancery.keep.Archive;
import org.chancery.keep.Backup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code ./chancery backup}: an archive as one file. */
@Command(
        name = "backup",
        sortOptions = false,
        description = "Writes an archive into one file, while others may go on working on it.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  chancery backup talks-2026-03.db --project talks",
            "",
            "The file is an archive itself: --project talks-2026-03.db reads it."
        })
final class BackupCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "FILE", description = "The file to write; it must not be there yet.")
    private Path file = Path.of("");

    @Mixin
    private final ProjectOption project = new ProjectOption();

    @Mixin
    private final HelpOption help = new HelpOption();

    BackupCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        try (Archive archive = Archive.open(project.project())) {
            Backup.write(archive, file);
            console.err()
                    .println(String.format(
                            Locale.ROOT, "%s: kept in %s, %,d bytes", archive.place(), file, Files.size(file)));
        }
        return ExitCode.OK;
    }
}
