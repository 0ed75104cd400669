package org.chancery.cli;

import org.chancery.follow.Positions;
import org.chancery.keep.Session;
import org.chancery.knowledge.Knowledge;
import org.chancery.series.Parties;
import org.chancery.series.Party;
import org.chancery.show.Answer;
import org.chancery.show.PositionsAnswer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./chancery positions}: how an actor spoke of a topic over time. */
@Command(
        name = "positions",
        sortOptions = false,
        description =
                "Shows what an actor said of a topic: the first, the last, and where its stance changed, with the words.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  chancery positions Russia regional.syria --project talks",
            "  chancery positions \"Joe Biden\" climate --format csv",
            "",
            "Topics are those of knowledge/lexicon/topics; a topic counts with those below it."
        })
final class PositionsCommand extends AnsweringCommand {

    @Parameters(index = "0", paramLabel = "ACTOR", description = "State or person, by name or code.")
    private String actor = "";

    @Parameters(index = "1", paramLabel = "TOPIC", description = "Id of a topic, such as energy.gas.")
    private String topic = "";

    @Option(names = "--most", paramLabel = "N", description = "Statements and changes shown in text (default: 5).")
    private int most = 5;

    PositionsCommand(Console console) {
        super(console);
    }

    @Override
    Answer answer(Session session, Knowledge knowledge) {
        Party party = new Parties(session, knowledge).named(actor);
        return new PositionsAnswer(
                new Positions(session).page(party.name(), party.state(), party.actors(), topic), Math.max(1, most));
    }
}
