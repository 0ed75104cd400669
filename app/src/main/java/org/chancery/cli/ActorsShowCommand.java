package org.chancery.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.chancery.knowledge.Knowledge;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./chancery actors show}: who somebody is, and what they held on a day. */
@Command(
        name = "show",
        description =
                "Shows a person, state or organisation: names, offices with dates and sources, and where that stands.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  chancery actors show \"Kofi Annan\"",
            "  chancery actors show Lavrov --on 2015-06-01",
            "  chancery actors show \"Angela Merkel\" --format json",
            "",
            "Part of a name will do; several persons are listed. If nobody is found, the nearest names are given and",
            "the exit code is 2."
        })
final class ActorsShowCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "NAME", description = "Name, part of a name, or id.")
    private String name = "";

    @Option(names = "--on", paramLabel = "DATE", description = "What was held on this day, such as 2015-06-01.")
    private @Nullable String on;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text or json (default: text).")
    private ShowFormat format = ShowFormat.TEXT;

    @Mixin
    private final KnowledgeOption knowledge = new KnowledgeOption();

    @Mixin
    private final HelpOption help = new HelpOption();

    /** The choices of {@code --format}. */
    enum ShowFormat {
        TEXT,
        JSON
    }

    ActorsShowCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        LocalDate day = day();
        Knowledge known = knowledge.installed(console);
        ActorSearch search = new ActorSearch(known);
        List<KnownActor> found = search.find(name);
        List<String> nearest = found.isEmpty() ? search.nearest(name) : List.of();
        PrintWriter out = console.writer();
        if (format == ShowFormat.JSON) {
            out.println(ActorJson.of(name, day, found, nearest));
        } else if (found.isEmpty()) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(),
                    "Nobody is known as \"" + name + "\"."
                            + (nearest.isEmpty() ? "" : " Near: " + String.join(", ", nearest) + "."));
        } else {
            out.print(ActorPage.of(found, day, known, console.width()));
        }
        out.flush();
        return found.isEmpty() ? ExitCode.USAGE : ExitCode.OK;
    }

    private @Nullable LocalDate day() {
        try {
            return on == null ? null : LocalDate.parse(on);
        } catch (DateTimeParseException e) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(), "\"" + on + "\" is no day; write it as 2015-06-01.", e);
        }
    }
}
