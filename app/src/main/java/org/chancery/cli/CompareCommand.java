package org.chancery.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.chancery.compare.Comparer;
import org.chancery.compare.Comparison;
import org.chancery.compare.ComparisonJson;
import org.chancery.knowledge.Knowledge;
import org.chancery.read.ReadException;
import org.chancery.show.CompareHtmlPage;
import org.chancery.show.CompareMarkdownPage;
import org.chancery.show.CompareTextPage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./chancery compare}: what two or three texts say of one encounter, side by side. */
@Command(
        name = "compare",
        sortOptions = false,
        description = {
            "Lays what two or three texts say of one encounter side by side, in the words of each.",
            "",
            "What one text has and another lacks is told as \"not mentioned in the text published by …\", and of a text that is not",
            "whole as \"not in the part we have\"."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  chancery compare ours.txt theirs.txt",
            "  chancery compare ours.txt https://example.org/press/1204 --out comparison.html",
            "  chancery compare press-1204 press-77 --project talks --format markdown"
        })
final class CompareCommand implements Callable<Integer> {

    private final Console console;
    private final Supplier<Engine> engine;

    @Parameters(
            arity = "2..3",
            paramLabel = "TEXT",
            description = "Files, web addresses or saved records; with --project ids of its reports.")
    private List<String> texts = List.of();

    @Option(
            names = {"-p", "--project"},
            paramLabel = "PROJECT",
            description = "Take the texts from this archive.")
    private @Nullable String project;

    @Mixin
    private final PageFormat format = new PageFormat();

    @Mixin
    private final HelpOption help = new HelpOption();

    CompareCommand(Console console, Supplier<Engine> engine) {
        this.console = console;
        this.engine = engine;
    }

    @Override
    public Integer call() throws ReadException, IOException {
        Comparer comparer = new Comparer(Knowledge.installed(console.environment()));
        Comparison comparison = comparer.compare(new RecordSource(console, engine, project).records(texts));
        format.show(
                console,
                (width, ink) -> CompareTextPage.of(comparison, width, ink),
                () -> CompareMarkdownPage.of(comparison),
                () -> CompareHtmlPage.of(comparison),
                () -> ComparisonJson.write(comparison));
        return ExitCode.OK;
    }
}
