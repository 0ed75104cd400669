package org.chancery.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.follow.Calendar;
import org.chancery.follow.CalendarPage.Outcome;
import org.chancery.follow.CalendarQuestion;
import org.chancery.keep.Session;
import org.chancery.knowledge.Knowledge;
import org.chancery.series.Parties;
import org.chancery.show.Answer;
import org.chancery.show.CalendarAnswer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./chancery calendar}: what was to come, and what became of it. */
@Command(
        name = "calendar",
        sortOptions = false,
        description = {
            "Shows the occasions that reports announced, how sure and how exact each was, and what became of it: held,",
            "postponed, cancelled, or no report found."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  chancery calendar --from 2023-01-01 --project talks",
            "  chancery calendar --actor \"Vladimir Putin\" --outcome held,no_report_found",
            "  chancery calendar --actor CHN --format ics > china.ics"
        })
final class CalendarCommand extends AnsweringCommand {

    @Option(names = "--actor", paramLabel = "ACTOR", description = "Only occasions in which this one takes part.")
    private @Nullable String actor;

    @Option(names = "--from", paramLabel = "DAY", description = "Only those that end on this day or later.")
    private @Nullable String from;

    @Option(names = "--until", paramLabel = "DAY", description = "Only those that begin on this day or earlier.")
    private @Nullable String until;

    @Option(names = "--on", paramLabel = "DAY", description = "Look from this day (default: the last of the archive).")
    private @Nullable String on;

    @Option(
            names = "--outcome",
            paramLabel = "OUTCOME",
            split = ",",
            description = "Only these: ahead, held, postponed, cancelled, no_report_found, no_date.")
    private Set<Outcome> outcomes = new LinkedHashSet<>();

    CalendarCommand(Console console) {
        super(console);
    }

    @Override
    Answer answer(Session session, Knowledge knowledge) {
        List<Long> actors = actor == null
                ? List.of()
                : new Parties(session, knowledge).named(actor).actors();
        return new CalendarAnswer(new Calendar(session, knowledge)
                .page(new CalendarQuestion(actors, day(from), day(until), day(on), outcomes)));
    }

    private @Nullable String day(@Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text).toString();
        } catch (DateTimeParseException e) {
            throw wrong("\"" + text + "\" is no day; write it as 2024-09-12.", e);
        }
    }
}
