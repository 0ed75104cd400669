package org.chancery.cli;

import org.chancery.follow.Visits;
import org.chancery.keep.Session;
import org.chancery.knowledge.Knowledge;
import org.chancery.series.Parties;
import org.chancery.series.Party;
import org.chancery.show.Answer;
import org.chancery.show.VisitsAnswer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code ./chancery visits}: where somebody travelled. */
@Command(
        name = "visits",
        sortOptions = false,
        description =
                "Shows the journeys of a person, or of all who act for a state, by leg: one for each state visited.",
        footerHeading = "%nExamples:%n",
        footer = {"  chancery visits \"Vladimir Putin\" --project talks", "  chancery visits USA --format csv"})
final class VisitsCommand extends AnsweringCommand {

    @Parameters(index = "0", paramLabel = "ACTOR", description = "Person or state, by name or code.")
    private String actor = "";

    VisitsCommand(Console console) {
        super(console);
    }

    @Override
    Answer answer(Session session, Knowledge knowledge) {
        Party party = new Parties(session, knowledge).named(actor);
        return new VisitsAnswer(new Visits(session, knowledge).page(party.name(), party.state(), party.actors()));
    }
}
