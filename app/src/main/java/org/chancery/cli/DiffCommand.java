package org.chancery.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.chancery.compare.Redline;
import org.chancery.compare.RedlineJson;
import org.chancery.compare.Redliner;
import org.chancery.knowledge.Knowledge;
import org.chancery.read.ReadException;
import org.chancery.resolve.Record;
import org.chancery.show.RedlinePage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./chancery diff}: what changed from one text to the next. */
@Command(
        name = "diff",
        sortOptions = false,
        description = {
            "Shows what changed from an earlier text to a later one of the same pair, or of a document that comes again.",
            "",
            "Sentences are aligned and compared word by word: added, dropped, reworded, strengthened, weakened, renamed, reordered."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  chancery diff summit-2023.txt summit-2024.txt",
            "  chancery diff summit-2023.txt summit-2024.txt --out changes.html",
            "  chancery diff press-1204 press-1377 --project talks"
        })
final class DiffCommand implements Callable<Integer> {

    private final Console console;
    private final Supplier<Engine> engine;

    @Parameters(
            index = "0",
            paramLabel = "EARLIER",
            description = "File, web address or saved record; with --project an id.")
    private String earlier = "";

    @Parameters(index = "1", paramLabel = "LATER", description = "The same of the later text.")
    private String later = "";

    @Option(
            names = {"-p", "--project"},
            paramLabel = "PROJECT",
            description = "Take the texts from this archive.")
    private @Nullable String project;

    @Mixin
    private final PageFormat format = new PageFormat();

    @Mixin
    private final HelpOption help = new HelpOption();

    DiffCommand(Console console, Supplier<Engine> engine) {
        this.console = console;
        this.engine = engine;
    }

    @Override
    public Integer call() throws ReadException, IOException {
        List<Record> records = new RecordSource(console, engine, project).records(List.of(earlier, later));
        Redline redline =
                new Redliner(Knowledge.installed(console.environment())).redline(records.get(0), records.get(1));
        format.show(
                console,
                (width, ink) -> RedlinePage.text(redline, width, ink),
                () -> RedlinePage.markdown(redline),
                () -> RedlinePage.html(redline),
                () -> RedlineJson.write(redline));
        return ExitCode.OK;
    }
}
