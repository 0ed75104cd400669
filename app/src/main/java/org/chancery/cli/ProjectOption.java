package org.chancery.cli;

import org.chancery.keep.Archive;
import picocli.CommandLine.Option;

/** {@code --project}: the archive that a command works on. The same for all that work on one. */
final class ProjectOption {

    @Option(
            names = {"-p", "--project"},
            paramLabel = "PROJECT",
            description = "The archive: a folder, or postgresql://user:password@host/database (default: "
                    + Archive.USUAL + ").")
    private String project = Archive.USUAL;

    String project() {
        return project;
    }
}
