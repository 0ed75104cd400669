package org.chancery.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.chancery.knowledge.Knowledge;
import org.chancery.locate.Gazetteer;
import org.chancery.locate.Located;
import org.chancery.locate.PlaceImport;
import org.chancery.locate.PlaceImportException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code places}: the places that the engine knows, and more of them. */
@Command(
        name = "places",
        mixinStandardHelpOptions = true,
        description = "Shows places that are known, and imports more of them.",
        subcommands = {PlacesCommand.Import.class, PlacesCommand.Show.class},
        synopsisSubcommandLabel = "COMMAND")
final class PlacesCommand implements Runnable {

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                Objects.requireNonNull(spec).commandLine(), "Which command? Try: ./chancery places show Springfield");
    }

    @Command(
            name = "import",
            mixinStandardHelpOptions = true,
            description = "Imports a table of GeoNames, such as allCountries.zip, for all later readings.",
            footerHeading = "%nWhere it is kept:%n",
            footer = {
                "  geonames.index in places under CHANCERY_DATA, else under ~/.local/share/chancery.",
                "  Delete that file to go back to the cities that come with the program."
            })
    static final class Import implements Callable<Integer> {

        @Spec
        private @Nullable CommandSpec spec;

        @Parameters(paramLabel = "FILE", description = "A .zip or .txt from download.geonames.org.")
        private Path file = Path.of("allCountries.zip");

        @Option(names = "--to", paramLabel = "FILE", description = "Where to keep it (default: see below).")
        private @Nullable Path target;

        @Override
        public Integer call() {
            CommandLine commandLine = Objects.requireNonNull(spec).commandLine();
            PrintWriter err = commandLine.getErr();
            Path kept = target == null ? Gazetteer.imported() : target;
            try {
                PlaceImport.Result result = new PlaceImport(kept, lines -> say(err, "%,d lines …", lines)).read(file);
                commandLine
                        .getOut()
                        .printf(
                                Locale.ROOT,
                                "%,d places of %,d lines, kept in %s%n",
                                result.places(),
                                result.lines(),
                                kept);
                commandLine.getOut().flush();
                return ExitCode.OK;
            } catch (PlaceImportException e) {
                err.println("chancery: " + e.getMessage() + ". Nothing was imported.");
            } catch (IOException e) {
                err.println("chancery: " + file + " cannot be imported: " + e + ". Nothing was imported.");
            }
            err.flush();
            return ExitCode.UNREADABLE;
        }

        private static void say(PrintWriter err, String words, long number) {
            err.println(String.format(Locale.ROOT, words, number));
            err.flush();
        }
    }

    @Command(
            name = "show",
            mixinStandardHelpOptions = true,
            description = "Shows the places that a name may mean, the most likely first.")
    static final class Show implements Callable<Integer> {

        private static final int MOST = 20;

        @Spec
        private @Nullable CommandSpec spec;

        @Parameters(arity = "1..*", paramLabel = "NAME", description = "The name, in one word or several.")
        private List<String> words = List.of();

        @Override
        public Integer call() {
            PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
            String name = String.join(" ", words);
            List<Located> places = Gazetteer.installed(Knowledge.packed()).named(name);
            places.stream().limit(MOST).forEach(place -> out.println(line(place)));
            if (places.isEmpty()) {
                out.println("No place is known by the name " + name + ".");
            } else if (places.size() > MOST) {
                out.println("… and " + (places.size() - MOST) + " more");
            }
            out.flush();
            return ExitCode.OK;
        }

        private static String line(Located place) {
            return String.format(
                    Locale.ROOT,
                    "%-28s %-3s %9.4f %10.4f  %s",
                    place.name(),
                    place.country() == null ? "" : place.country(),
                    place.latitude(),
                    place.longitude(),
                    place.geonames() == null ? "" : "geonames " + place.geonames());
        }
    }
}
