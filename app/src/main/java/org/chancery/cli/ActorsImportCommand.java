package org.chancery.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.chancery.imports.ImportFailure;
import org.chancery.imports.WikidataImport;
import org.chancery.imports.dictionary.DictionaryImport;
import org.chancery.imports.dictionary.DictionaryKind;
import org.chancery.knowledge.ImportedActors;
import org.chancery.knowledge.Knowledge;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./chancery actors import}: takes persons and terms of office from the result of a query. */
@Command(
        name = "import",
        description = "Takes persons and their offices from elsewhere, under our own knowledge.",
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n")
final class ActorsImportCommand implements Runnable {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final HelpOption help = new HelpOption();

    @Override
    public void run() {
        throw new ParameterException(
                Objects.requireNonNull(spec).commandLine(),
                "From where? Try: chancery actors import wikidata FILE,"
                        + " or: chancery actors import petrarch FILE --to DIR");
    }

    /** {@code actors import wikidata FILE}. */
    @Command(
            name = "wikidata",
            description = "Imports the result of the query of docs/import.md, as SPARQL JSON or CSV.",
            footerHeading = "%nExamples:%n",
            footer = {
                "  chancery actors import wikidata leaders.json",
                "  chancery actors import wikidata leaders.csv --names names.csv",
                "",
                "An import replaces the one before. Where it contradicts our own entries, ours hold. Rows that are wrong",
                "go to FILE.rejected with the reason; if the file itself is broken, nothing is imported.",
                "",
                "Exit codes: 0 done, 3 the file cannot be read, 4 rows were rejected."
            })
    static final class Wikidata implements Callable<Integer> {

        private final Console console;

        @Parameters(index = "0", paramLabel = "FILE", description = "The result, as .json or .csv.")
        private Path file = Path.of("");

        @Option(names = "--names", paramLabel = "FILE", description = "The result of the second query: more names.")
        private @Nullable Path names;

        @Option(
                names = "--to",
                paramLabel = "DIR",
                description = "Where to keep it (default: $CHANCERY_DATA/actors or ~/.local/share/chancery/actors).")
        private @Nullable Path to;

        @Mixin
        private final HelpOption help = new HelpOption();

        Wikidata(Console console) {
            this.console = console;
        }

        @Override
        public Integer call() throws IOException {
            Path folder = to == null ? ImportedActors.folder(console.environment()) : to;
            WikidataImport.Summary summary;
            try {
                summary = new WikidataImport(Knowledge.packed(), names).run(file, folder);
            } catch (ImportFailure e) {
                throw new CommandFailure(ExitCode.UNREADABLE, String.valueOf(e.getMessage()), e);
            }
            PrintWriter out = console.writer();
            out.println("Imported " + count(summary.persons(), "person") + " with " + count(summary.terms(), "term")
                    + " from " + count(summary.rows(), "row") + ", kept in " + folder);
            if (summary.rejected() > 0) {
                out.println("Set aside " + count(summary.rejected(), "row") + ": " + summary.rejections());
            }
            out.flush();
            return summary.rejected() > 0 ? ExitCode.SOME_REJECTED : ExitCode.OK;
        }

        private static String count(long number, String thing) {
            return String.format(Locale.ROOT, "%,d %s%s", number, thing, number == 1 ? "" : "s");
        }
    }

    /** {@code actors import petrarch FILE…}. */
    @Command(
            name = "petrarch",
            aliases = "tabari",
            description = {
                "Turns dictionaries of PETRARCH or TABARI into a folder of knowledge of your own.",
                "",
                "Takes actors and agents, plain verbs, and single words of discards. What each file holds is told by its name or"
                        + " its lines."
            },
            footerHeading = "%nExamples:%n",
            footer = {
                "  chancery actors import petrarch Countries.actors.txt Agents.txt --to my-actors",
                "  chancery knowledge check --knowledge my-actors",
                "  chancery read report.txt --knowledge my-actors",
                "",
                "Lines that cannot be taken go to DIR/rejected, each with file and line, the reason and what to do.",
                "",
                "Exit codes: 0 done, 3 a file cannot be read or DIR holds knowledge already, 4 lines were rejected."
            })
    static final class Petrarch implements Callable<Integer> {

        private final Console console;

        @Parameters(arity = "1..*", paramLabel = "FILE", description = "The dictionaries, as text.")
        private List<Path> files = List.of();

        @Option(names = "--to", required = true, paramLabel = "DIR", description = "The folder to make.")
        private Path to = Path.of("");

        @Option(
                names = "--kind",
                paramLabel = "KIND",
                description = "actors, agents, verbs, discards or issues, for all files (default: told from each).")
        private @Nullable DictionaryKind kind;

        @Mixin
        private final HelpOption help = new HelpOption();

        Petrarch(Console console) {
            this.console = console;
        }

        @Override
        public Integer call() throws IOException {
            DictionaryImport.Summary summary;
            try {
                summary = new DictionaryImport(Knowledge.packed()).run(files, kind, to);
            } catch (ImportFailure e) {
                throw new CommandFailure(ExitCode.UNREADABLE, String.valueOf(e.getMessage()), e);
            }
            PrintWriter out = console.writer();
            out.println("From " + Wikidata.count(summary.lines(), "line") + " into " + to + ": "
                    + Wikidata.count(summary.persons(), "person") + ", "
                    + Wikidata.count(summary.bodies(), "organisation") + ", "
                    + Wikidata.count(summary.places(), "name") + " of places and peoples, "
                    + Wikidata.count(summary.agents(), "noun") + " for those who act, "
                    + Wikidata.count(summary.verbs(), "verb") + ", " + Wikidata.count(summary.quiet(), "quiet word"));
            if (summary.known() > 0) {
                out.println("Known already, and left as ours have it: " + Wikidata.count(summary.known(), "name"));
            }
            if (summary.rejected() > 0) {
                out.println("Set aside " + Wikidata.count(summary.rejected(), "line") + ": " + summary.rejections());
            }
            out.println("Try it: chancery knowledge check --knowledge " + to);
            out.flush();
            return summary.rejected() > 0 ? ExitCode.SOME_REJECTED : ExitCode.OK;
        }
    }
}
