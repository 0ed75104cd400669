package org.chancery.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.keep.Listing;
import org.chancery.keep.ReportRow;
import org.chancery.show.HistoryAnswer;
import org.chancery.show.ReportsAnswer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./chancery reports}: the reports of an archive, their wordings and how they came in. */
@Command(
        name = "reports",
        sortOptions = false,
        description =
                "Lists the reports of an archive, the newest first; with \"show\" one with its wordings and its history.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  chancery reports --side CHN --from 2024-01-01 --project talks",
            "  chancery reports --publisher xinhua --latest --format csv",
            "  chancery reports show kremlin-51177 --project talks"
        })
final class ReportsCommand implements Callable<Integer> {

    private final Console console;

    @Option(names = "--side", paramLabel = "CODE", description = "Only publishers of this state, by its three letters.")
    private @Nullable String side;

    @Option(names = "--publisher", paramLabel = "NAME", description = "Only publishers with this in their name.")
    private @Nullable String publisher;

    @Option(names = "--from", paramLabel = "DAY", description = "Published on this day or later (2024-01-31).")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DAY", description = "Until this day.")
    private @Nullable LocalDate until;

    @Option(names = "--latest", description = "Only the last wording of each.")
    private boolean latest;

    @Option(names = "--most", paramLabel = "N", description = "Shown at most; 0: all (default: 50).")
    private int most = 50;

    @Mixin
    private final ArchiveQuestion question = new ArchiveQuestion();

    private ReportsCommand(Console console) {
        this.console = console;
    }

    static CommandLine with(Console console) {
        return new CommandLine(new ReportsCommand(console)).addSubcommand(new Show(console));
    }

    @Override
    public Integer call() {
        Listing.Wanted wanted = new Listing.Wanted(side, publisher, day(from), day(until), latest, Math.max(0, most));
        return question.answer(console, session -> {
            Listing listing = new Listing(session);
            return new ReportsAnswer(listing.reports(wanted), listing.count(wanted));
        });
    }

    private static @Nullable String day(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }

    /** One report. */
    @Command(
            name = "show",
            sortOptions = false,
            description =
                    "Shows a report: its wordings, when each came in, from where, and under what knowledge it was read.")
    static final class Show implements Callable<Integer> {

        private final Console console;

        @Parameters(paramLabel = "REPORT", description = "As \"reports\" names it, or an id under which it came in.")
        private String doc = "";

        @Mixin
        private final ArchiveQuestion question = new ArchiveQuestion();

        Show(Console console) {
            this.console = console;
        }

        @Override
        public Integer call() {
            return question.answer(console, session -> {
                ReportRow report = session.report(doc)
                        .orElseThrow(() -> new IllegalArgumentException(
                                "There is no report \"" + doc + "\"; \"chancery reports\" lists them."));
                List<Listing.History> history = new Listing(session).history(report);
                return new HistoryAnswer(history);
            });
        }
    }
}
