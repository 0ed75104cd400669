package org.chancery.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.chancery.keep.Archive;
import org.chancery.keep.Identity;
import org.chancery.knowledge.Knowledge;
import org.chancery.merge.Decision;
import org.chancery.merge.KeptEncounters;
import org.chancery.merge.MergedEncounter;
import org.chancery.show.EncountersPage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./chancery encounters}: the encounters of an archive, each once, with the reports behind it. */
@Command(
        name = "encounters",
        sortOptions = false,
        description = {
            "Lists the encounters of an archive, each once, with the reports behind it.",
            "",
            "Reports are of one encounter if they name the same principals, tell of the same kind, and their days are one apart at most.",
            "A person may decide otherwise; reading again does not lose it."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  chancery encounters --project talks --actor \"Wang Yi\" --from 2024-01-01",
            "  chancery encounters why e-8cg42n0q5v1h7d3w --project talks",
            "  chancery encounters split e-8cg42n0q5v1h7d3w --project talks --because \"another round on the same day\"",
            "  chancery encounters merge e-8cg42n0q5v1h7d3w e-71kd20vpc4s6t9xz --project talks",
            "  chancery encounters undo 3 --project talks"
        })
final class EncountersCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final ProjectOption project = new ProjectOption();

    @Option(names = "--actor", paramLabel = "NAME", description = "Only those in which this person or state took part.")
    private @Nullable String actor;

    @Option(names = "--from", paramLabel = "DAY", description = "From this day on (2024-01-31).")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DAY", description = "Until this day.")
    private @Nullable LocalDate until;

    @Mixin
    private final HelpOption help = new HelpOption();

    private EncountersCommand(Console console) {
        this.console = console;
    }

    static CommandLine with(Console console) {
        CommandLine command = new CommandLine(new EncountersCommand(console));
        command.addSubcommand(new Why(console));
        command.addSubcommand(new Split(console));
        command.addSubcommand(new Merge(console));
        command.addSubcommand(new Undo(console));
        command.addSubcommand(new Decisions(console));
        return command;
    }

    @Override
    public Integer call() {
        return on(console, project, kept -> {
            List<MergedEncounter> found = kept.list(from, until).stream()
                    .filter(encounter -> actor == null || took(encounter, Identity.fold(actor)))
                    .toList();
            return EncountersPage.list(found, console.width());
        });
    }

    private static boolean took(MergedEncounter encounter, String folded) {
        return encounter.sightings().stream()
                .flatMap(sighting -> sighting.parties().stream())
                .anyMatch(party -> (" " + Identity.fold(party.name()) + " ").contains(" " + folded + " ")
                        || party.code().toLowerCase(Locale.ROOT).equals(folded));
    }

    /** Opens the archive, does the work, prints what it gives. */
    private static int on(Console console, ProjectOption project, Function<KeptEncounters, String> work) {
        try (Archive archive = Archive.open(project.project())) {
            String page = work.apply(new KeptEncounters(archive, Knowledge.installed(console.environment())));
            PrintWriter out = console.writer();
            out.print(page);
            out.flush();
            return ExitCode.OK;
        } catch (IllegalArgumentException e) {
            throw new CommandFailure(ExitCode.USAGE, String.valueOf(e.getMessage()), e);
        }
    }

    /** Why its reports are of one encounter. */
    @Command(name = "why", description = "Shows the reports behind an encounter, and why they were merged.")
    static final class Why implements Callable<Integer> {

        private final Console console;

        @Parameters(paramLabel = "ID", description = "Of the encounter, or of one report's account of it.")
        private String id = "";

        @Mixin
        private final ProjectOption project = new ProjectOption();

        @Mixin
        private final HelpOption help = new HelpOption();

        Why(Console console) {
            this.console = console;
        }

        @Override
        public Integer call() {
            return on(
                    console,
                    project,
                    kept -> kept.with(id)
                            .map(encounter -> EncountersPage.why(encounter, console.width()))
                            .orElseThrow(() -> new IllegalArgumentException(
                                    "There is no encounter \"" + id + "\"; \"chancery encounters\" lists them.")));
        }
    }

    /** Who decides, and why. */
    static final class Word {

        @Option(names = "--who", paramLabel = "NAME", description = "Who says so (default: the user's name).")
        private String who = System.getProperty("user.name", "somebody");

        @Option(names = "--because", paramLabel = "WORDS", description = "Why; kept with it.")
        private String why = "";
    }

    /** A report's account is of an encounter of its own. */
    @Command(name = "split", description = "Takes one report's account out of an encounter.")
    static final class Split implements Callable<Integer> {

        private final Console console;

        @Parameters(paramLabel = "ID", description = "Of the account, as \"encounters why\" shows it.")
        private String id = "";

        @Mixin
        private final ProjectOption project = new ProjectOption();

        @Mixin
        private final Word word = new Word();

        @Mixin
        private final HelpOption help = new HelpOption();

        Split(Console console) {
            this.console = console;
        }

        @Override
        public Integer call() {
            return on(
                    console,
                    project,
                    kept -> "Split: " + id + " stands apart now. Kept as " + numbers(kept.split(id, word.who, word.why))
                            + "; \"encounters undo\" takes it back.\n");
        }

        private static String numbers(List<Long> numbers) {
            return "decision "
                    + String.join(", ", numbers.stream().map(String::valueOf).toList());
        }
    }

    /** Two accounts are of one encounter. */
    @Command(name = "merge", description = "Makes one encounter of two.")
    static final class Merge implements Callable<Integer> {

        private final Console console;

        @Parameters(index = "0", paramLabel = "ID")
        private String first = "";

        @Parameters(index = "1", paramLabel = "ID")
        private String second = "";

        @Mixin
        private final ProjectOption project = new ProjectOption();

        @Mixin
        private final Word word = new Word();

        @Mixin
        private final HelpOption help = new HelpOption();

        Merge(Console console) {
            this.console = console;
        }

        @Override
        public Integer call() {
            return on(
                    console,
                    project,
                    kept -> "Merged. Kept as decision " + kept.merge(first, second, word.who, word.why)
                            + "; \"encounters undo\" takes it back.\n");
        }
    }

    /** A decision is taken back. */
    @Command(name = "undo", description = "Takes a decision back; what the program found stands again.")
    static final class Undo implements Callable<Integer> {

        private final Console console;

        @Parameters(paramLabel = "NUMBER", description = "As \"encounters decisions\" shows it.")
        private long number;

        @Mixin
        private final ProjectOption project = new ProjectOption();

        @Mixin
        private final Word word = new Word();

        @Mixin
        private final HelpOption help = new HelpOption();

        Undo(Console console) {
            this.console = console;
        }

        @Override
        public Integer call() {
            return on(console, project, kept -> {
                kept.undo(number, word.who);
                return "Decision " + number + " is taken back.\n";
            });
        }
    }

    /** What people decided. */
    @Command(name = "decisions", description = "Lists what people decided, and what was taken back.")
    static final class Decisions implements Callable<Integer> {

        private final Console console;

        @Mixin
        private final ProjectOption project = new ProjectOption();

        @Mixin
        private final HelpOption help = new HelpOption();

        Decisions(Console console) {
            this.console = console;
        }

        @Override
        public Integer call() {
            return on(console, project, kept -> {
                List<Decision> decisions = kept.decisions();
                return decisions.isEmpty() ? "Nobody has decided anything yet.\n" : EncountersPage.decisions(decisions);
            });
        }
    }
}
