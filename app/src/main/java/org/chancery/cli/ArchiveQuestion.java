package org.chancery.cli;

import java.io.PrintWriter;
import java.util.function.Function;
import org.chancery.keep.Archive;
import org.chancery.keep.Session;
import org.chancery.show.Answer;
import org.chancery.show.Ink;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of a command that asks an archive a question without knowledge, and the answer on the terminal. */
final class ArchiveQuestion {

    @Mixin
    private final ProjectOption project = new ProjectOption();

    @Option(names = "--format", paramLabel = "FORMAT", description = "text, json or csv (default: text).")
    private AnswerFormat format = AnswerFormat.TEXT;

    @Mixin
    private final HelpOption help = new HelpOption();

    int answer(Console console, Function<Session, Answer> question) {
        try (Archive archive = Archive.open(project.project());
                Session session = archive.session()) {
            Ink ink = console.colours(Console.Colour.AUTO) ? Ink.COLOURS : Ink.NONE;
            PrintWriter out = console.writer();
            out.print(format.show(question.apply(session), console.width(), ink));
            out.flush();
            return ExitCode.OK;
        } catch (IllegalArgumentException e) {
            throw new CommandFailure(ExitCode.USAGE, String.valueOf(e.getMessage()), e);
        }
    }
}
