package org.chancery.cli;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.chancery.keep.Session;
import org.chancery.knowledge.Knowledge;
import org.chancery.series.By;
import org.chancery.series.Parties;
import org.chancery.series.Series;
import org.chancery.series.SeriesQuestion;
import org.chancery.show.Answer;
import org.chancery.show.SeriesAnswer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./chancery series}: events between two actors over time. */
@Command(
        name = "series",
        sortOptions = false,
        description = {
            "Counts the events from one actor to another, and back, by period: by type and quad, with sum and mean of their",
            "scores, the share of conflict, and the number of reports read."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  chancery series Russia China --by year --project talks",
            "  chancery series USA UKR --by month --one-a-day --format csv",
            "  chancery series Russia \"United States\" --publisher-side",
            "",
            "A meeting or call counts once, however many reports tell of it; \"told\" counts each time."
        })
final class SeriesCommand extends AnsweringCommand {

    /** The statuses that count only if they are asked for. */
    enum Status {
        NEGATED,
        HISTORICAL,
        HYPOTHETICAL,
        CONDITIONAL
    }

    @Parameters(index = "0", paramLabel = "A", description = "State, body or person, by name or code.")
    private String source = "";

    @Parameters(index = "1", paramLabel = "B", description = "The other.")
    private String target = "";

    @Option(names = "--by", paramLabel = "PERIOD", description = "day, week, month, quarter or year (default: month).")
    private By by = By.MONTH;

    @Option(names = "--one-a-day", description = "Count events of one code from the one to the other once a day.")
    private boolean oneADay;

    @Option(names = "--publisher-side", description = "A series for each side whose publishers tell it.")
    private boolean bySide;

    @Option(
            names = "--with",
            paramLabel = "STATUS",
            split = ",",
            description = "Count these too: negated, historical, hypothetical, conditional.")
    private Set<Status> with = new LinkedHashSet<>();

    @Option(
            names = "--expand",
            description = "Count also what a body did to which a side belonged then, and gatherings of many states.")
    private boolean expanded;

    SeriesCommand(Console console) {
        super(console);
    }

    @Override
    Answer answer(Session session, Knowledge knowledge) {
        Parties parties = new Parties(session, knowledge);
        Set<String> statuses = new LinkedHashSet<>();
        with.forEach(status -> statuses.add(status.name().toLowerCase(Locale.ROOT)));
        SeriesQuestion question = new SeriesQuestion(
                parties.named(source), parties.named(target), by, oneADay, bySide, statuses, expanded);
        return new SeriesAnswer(new Series(session, knowledge).page(question));
    }
}
