package org.chancery.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.chancery.knowledge.ActorsCheck;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.KnowledgeException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ./chancery actors check}: whether the terms of persons can be true together. */
@Command(
        name = "check",
        description = "Looks for offices held by two at once, unknown offices and states, gaps and look-alikes.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  chancery actors check",
            "  chancery actors check --gap 90 --folder knowledge",
            "  chancery actors check --knowledge my-knowledge --quiet",
            "",
            "A note is something to look at: a gap in a series, two persons of one name. Exit codes: 0 no errors,",
            "3 the folder cannot be read, 4 errors."
        })
final class ActorsCheckCommand implements Callable<Integer> {

    private static final int YEAR = 366;

    private final Console console;

    @Option(names = "--folder", paramLabel = "DIR", description = "The folder (default: ${DEFAULT-VALUE}).")
    private Path folder = Path.of("knowledge");

    @Option(
            names = "--gap",
            paramLabel = "DAYS",
            description = "Days that an office may stand empty without a note (default: ${DEFAULT-VALUE}).")
    private int gap = YEAR;

    @Option(names = "--quiet", description = "Errors only, no notes.")
    private boolean quiet;

    @Mixin
    private final KnowledgeOption own = new KnowledgeOption();

    @Mixin
    private final HelpOption help = new HelpOption();

    ActorsCheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (own.isGiven()) {
            return report(own.packed(console), finding -> finding.origin().isOfUser(), "");
        }
        if (!Files.isDirectory(folder)) {
            throw new CommandFailure(
                    ExitCode.UNREADABLE,
                    folder + " is no folder: start in a checkout, or name it with --folder.",
                    null);
        }
        Knowledge knowledge;
        try {
            knowledge = Knowledge.folder(folder);
        } catch (KnowledgeException e) {
            return report(List.of(folder + "/" + e.getMessage()), 0, "The rest was not looked at");
        }
        return report(knowledge, finding -> true, folder + "/");
    }

    /** @param wanted of the findings those that are told */
    private int report(Knowledge knowledge, Predicate<ActorsCheck.Finding> wanted, String before) {
        List<ActorsCheck.Finding> findings =
                ActorsCheck.of(knowledge, gap).stream().filter(wanted).toList();
        List<String> lines = findings.stream()
                .filter(finding -> finding.error() || !quiet)
                .map(finding -> before + finding)
                .toList();
        long notes = findings.stream().filter(finding -> !finding.error()).count();
        long terms = knowledge.persons().stream()
                .mapToLong(person -> person.tenures().size())
                .sum();
        return report(
                lines,
                quiet ? 0 : notes,
                String.format(
                        Locale.ROOT,
                        "%,d terms of %,d persons",
                        terms,
                        knowledge.persons().size()));
    }

    private int report(List<String> lines, long notes, String what) {
        PrintWriter out = console.writer();
        lines.forEach(out::println);
        long errors = lines.size() - notes;
        out.println(what + ": " + (errors == 0 ? "no errors" : errors == 1 ? "1 error" : errors + " errors")
                + (notes == 0 ? "." : ", " + notes + (notes == 1 ? " note." : " notes.")));
        out.flush();
        return errors == 0 ? ExitCode.OK : ExitCode.SOME_REJECTED;
    }
}
