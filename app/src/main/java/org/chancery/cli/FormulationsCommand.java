package org.chancery.cli;

import org.chancery.keep.Session;
import org.chancery.knowledge.Knowledge;
import org.chancery.series.By;
import org.chancery.series.Parties;
import org.chancery.show.Answer;
import org.chancery.show.FormulationAnswer;
import org.chancery.show.FormulationListAnswer;
import org.chancery.wording.FormulationQuestion;
import org.chancery.wording.Formulations;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./chancery formulations}: in how many texts a wording stands, by whom, and since when. */
@Command(
        name = "formulations",
        sortOptions = false,
        description = {
            "Counts a registered formulation, or any words, in the texts of an archive: by period, side, counterpart and",
            "level, as a share of the texts in which it could have been, with each use in its context.",
            "",
            "Without a wording: all registered formulations that stand in the archive."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  chancery formulations \"as long as it takes\" --project talks",
            "  chancery formulations multipolarity --side RUS --by quarter",
            "  chancery formulations \"ironclad commitment\" --counterpart KOR --format json",
            "  chancery formulations --side CHN",
            "",
            "First and last are days of this archive. A text counts once, however often the words stand in it."
        })
final class FormulationsCommand extends AnsweringCommand {

    @Parameters(
            arity = "0..1",
            paramLabel = "ID|WORDS",
            description = "Id or name of a registered formulation, or words.")
    private @Nullable String wording;

    @Option(names = "--side", paramLabel = "STATE", description = "Only texts of publishers of this side.")
    private @Nullable String side;

    @Option(names = "--counterpart", paramLabel = "STATE", description = "Only texts about encounters with this state.")
    private @Nullable String counterpart;

    @Option(names = "--by", paramLabel = "PERIOD", description = "month, quarter or year (default: year).")
    private By by = By.YEAR;

    @Option(
            names = "--lines",
            paramLabel = "N",
            description = "Uses shown in context, the latest first; 0: all (default: 10).")
    private int lines = 10;

    FormulationsCommand(Console console) {
        super(console);
    }

    @Override
    Answer answer(Session session, Knowledge knowledge) {
        Parties parties = new Parties(session, knowledge);
        Formulations formulations = new Formulations(session, knowledge);
        String ofSide = side == null ? null : parties.named(side).code();
        if (wording == null) {
            return new FormulationListAnswer(formulations.list(ofSide));
        }
        String with = counterpart == null ? null : parties.named(counterpart).code();
        return new FormulationAnswer(
                formulations.page(new FormulationQuestion(wording, ofSide, with, by, Math.max(0, lines))));
    }
}
