package org.chancery.cli;

import org.chancery.follow.Relations;
import org.chancery.keep.Session;
import org.chancery.knowledge.Knowledge;
import org.chancery.series.Parties;
import org.chancery.series.Party;
import org.chancery.show.Answer;
import org.chancery.show.RelationsAnswer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code ./chancery relations}: by what names a relation is called. */
@Command(
        name = "relations",
        sortOptions = false,
        description = "Shows the names by which reports call the relation of two actors, and their history.",
        footerHeading = "%nExamples:%n",
        footer = {"  chancery relations Russia China --project talks", "  chancery relations USA VNM --format json"})
final class RelationsCommand extends AnsweringCommand {

    @Parameters(index = "0", paramLabel = "A", description = "State or body, by name or code.")
    private String one = "";

    @Parameters(index = "1", paramLabel = "B", description = "The other.")
    private String other = "";

    RelationsCommand(Console console) {
        super(console);
    }

    @Override
    Answer answer(Session session, Knowledge knowledge) {
        Parties parties = new Parties(session, knowledge);
        Party first = parties.named(one);
        Party second = parties.named(other);
        return new RelationsAnswer(new Relations(session).page(code(first), first.name(), code(second), second.name()));
    }

    /** Parties of a relation are told apart by state, else by name. */
    private static String code(Party party) {
        return party.state() ? party.code() : party.name();
    }
}
