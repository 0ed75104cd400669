package org.chancery.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.keep.Archive;
import org.chancery.keep.Entries;
import org.chancery.keep.Session;
import org.chancery.show.CorrectionsAnswer;
import org.chancery.show.EntryAnswer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./chancery correct}: what people say is wrong in a record. */
@Command(
        name = "correct",
        sortOptions = false,
        description = {
            "Lists the corrections of an archive. A correction is laid over what was read, says who made it, when and why,",
            "survives reading again, and can be undone."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  chancery correct --project talks",
            "  chancery correct show kremlin-51177#s7 --project talks",
            "  chancery correct add kremlin-51177#s7 \"speakers=Wang Yi; Li Hui\" --who \"A. Reader\" --why \"joint statement\"",
            "  chancery correct add s-0k3vt9x2m4q7r1wz --patch '{\"topics\": [\"economy.trade\"]}' --who \"A. Reader\" --why \"a slip\"",
            "  chancery correct add s-0k3vt9x2m4q7r1wz --strike --who \"A. Reader\" --why \"nobody said this\"",
            "  chancery correct undo 3 --who \"A. Reader\""
        })
final class CorrectCommand implements Callable<Integer> {

    private final Console console;

    @Option(names = "--undone", description = "Those that were undone as well.")
    private boolean undone;

    @Mixin
    private final ArchiveQuestion question = new ArchiveQuestion();

    private CorrectCommand(Console console) {
        this.console = console;
    }

    static CommandLine with(Console console) {
        return new CommandLine(new CorrectCommand(console))
                .addSubcommand(new Show(console))
                .addSubcommand(new Add(console))
                .addSubcommand(new Undo(console));
    }

    @Override
    public Integer call() {
        return question.answer(
                console,
                session -> new CorrectionsAnswer(session.corrections().stream()
                        .filter(one -> undone || one.undoneAt() == null)
                        .toList()));
    }

    private static Entries.View entry(Session session, String name) {
        return new Entries(session)
                .view(name)
                .orElseThrow(
                        () -> new IllegalArgumentException(
                                "There is no entry \"" + name
                                        + "\". An entry is named by its lasting id, or by report and id within its record: REPORT#s7."));
    }

    private static void say(Console console, String line) {
        PrintWriter out = console.writer();
        out.println(line);
        out.flush();
    }

    /** One entry. */
    @Command(
            name = "show",
            sortOptions = false,
            description = "Shows an entry as it was read, as it is now, and its corrections.")
    static final class Show implements Callable<Integer> {

        private final Console console;

        @Parameters(paramLabel = "ENTRY", description = "Its lasting id, or REPORT#s7.")
        private String name = "";

        @Mixin
        private final ArchiveQuestion question = new ArchiveQuestion();

        Show(Console console) {
            this.console = console;
        }

        @Override
        public Integer call() {
            return question.answer(console, session -> new EntryAnswer(entry(session, name)));
        }
    }

    /** A new correction. */
    @Command(name = "add", sortOptions = false, description = "Corrects an entry.")
    static final class Add implements Callable<Integer> {

        private final Console console;

        @Parameters(index = "0", paramLabel = "ENTRY", description = "Its lasting id, or REPORT#s7.")
        private String name = "";

        @Parameters(
                index = "1..*",
                arity = "0..*",
                paramLabel = "FIELD=VALUE",
                description = "What a field of the entry's JSON is; where it is a list, values apart by \";\".")
        private List<String> fields = List.of();

        @Option(names = "--patch", paramLabel = "JSON", description = "A JSON merge patch on the entry instead.")
        private @Nullable String patch;

        @Option(names = "--strike", description = "Strike the entry out instead.")
        private boolean strike;

        @Option(names = "--who", required = true, paramLabel = "NAME", description = "Who corrects.")
        private String who = "";

        @Option(names = "--why", required = true, paramLabel = "WORDS", description = "Why; kept with it.")
        private String why = "";

        @Mixin
        private final ProjectOption project = new ProjectOption();

        @Mixin
        private final HelpOption help = new HelpOption();

        Add(Console console) {
            this.console = console;
        }

        @Override
        public Integer call() {
            try (Archive archive = Archive.open(project.project())) {
                Entries.View entry;
                try (Session session = archive.session()) {
                    entry = entry(session, name);
                }
                if (who.isBlank() || why.isBlank()) {
                    throw new IllegalArgumentException("A correction says who made it and why: --who and --why.");
                }
                String change = EntryPatch.of(entry.read(), fields, patch, strike);
                long number = archive.correct(entry.id(), who, why, change);
                say(
                        console,
                        "Correction " + number + " of " + entry.id() + ": " + change + ". \"chancery correct undo "
                                + number + "\" takes it back.");
                return ExitCode.OK;
            } catch (IllegalArgumentException e) {
                throw new CommandFailure(ExitCode.USAGE, String.valueOf(e.getMessage()), e);
            }
        }
    }

    /** A correction is taken back. */
    @Command(name = "undo", sortOptions = false, description = "Takes a correction back; what was read stands again.")
    static final class Undo implements Callable<Integer> {

        private final Console console;

        @Parameters(paramLabel = "NUMBER", description = "As \"correct\" lists it.")
        private long number;

        @Option(names = "--who", required = true, paramLabel = "NAME", description = "Who takes it back.")
        private String who = "";

        @Mixin
        private final ProjectOption project = new ProjectOption();

        @Mixin
        private final HelpOption help = new HelpOption();

        Undo(Console console) {
            this.console = console;
        }

        @Override
        public Integer call() {
            try (Archive archive = Archive.open(project.project())) {
                archive.undo(number, who);
                say(console, "Correction " + number + " is taken back.");
                return ExitCode.OK;
            }
        }
    }
}
