package org.chancery.cli;

import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.chancery.keep.Archive;
import org.chancery.keep.Session;
import org.chancery.knowledge.Knowledge;
import org.chancery.series.Parties;
import org.chancery.show.Answer;
import org.chancery.show.Ink;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A command that asks an archive one question. */
abstract class AnsweringCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final ProjectOption project = new ProjectOption();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text, json or csv; calendar also ics (default: text).")
    private AnswerFormat format = AnswerFormat.TEXT;

    @Mixin
    private final HelpOption help = new HelpOption();

    AnsweringCommand(Console console) {
        this.console = console;
    }

    abstract Answer answer(Session session, Knowledge knowledge);

    @Override
    public Integer call() {
        Knowledge knowledge = Knowledge.installed(console.environment());
        try (Archive archive = Archive.open(project.project());
                Session session = archive.session()) {
            long begin = System.nanoTime();
            Answer answer = answer(session, knowledge);
            if (console.debugs()) {
                console.err().println("answered in " + (System.nanoTime() - begin) / 1_000_000 + " ms");
            }
            Ink ink = console.colours(Console.Colour.AUTO) ? Ink.COLOURS : Ink.NONE;
            print(format.show(answer, console.width(), ink));
        } catch (Parties.UnclearException | IllegalArgumentException e) {
            throw wrong(String.valueOf(e.getMessage()), e);
        }
        return ExitCode.OK;
    }

    void print(String text) {
        PrintWriter out = console.writer();
        out.print(text);
        out.flush();
    }

    Console console() {
        return console;
    }

    String project() {
        return project.project();
    }

    ParameterException wrong(String message, @Nullable Throwable cause) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message, cause);
    }
}
