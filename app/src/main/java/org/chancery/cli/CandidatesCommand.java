package org.chancery.cli;

import org.chancery.keep.Session;
import org.chancery.knowledge.Knowledge;
import org.chancery.series.Parties;
import org.chancery.show.Answer;
import org.chancery.show.CandidatesAnswer;
import org.chancery.wording.Candidates;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./chancery formulations candidates}: recurring wordings that a person may accept. */
@Command(
        name = "candidates",
        sortOptions = false,
        description = {
            "Finds recurring wordings of a side by their numbers alone: fixed, bound, its own, and no boilerplate.",
            "Reads all texts of the archive, which takes a while."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  chancery formulations candidates --side USA --min-texts 10 --project talks",
            "  chancery formulations accept \"shared security and prosperity\" --side USA --who Ann --why \"since 2021\"",
            "  chancery formulations reject \"as you know very well\" --who Ann --why \"a habit of speech\""
        })
final class CandidatesCommand extends AnsweringCommand {

    @Option(names = "--side", paramLabel = "STATE", description = "Only of publishers of this side.")
    private @Nullable String side;

    @Option(
            names = "--min-texts",
            paramLabel = "N",
            description = "In at least so many texts (default: 5; at least 3).")
    private int fewest = 5;

    @Option(names = "--most", paramLabel = "N", description = "Shown in text; 0: all (default: 40).")
    private int most = 40;

    CandidatesCommand(Console console) {
        super(console);
    }

    @Override
    Answer answer(Session session, Knowledge knowledge) {
        String ofSide = side == null
                ? null
                : new Parties(session, knowledge).named(side).code();
        return new CandidatesAnswer(new Candidates(session, knowledge).page(ofSide, fewest), Math.max(0, most));
    }
}
