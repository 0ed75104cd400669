package org.chancery.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.ServiceLoader;
import java.util.function.Supplier;
import org.chancery.Pipeline;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The program. */
@Command(
        name = "chancery",
        description = "Reads news reports and readouts of diplomacy and keeps the record of them.",
        synopsisSubcommandLabel = "COMMAND",
        optionListHeading = "%nOptions:%n",
        commandListHeading = "%nCommands:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  chancery read examples/hurricane-call.txt",
            "  chancery read --format html --out report.html https://example.org/communique",
            "  chancery read --batch reports.jsonl.gz --out records.jsonl",
            "  chancery why examples/hurricane-call.txt s2",
            "  chancery help read",
            "",
            "Exit codes: 0 done, 1 unexpected, 2 the command is not right, 3 the input cannot be read,",
            "4 a batch had lines that were rejected. With CHANCERY_DEBUG=1 an error shows where it arose."
        })
public final class Chancery implements Runnable {

    private final Supplier<Engine> engine;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    @SuppressWarnings("unused") // Picocli shows the help before the command is called.
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            description = "Show the version; with -v that of the knowledge too.")
    private boolean version;

    @Option(
            names = {"-v", "--verbose"},
            description = "Say more.")
    private boolean verbose;

    private Chancery(Supplier<Engine> engine) {
        this.engine = engine;
    }

    /** Runs the command of the arguments and ends the process. */
    public static void main(String[] args) {
        Console console = Console.system();
        int code = run(console, InstalledEngine::load, args);
        console.out().flush();
        console.err().flush();
        System.exit(code);
    }

    /** @param engine asked only by a command that reads; loading it takes seconds */
    static int run(Console console, Supplier<Engine> engine, String... args) {
        try {
            return commandLine(console, engine, args).execute(args);
        } catch (Error e) {
            // Among them memory running out and a library that is not there: people get a sentence all the same.
            return new Failures(console).tell(e);
        }
    }

    static CommandLine commandLine(Console console, Supplier<Engine> engine, String... args) {
        CommandLine program = new CommandLine(new Chancery(engine));
        program.addSubcommand(new ReadCommand(console, engine));
        if (args.length == 0 || !args[0].equals("read")) {
            others(program, console, engine, args);
        }
        Failures failures = new Failures(console);
        return program.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
                .setColorScheme(CommandLine.Help.defaultColorScheme(
                        console.colours(Console.Colour.AUTO) ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(100)
                .setParameterExceptionHandler(failures)
                .setExecutionExceptionHandler(failures);
    }

    /** All commands but the one that is started most, which so starts sooner. */
    private static void others(CommandLine program, Console console, Supplier<Engine> engine, String... args) {
        program.addSubcommand(new ExplainCommand(console, engine));
        program.addSubcommand(new WhyCommand(console, engine));
        program.addSubcommand(new CodeCommand(console, PairEngine::installed));
        program.addSubcommand(new EventsCommand(console));
        program.addSubcommand(new IngestCommand(console, engine));
        program.addSubcommand(new CompareCommand(console, engine));
        program.addSubcommand(new DiffCommand(console, engine));
        program.addSubcommand(EncountersCommand.with(console));
        program.addSubcommand(formulations(console));
        program.addSubcommand(new SeriesCommand(console));
        program.addSubcommand(new CalendarCommand(console));
        program.addSubcommand(commitments(console));
        program.addSubcommand(new PositionsCommand(console));
        program.addSubcommand(new RelationsCommand(console));
        program.addSubcommand(new VisitsCommand(console));
        program.addSubcommand(ReportsCommand.with(console));
        program.addSubcommand(new RejectsCommand(console));
        program.addSubcommand(CorrectCommand.with(console));
        program.addSubcommand(new BackupCommand(console));
        program.addSubcommand(new RestoreCommand(console));
        program.addSubcommand(new DoctorCommand(console));
        program.addSubcommand(new SearchCommand(console));
        program.addSubcommand(new BriefCommand(console));
        program.addSubcommand(new ExportCommand(console));
        program.addSubcommand(new ServeCommand(console, engine));
        program.addSubcommand(AccountsCommand.with(console));
        program.addSubcommand(new KnowledgeCommand());
        program.addSubcommand(new PlacesCommand());
        program.addSubcommand(actors(console));
        program.addSubcommand(new CompletionCommand());
        program.addSubcommand(new CommandLine.HelpCommand());
        if (!isOwn(program, args)) {
            ServiceLoader.load(Subcommand.class).forEach(further -> program.addSubcommand(further.command()));
        }
    }

    private static CommandLine formulations(Console console) {
        CommandLine formulations = new CommandLine(new FormulationsCommand(console));
        formulations.addSubcommand(new CandidatesCommand(console));
        formulations.addSubcommand(new DecideCommand.Accept());
        formulations.addSubcommand(new DecideCommand.Reject());
        formulations.addSubcommand(new DecideCommand.Draft());
        return formulations;
    }

    private static CommandLine commitments(Console console) {
        CommandLine commitments = new CommandLine(new CommitmentsCommand(console));
        CommandLine grade = new CommandLine(new CommitmentsCommand.GradeCommand());
        // A grade may be -1, which is no option.
        grade.setUnmatchedOptionsArePositionalParams(true);
        return commitments.addSubcommand(grade);
    }

    private static CommandLine actors(Console console) {
        CommandLine actors = new CommandLine(new ActorsCommand());
        actors.addSubcommand(new ActorsResolveCommand(console));
        actors.addSubcommand(new ActorsShowCommand(console));
        actors.addSubcommand(new ActorsCheckCommand(console));
        CommandLine from = new CommandLine(new ActorsImportCommand());
        from.addSubcommand(new ActorsImportCommand.Wikidata(console));
        from.addSubcommand(new ActorsImportCommand.Petrarch(console));
        actors.addSubcommand(from);
        actors.addSubcommand(new ActorsForgetCommand(console));
        return actors;
    }

    /** Looking for further commands opens every jar, which a quick answer need not wait for. */
    private static boolean isOwn(CommandLine program, String... args) {
        return args.length > 0
                && (Arrays.asList("-V", "--version").contains(args[0])
                        || program.getSubcommands().containsKey(args[0]) && !args[0].equals("help"));
    }

    @Override
    public void run() {
        CommandLine program = java.util.Objects.requireNonNull(spec).commandLine();
        if (!version) {
            program.usage(program.getOut());
            return;
        }
        program.getOut().println("chancery " + Pipeline.version());
        if (verbose) {
            program.getOut().println("knowledge " + engine.get().knowledgeVersion());
            program.getOut().println("Java " + Runtime.version());
        }
        program.getOut().flush();
    }
}
