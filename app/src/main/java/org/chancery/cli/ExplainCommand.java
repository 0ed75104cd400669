package org.chancery.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.chancery.show.ExplanationPage;
import org.chancery.show.Ink;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./chancery explain}: which patterns matched a sentence, which nearly did, and where they stopped. */
@Command(
        name = "explain",
        description = "Shows which patterns match a sentence, which nearly do, and where they stop.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  chancery explain \"The foreign ministers of Chad and Peru met in Rabat on Monday.\"",
            "  chancery explain \"She said that Lima would host the next round.\"",
            "",
            "Each pattern is named with the file and line of the knowledge where it stands."
        })
final class ExplainCommand implements Callable<Integer> {

    private final Console console;
    private final Supplier<Engine> engine;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "SENTENCE", description = "One sentence or more, in quotes.")
    private List<String> words = List.of();

    @Option(
            names = {"--color", "--colour"},
            paramLabel = "WHEN",
            description = "auto, always or never (default: auto, which heeds NO_COLOR).")
    private Console.Colour colour = Console.Colour.AUTO;

    @Mixin
    private final KnowledgeOption knowledge = new KnowledgeOption();

    @Mixin
    private final HelpOption help = new HelpOption();

    ExplainCommand(Console console, Supplier<Engine> engine) {
        this.console = console;
        this.engine = engine;
    }

    @Override
    public Integer call() {
        String sentence = String.join(" ", words);
        if (sentence.isBlank()) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(), "The sentence is empty; give one in quotes.");
        }
        PrintWriter out = console.writer();
        out.print(ExplanationPage.of(
                knowledge.engine(console, engine).explain(sentence),
                console.width(),
                console.colours(colour) ? Ink.COLOURS : Ink.NONE));
        out.flush();
        return ExitCode.OK;
    }
}
