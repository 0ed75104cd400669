package org.chancery.cli;

import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.chancery.keep.Archive;
import org.chancery.keep.Session;
import org.chancery.wording.Decisions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code formulations accept} and {@code reject}: what a person decides of a recurring wording. */
abstract class DecideCommand implements Callable<Integer> {

    private final boolean accepting;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "WORDS", description = "The wording.")
    private String words = "";

    @Option(names = "--side", paramLabel = "STATE", description = "Whose it is, as ISO 3166-1 alpha-3; none if shared.")
    private String side = "";

    @Option(names = "--who", required = true, paramLabel = "NAME", description = "Who decides.")
    private String who = "";

    @Option(names = "--why", required = true, paramLabel = "TEXT", description = "Why.")
    private String why = "";

    @Mixin
    private final ProjectOption project = new ProjectOption();

    @Mixin
    private final HelpOption help = new HelpOption();

    private DecideCommand(boolean accepting) {
        this.accepting = accepting;
    }

    @Override
    public Integer call() {
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        try (Archive archive = Archive.open(project.project())) {
            Decisions.Decision decision =
                    new Decisions(archive, InstantSource.system()).decide(words, side, accepting, who, why);
            line.getOut()
                    .println("\"" + decision.words() + "\" " + (accepting ? "accepted" : "rejected") + " by "
                            + decision.who() + ".");
            line.getOut().flush();
            return ExitCode.OK;
        } catch (IllegalArgumentException e) {
            throw new ParameterException(line, String.valueOf(e.getMessage()), e);
        }
    }

    /** {@code formulations accept}. */
    @Command(
            name = "accept",
            sortOptions = false,
            description =
                    "Keeps that a person takes a recurring wording for a formulation; \"formulations draft\" writes its entry.")
    static final class Accept extends DecideCommand {
        Accept() {
            super(true);
        }
    }

    /** {@code formulations reject}. */
    @Command(
            name = "reject",
            sortOptions = false,
            description = "Keeps that a recurring wording is none; it is no longer among the candidates.")
    static final class Reject extends DecideCommand {
        Reject() {
            super(false);
        }
    }

    /** {@code formulations draft}. */
    @Command(
            name = "draft",
            sortOptions = false,
            description = "Writes what was accepted as a draft for knowledge/formulations, to be completed by hand.")
    static final class Draft implements Callable<Integer> {

        @Spec
        private @Nullable CommandSpec spec;

        @Mixin
        private final ProjectOption project = new ProjectOption();

        @Mixin
        private final HelpOption help = new HelpOption();

        @Override
        public Integer call() {
            CommandLine line = Objects.requireNonNull(spec).commandLine();
            try (Archive archive = Archive.open(project.project());
                    Session session = archive.session()) {
                line.getOut().print(Decisions.draft(Decisions.latest(session)));
                line.getOut().flush();
                return ExitCode.OK;
            }
        }
    }
}
