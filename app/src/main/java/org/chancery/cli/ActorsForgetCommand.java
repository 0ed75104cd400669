package org.chancery.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.chancery.imports.WikidataImport;
import org.chancery.knowledge.ImportedActors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ./chancery actors forget}: removes what was imported. */
@Command(
        name = "forget",
        description = "Removes what was imported; our own knowledge stays.",
        footerHeading = "%nExamples:%n",
        footer = {"  chancery actors forget"})
final class ActorsForgetCommand implements Callable<Integer> {

    private final Console console;

    @Option(names = "--from", paramLabel = "DIR", description = "Where it is kept (default as for import).")
    private @Nullable Path from;

    @Mixin
    private final HelpOption help = new HelpOption();

    ActorsForgetCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = from == null ? ImportedActors.folder(console.environment()) : from;
        boolean removed = WikidataImport.forget(folder);
        PrintWriter out = console.writer();
        out.println((removed ? "Removed what was imported into " : "Nothing was imported into ") + folder);
        out.flush();
        return ExitCode.OK;
    }
}
