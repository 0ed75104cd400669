package org.chancery.cli;

import java.time.InstantSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.chancery.follow.Grading;
import org.chancery.follow.Ledger;
import org.chancery.follow.LedgerPage;
import org.chancery.follow.LedgerQuestion;
import org.chancery.keep.Archive;
import org.chancery.keep.Session;
import org.chancery.knowledge.Knowledge;
import org.chancery.series.Parties;
import org.chancery.show.Answer;
import org.chancery.show.LedgerAnswer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./chancery commitments}: who undertook what, and what reports say of it since. */
@Command(
        name = "commitments",
        sortOptions = false,
        description = {
            "Shows commitments: open, reaffirmed or reported done, with the reports that say so, and the grades that",
            "persons gave. Nothing is graded by the program."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  chancery commitments --by USA --to UKR --project talks",
            "  chancery commitments --by Russia --state reaffirmed --format csv",
            "  chancery commitments grade c1f9… +1 --who \"A. Reader\" --evidence \"delivered 3 May, MFA readout\""
        })
final class CommitmentsCommand extends AnsweringCommand {

    @Option(names = "--by", paramLabel = "ACTOR", description = "Only commitments by this one.")
    private @Nullable String by;

    @Option(names = "--to", paramLabel = "ACTOR", description = "Only commitments towards this one.")
    private @Nullable String to;

    @Option(names = "--about", paramLabel = "WORD", split = ",", description = "Only those with these words.")
    private Set<String> words = new LinkedHashSet<>();

    @Option(
            names = "--state",
            paramLabel = "STATE",
            split = ",",
            description = "Only these: open, reaffirmed, reported_done.")
    private Set<LedgerPage.State> states = new LinkedHashSet<>();

    @Option(names = "--firm", description = "Only firm ones, no intentions.")
    private boolean firm;

    @Option(names = "--most", paramLabel = "N", description = "Shown in text, the latest first; 0: all (default: 20).")
    private int most = 20;

    CommitmentsCommand(Console console) {
        super(console);
    }

    @Override
    Answer answer(Session session, Knowledge knowledge) {
        Parties parties = new Parties(session, knowledge);
        List<Long> ofBy = by == null ? List.of() : parties.named(by).actors();
        List<Long> ofTo = to == null ? List.of() : parties.named(to).actors();
        LedgerQuestion question = new LedgerQuestion(ofBy, ofTo, words, states, firm);
        return new LedgerAnswer(new Ledger(session).page(question), Math.max(0, most));
    }

    /** {@code commitments grade}: keeps what a person thinks of a commitment. */
    @Command(
            name = "grade",
            sortOptions = false,
            description = {
                "Keeps a person's grade of a commitment: -1 not kept or against it, 0 partly or under way, +1 kept.",
                "Earlier grades stay in the archive; the latest holds."
            })
    static final class GradeCommand implements Callable<Integer> {

        @Spec
        private @Nullable CommandSpec spec;

        @Parameters(index = "0", paramLabel = "ID", description = "Id of the commitment, as \"commitments\" shows it.")
        private String id = "";

        @Parameters(index = "1", paramLabel = "GRADE", description = "-1, 0 or +1.")
        private String grade = "";

        @Option(names = "--who", required = true, paramLabel = "NAME", description = "Who grades.")
        private String who = "";

        @Option(names = "--evidence", required = true, paramLabel = "TEXT", description = "What shows it.")
        private String evidence = "";

        @Mixin
        private final ProjectOption project = new ProjectOption();

        @Mixin
        private final HelpOption help = new HelpOption();

        @Override
        public Integer call() {
            picocli.CommandLine line = java.util.Objects.requireNonNull(spec).commandLine();
            if (!Set.of("-1", "0", "1", "+1").contains(grade)) {
                throw new ParameterException(line, "A grade is -1, 0 or +1, not \"" + grade + "\".");
            }
            try (Archive archive = Archive.open(project.project())) {
                LedgerPage.Grade given =
                        new Grading(archive, InstantSource.system()).grade(id, Integer.parseInt(grade), who, evidence);
                line.getOut().println(given.id() + " graded " + grade + " by " + given.who() + ".");
                line.getOut().flush();
                return ExitCode.OK;
            } catch (IllegalArgumentException e) {
                throw new ParameterException(line, String.valueOf(e.getMessage()), e);
            }
        }
    }
}
