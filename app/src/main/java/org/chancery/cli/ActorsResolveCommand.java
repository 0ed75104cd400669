package org.chancery.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.chancery.identify.Identifier;
import org.chancery.read.ReadException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./chancery actors resolve}: from an actor phrase to who it is. No language model is loaded. */
@Command(
        name = "resolve",
        description = "Says who is meant by a phrase: country, sector, and the office held on a day.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  chancery actors resolve \"the French president\" --on 2015-06-01",
            "  chancery actors resolve \"the national guard\" --context \"Mexican\"",
            "  chancery actors resolve --batch phrases.jsonl --out identities.jsonl",
            "",
            "A line of a batch has \"id\" and \"text\", and if known \"date\" and \"context\"; what cannot be read goes to",
            "OUT.jsonl.rejected with the reason."
        })
final class ActorsResolveCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", arity = "0..1", paramLabel = "PHRASE", description = "Such as \"Kenyan police\".")
    private @Nullable String phrase;

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description = "Day on which offices are asked for, such as 2015-06-01.")
    private @Nullable String on;

    @Option(
            names = "--context",
            paramLabel = "TEXT",
            description = "Text around the phrase, or a hint such as Mexican.")
    private @Nullable String context;

    @Option(
            names = "--batch",
            paramLabel = "IN.jsonl",
            description = "Resolve every line of this file, packed with gzip or not; - reads standard input.")
    private @Nullable String batch;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "OUT.jsonl",
            description = "Where the answers of a batch go.")
    private @Nullable Path out;

    @Mixin
    private final KnowledgeOption knowledge = new KnowledgeOption();

    @Mixin
    private final HelpOption help = new HelpOption();

    ActorsResolveCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws ReadException, IOException {
        if (batch != null) {
            return batch(batch);
        }
        if (phrase == null || phrase.isBlank()) {
            throw wrong("Give a PHRASE, or --batch IN.jsonl --out OUT.jsonl for many.");
        }
        if (out != null) {
            throw wrong("--out goes with --batch.");
        }
        LocalDate date = on == null ? null : date(on);
        Identifier identifier = new Identifier(knowledge.packed(console));
        PrintWriter writer = console.writer();
        writer.print(IdentityText.of(identifier.identify(phrase, date, context), identifier, date));
        writer.flush();
        return ExitCode.OK;
    }

    private int batch(String in) throws ReadException, IOException {
        if (phrase != null || on != null || context != null) {
            throw wrong("A batch has phrase, date and context in its lines; leave them out of the command.");
        }
        if (out == null) {
            throw wrong("--batch needs --out OUT.jsonl to write the answers to.");
        }
        Path folder = out.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(out)) {
            throw wrong("--out " + out + " is no file in a folder that is there.");
        }
        int threads = Runtime.getRuntime().availableProcessors();
        return new BatchRun(console, () -> new IdentityWork(new Identifier(knowledge.packed(console))), threads)
                .run(in, out);
    }

    private LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw wrong("--on takes a day such as 2015-06-01, not \"" + text + "\".");
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }
}
