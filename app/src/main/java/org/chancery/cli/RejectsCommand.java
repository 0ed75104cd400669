package org.chancery.cli;

import java.util.concurrent.Callable;
import org.chancery.keep.Listing;
import org.chancery.show.RejectsAnswer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ./chancery rejects}: what could not be taken in. */
@Command(
        name = "rejects",
        sortOptions = false,
        description =
                "Lists what could not be taken into an archive, with the reason. \"doctor --rejects FILE\" writes it out whole.",
        footerHeading = "%nExamples:%n",
        footer = {"  chancery rejects --project talks", "  chancery rejects --input reports.jsonl --format csv"})
final class RejectsCommand implements Callable<Integer> {

    private final Console console;

    @Option(names = "--input", paramLabel = "NAME", description = "Only of inputs with this in their path or address.")
    private @Nullable String input;

    @Option(names = "--most", paramLabel = "N", description = "Shown at most; 0: all (default: 50).")
    private int most = 50;

    @Mixin
    private final ArchiveQuestion question = new ArchiveQuestion();

    RejectsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return question.answer(console, session -> {
            Listing listing = new Listing(session);
            return new RejectsAnswer(listing.rejects(input, Math.max(0, most)), listing.rejects());
        });
    }
}
