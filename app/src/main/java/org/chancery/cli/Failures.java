package org.chancery.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.chancery.annotate.NoAnnotatorException;
import org.chancery.keep.ArchiveException;
import org.chancery.knowledge.KnowledgeException;
import org.chancery.read.ReadException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Says in a sentence what went wrong, and never shows a stack trace unless CHANCERY_DEBUG=1 asks for it. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {

    private static final Pattern CHOICES = Pattern.compile("(\\[[A-Z, ]+\\]) \\(case-insensitive\\)");

    private final Console console;

    Failures(Console console) {
        this.console = console;
    }

    @Override
    public int handleParseException(ParameterException e, String[] args) {
        CommandLine command = e.getCommandLine();
        PrintWriter err = command.getErr();
        say(asTyped(String.valueOf(e.getMessage())));
        if (!CommandLine.UnmatchedArgumentException.printSuggestions(e, err)) {
            err.println("Try \"" + command.getCommandSpec().qualifiedName() + " --help\".");
        }
        err.flush();
        trace(e);
        return ExitCode.USAGE;
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
        if (e instanceof ParameterException wrong) {
            return handleParseException(wrong, new String[0]);
        }
        return tell(e);
    }

    /** Says it and gives the exit code for it. */
    int tell(Throwable thrown) {
        trace(thrown);
        if (thrown instanceof ReadException) {
            say(String.valueOf(thrown.getMessage()));
            return ExitCode.UNREADABLE;
        }
        if (thrown instanceof NoAnnotatorException) {
            say(String.valueOf(thrown.getMessage()));
            return ExitCode.USAGE;
        }
        if (thrown instanceof CommandFailure failure) {
            say(String.valueOf(failure.getMessage()));
            return failure.exitCode();
        }
        if (thrown instanceof ArchiveException failure) {
            say(String.valueOf(failure.getMessage()));
            return failure.reason() == ArchiveException.Reason.UNEXPECTED ? ExitCode.UNEXPECTED : ExitCode.UNREADABLE;
        }
        if (thrown instanceof KnowledgeException) {
            say("the knowledge cannot be loaded: " + thrown.getMessage());
        } else if (thrown instanceof OutOfMemoryError) {
            say("this needs more memory than there is. Give more with CHANCERY_JAVA_OPTS=-Xmx8g.");
        } else {
            String message = thrown.getMessage() == null ? "" : ": " + thrown.getMessage();
            say("something unexpected happened, " + thrown.getClass().getSimpleName() + message
                    + ". CHANCERY_DEBUG=1 shows where.");
        }
        return ExitCode.UNEXPECTED;
    }

    /** Choices as people type them: picocli tells the names of the constants. */
    private static String asTyped(String message) {
        return CHOICES.matcher(message).replaceAll(choices -> choices.group(1).toLowerCase(Locale.ROOT));
    }

    private void say(String message) {
        console.err().println("chancery: " + message);
        console.err().flush();
    }

    private void trace(Throwable thrown) {
        if (console.debugs()) {
            thrown.printStackTrace(console.err());
        }
    }
}
