package org.chancery.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.chancery.code.Scheme;
import org.chancery.knowledge.Knowledge;
import org.chancery.read.ReadException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ./chancery code}: what one marked actor does to another. */
@Command(
        name = "code",
        sortOptions = false,
        description = {
            "Says what one actor does to another in sentences in which both are marked, as an event of PLOVER.",
            "",
            "The file has tab-separated columns with the header id, sentence; in a sentence the actor stands between <s> and </s>,",
            "whom it concerns between <t> and </t>, each once or more. What is written has a row for each:",
            "id, type, mode, status, confidence, pattern. pattern is the entry of the knowledge, or the feature, that decided."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  chancery code --pairs pairs.tsv --out events.tsv",
            "  chancery code --pairs pairs.tsv.gz --out events.tsv --scheme plv --parses parses",
            "",
            "Lines that cannot be read go to events.tsv.rejected, each with the reason."
        })
final class CodeCommand implements Callable<Integer> {

    private final Console console;
    private final BiFunction<@Nullable Path, Supplier<Knowledge>, PairEngine> engine;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--pairs",
            required = true,
            paramLabel = "IN.tsv",
            description = "Sentences with marks, packed with gzip or not; - reads standard input.")
    private String pairs = "";

    @Option(
            names = {"-o", "--out"},
            required = true,
            paramLabel = "OUT.tsv",
            description = "Write the events to this file.")
    private Path out = Path.of("");

    @Option(
            names = "--scheme",
            paramLabel = "SCHEME",
            description =
                    "manual (default) follows the manual of PLOVER, plv the PLV set: imposing sanctions is COERCE there.")
    private Scheme scheme = Scheme.MANUAL;

    @Option(
            names = "--parses",
            paramLabel = "DIR",
            description = "Keep analyses of the language here, and take those that are there.")
    private @Nullable Path parses;

    @Mixin
    private final KnowledgeOption knowledge = new KnowledgeOption();

    @Mixin
    private final HelpOption help = new HelpOption();

    /** @param engine asked with the folder of kept analyses, if one is given, and the knowledge */
    CodeCommand(Console console, BiFunction<@Nullable Path, Supplier<Knowledge>, PairEngine> engine) {
        this.console = console;
        this.engine = engine;
    }

    @Override
    public Integer call() throws ReadException, IOException {
        Path folder = out.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(out)) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(),
                    "--out " + out + " is no file in a folder that is there.");
        }
        KnowledgeOption.check(knowledge.folders(console.environment()));
        return new PairRun(console, () -> engine.apply(parses, () -> knowledge.packed(console)), scheme)
                .run(pairs, out);
    }
}
