package org.chancery.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.chancery.annotate.Annotators;
import org.chancery.find.KnowledgeCheck;
import org.chancery.knowledge.Example;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.KnowledgeException;
import org.chancery.knowledge.Parses;
import org.chancery.knowledge.Remark;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code knowledge}: what the engine knows, and whether it holds. */
@Command(
        name = "knowledge",
        mixinStandardHelpOptions = true,
        description = "Works on the folder of knowledge of a checkout.",
        subcommands = KnowledgeCommand.Check.class,
        synopsisSubcommandLabel = "COMMAND")
final class KnowledgeCommand implements Runnable {

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                Objects.requireNonNull(spec).commandLine(), "Which command? Try: ./chancery knowledge check");
    }

    /** {@code knowledge check}: reads every example as the engine would, and shows those that do not hold. */
    @Command(
            name = "check",
            mixinStandardHelpOptions = true,
            description = "Lets every entry prove itself by its own sentences, and parses sentences that are new.",
            footer = {
                "",
                "Examples:",
                "  ./chancery knowledge check",
                "  ./chancery knowledge check encounter.audience",
                "  ./chancery knowledge check lexicon/titles.yaml patterns",
                "  ./chancery knowledge check --knowledge my-knowledge",
                "",
                "Exit: 0 all hold, 2 a wrong option, 3 a file cannot be read, 4 some do not hold."
            })
    static final class Check implements Callable<Integer> {

        @Spec
        private @Nullable CommandSpec spec;

        @Parameters(
                paramLabel = "ENTRY|FILE",
                description = "Only these entries, files or folders; all if none is given.")
        private List<String> wanted = new ArrayList<>();

        @Option(names = "--folder", paramLabel = "DIR", description = "The folder (default: ${DEFAULT-VALUE}).")
        private Path folder = Path.of("knowledge");

        @Option(names = "--no-parse", description = "Load no model: sentences without a parse then fail.")
        private boolean withoutParsing;

        @Option(names = "--reparse", description = "Parse all sentences anew, and say how many parses differ.")
        private boolean reparsing;

        @Option(
                names = "--knowledge",
                paramLabel = "DIR",
                description = "Check this folder of your own over the knowledge of the program; may be given again.")
        private List<Path> own = new ArrayList<>();

        @Override
        public Integer call() throws IOException {
            CommandLine commandLine = Objects.requireNonNull(spec).commandLine();
            PrintWriter out = commandLine.getOut();
            PrintWriter err = commandLine.getErr();
            if (!own.isEmpty()) {
                return ofUser(out, err);
            }
            if (!Files.isDirectory(folder)) {
                err.println("chancery: " + folder + " is no folder: start in a checkout, or name it with --folder.");
                return ExitCode.UNREADABLE;
            }
            Knowledge knowledge;
            try {
                knowledge = Knowledge.folder(folder);
            } catch (KnowledgeException e) {
                err.println("chancery: " + folder + "/" + e.getMessage());
                return ExitCode.UNREADABLE;
            }
            return check(knowledge, knowledge.examples().toList(), out, err);
        }

        /** Each folder by its own sentences, in the order given, with all of them loaded. */
        private int ofUser(PrintWriter out, PrintWriter err) throws IOException {
            KnowledgeOption.check(own);
            List<Remark> remarks = new ArrayList<>();
            Knowledge knowledge = Knowledge.packed(own, remarks::add);
            remarks.forEach(out::println);
            int code = remarks.stream().anyMatch(remark -> remark.kind() == Remark.Kind.SET_ASIDE)
                    ? ExitCode.SOME_REJECTED
                    : ExitCode.OK;
            for (Path one : own) {
                folder = one;
                String root = one.normalize().toString();
                List<Example> examples = knowledge
                        .examples()
                        .filter(example -> example.origin().root().equals(root))
                        .toList();
                code = Math.max(code, check(knowledge, examples, out, err));
            }
            return code;
        }

        private int check(Knowledge knowledge, List<Example> all, PrintWriter out, PrintWriter err) throws IOException {
            List<Example> examples = examples(all);
            Parses parses = new Parses(folder.resolve("parses"));
            KnowledgeCheck check = new KnowledgeCheck(knowledge, parses);
            if (!withoutParsing) {
                parse(all, check, parses, examples, err);
            }
            return report(check.failures(examples), examples, out);
        }

        private void parse(
                List<Example> all, KnowledgeCheck check, Parses parses, List<Example> examples, PrintWriter err)
                throws IOException {
            List<Example> due = reparsing ? examples : check.unparsed(all);
            int differing = 0;
            if (!due.isEmpty()) {
                err.println("Parsing " + due.size() + " sentences …");
                err.flush();
                differing = check.parse(due, Annotators.installed());
            }
            int forgotten = parses.retain(all);
            parses.save();
            if (reparsing) {
                err.println(differing + " of " + due.size() + " parses differ.");
            }
            if (forgotten > 0) {
                err.println("Forgot " + forgotten + " parses of sentences that are gone.");
            }
            err.flush();
        }

        private List<Example> examples(List<Example> all) {
            if (wanted.isEmpty()) {
                return all;
            }
            Set<Example> chosen = new LinkedHashSet<>();
            for (String name : wanted) {
                List<Example> fitting =
                        all.stream().filter(example -> fits(example, name)).toList();
                if (fitting.isEmpty()) {
                    throw new ParameterException(
                            Objects.requireNonNull(spec).commandLine(),
                            "No entry and no file of " + folder + " is called \"" + name + "\".");
                }
                chosen.addAll(fitting);
            }
            return List.copyOf(chosen);
        }

        private boolean fits(Example example, String name) {
            String file = example.origin().file();
            String path = name.startsWith(folder + "/")
                    ? name.substring(folder.toString().length() + 1)
                    : name;
            String below = path.endsWith("/") ? path : path + "/";
            return example.entry().equals(name)
                    || file.equals(path)
                    || file.endsWith("/" + path)
                    || file.startsWith(below);
        }

        private int report(List<KnowledgeCheck.Failure> failures, List<Example> examples, PrintWriter out) {
            failures.forEach(failure -> out.println(own.isEmpty() ? folder + "/" + failure : failure));
            long entries = examples.stream()
                    .map(e -> e.origin().file() + " " + e.entry())
                    .distinct()
                    .count();
            out.println(examples.size() + " sentences of " + entries + " entries: "
                    + (failures.isEmpty() ? "all hold." : failures.size() + " do not hold."));
            out.flush();
            return failures.isEmpty() ? ExitCode.OK : ExitCode.SOME_REJECTED;
        }
    }
}
