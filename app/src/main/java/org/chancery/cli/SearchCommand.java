package org.chancery.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.chancery.export.CsvText;
import org.chancery.keep.Archive;
import org.chancery.keep.Session;
import org.chancery.search.Facets;
import org.chancery.search.Filter;
import org.chancery.search.HitJson;
import org.chancery.search.Page;
import org.chancery.search.Query;
import org.chancery.search.QueryException;
import org.chancery.search.SavedSearches;
import org.chancery.search.Search;
import org.chancery.show.Ink;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./chancery search}: finds reports and statements in an archive. */
@Command(
        name = "search",
        sortOptions = false,
        description = {
            "Finds reports or statements in an archive by their words and by what was read in them.",
            "",
            "All words are wanted. \"climate finance\" keeps words together, loan* is a beginning; OR, NOT, AND and",
            "parentheses combine; pledge NEAR/5 troops are close to each other. Without words the options decide."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  chancery search '\"grain corridor\" OR wheat' --project talks",
            "  chancery search 'loan* NOT grant*' --in statements --speaker Kenya --since 2021-01-01",
            "  chancery search --kind call --side TUR --sort newest --format csv",
            "  chancery search 'visa* OR passport*' --save visas",
            "  chancery search --saved visas",
            "",
            "Exit codes: 0 done, also if nothing was found; 2 the question is not right, 3 there is no archive."
        })
final class SearchCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "WORDS", description = "What to look for.")
    private List<String> words = List.of();

    @Mixin
    private final ProjectOption project = new ProjectOption();

    @Mixin
    private final FilterOptions filter = new FilterOptions();

    @Option(names = "--in", paramLabel = "WHAT", description = "reports or statements (default: reports).")
    private Query.Scope scope = Query.Scope.REPORTS;

    @Option(
            names = "--sort",
            paramLabel = "ORDER",
            description = "relevance or newest (default: relevance, if there are words).")
    private Query.Order order = Query.Order.RELEVANCE;

    @Option(names = "--limit", paramLabel = "N", description = "Hits on a page, up to 1000 (default: 20).")
    private int limit = Query.USUAL_LIMIT;

    @Option(names = "--page", paramLabel = "CURSOR", description = "The page that the one before names as the next.")
    private @Nullable String page;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text, json or csv (default: text).")
    private Form format = Form.TEXT;

    @Option(
            names = "--facets",
            description = "With --format json: also how many hits each side, publisher, speaker, act … has.")
    private boolean facets;

    @Option(names = "--save", paramLabel = "NAME", description = "Keep this search under a name, and run it.")
    private @Nullable String save;

    @Option(
            names = "--saved",
            paramLabel = "NAME",
            description = "Run a search that was kept; other options are left aside.")
    private @Nullable String saved;

    @Option(names = "--list", description = "List the searches that were kept.")
    private boolean listing;

    @Option(names = "--forget", paramLabel = "NAME", description = "Forget a search that was kept.")
    private @Nullable String forget;

    @Mixin
    private final HelpOption help = new HelpOption();

    SearchCommand(Console console) {
        this.console = console;
    }

    /** The choices of {@code --format}. */
    enum Form {
        TEXT,
        JSON,
        CSV
    }

    @Override
    public Integer call() throws IOException {
        try (Archive archive = Archive.open(project.project())) {
            run(archive);
            return ExitCode.OK;
        } catch (QueryException e) {
            throw new ParameterException(Objects.requireNonNull(spec).commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private void run(Archive archive) throws IOException {
        if (facets && format != Form.JSON) {
            throw new QueryException("--facets is told as JSON only. Add --format json.");
        }
        SavedSearches kept = new SavedSearches(archive, InstantSource.system());
        PrintWriter out = console.writer();
        if (listing) {
            out.print(SearchPage.saved(kept.all(), console.width()));
        } else if (forget != null) {
            kept.forget(forget);
        } else {
            Query query = saved == null ? query() : kept.query(saved).from(page);
            if (save != null) {
                kept.save(save, query);
            }
            try (Session session = archive.session()) {
                Search search = Search.in(session);
                print(out, query, search.find(query), facets ? search.facets(query) : null);
            }
        }
        out.flush();
    }

    private Query query() {
        String text = String.join(" ", words);
        Filter asked = filter.filter(this::day);
        if (text.isBlank() && asked.equals(Filter.NONE)) {
            throw new QueryException("What is to be found? Give words, or an option such as --speaker.");
        }
        return new Query(text, scope, asked, order, limit, page);
    }

    private void print(PrintWriter out, Query query, Page found, @Nullable Facets parts) throws IOException {
        switch (format) {
            case TEXT -> {
                Ink ink = console.colours(Console.Colour.AUTO) ? Ink.COLOURS : Ink.NONE;
                out.print(SearchPage.of(query, found, console.width(), ink));
            }
            case JSON -> out.println(HitJson.write(found, parts));
            case CSV -> {
                CsvText csv = new CsvText(out);
                csv.row(HitJson.COLUMNS);
                found.hits().forEach(hit -> csv.row(HitJson.row(hit)));
                csv.flush();
            }
        }
    }

    private LocalDate day(String option, String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException e) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(),
                    option + ": \"" + written + "\" is no day; write it as 2015-06-01.",
                    e);
        }
    }
}
