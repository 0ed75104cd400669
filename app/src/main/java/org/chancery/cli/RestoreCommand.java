package org.chancery.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.chancery.keep.Backup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code ./chancery restore}: an archive from a backup. */
@Command(
        name = "restore",
        sortOptions = false,
        description = "Makes an archive of a backup, in a folder or on a server.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  chancery restore talks-2026-03.db --project talks",
            "  chancery restore talks-2026-03.db --project postgresql://reader@localhost/talks",
            "",
            "An archive that is there already is not written over."
        })
final class RestoreCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "FILE", description = "What \"backup\" wrote.")
    private Path file = Path.of("");

    @Mixin
    private final ProjectOption project = new ProjectOption();

    @Mixin
    private final HelpOption help = new HelpOption();

    RestoreCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Backup.restore(file, project.project());
        console.err().println("Restored from " + file + ".");
        return ExitCode.OK;
    }
}
