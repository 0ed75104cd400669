package org.chancery.cli;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.Remark;
import picocli.CommandLine.Option;

/** {@code --knowledge DIR}: folders of a user that are put over the knowledge of the project. */
final class KnowledgeOption {

    /** Environment variable with folders that are always added, parted as in PATH. */
    static final String VARIABLE = "CHANCERY_KNOWLEDGE";

    /** Remarks of a kind that are shown; whoever wants all of them asks "knowledge check". */
    private static final int SHOWN = 20;

    @Option(
            names = "--knowledge",
            paramLabel = "DIR",
            description = "Add types, patterns, words and actors of your own from this folder; may be given again.")
    private List<Path> folders = new ArrayList<>();

    /** Those of the environment first, then those of the command. */
    List<Path> folders(Map<String, String> environment) {
        List<Path> all = new ArrayList<>();
        for (String folder : environment.getOrDefault(VARIABLE, "").split(File.pathSeparator, -1)) {
            if (!folder.isBlank()) {
                all.add(Path.of(folder.strip()));
            }
        }
        all.addAll(folders);
        return all;
    }

    boolean isGiven() {
        return !folders.isEmpty();
    }

    /** The installed knowledge, imports included, with the folders over it; what is to be said of them goes to the errors. */
    Knowledge installed(Console console) {
        return load(console, (all, remarks) -> Knowledge.installed(console.environment(), all, remarks));
    }

    /** The engine of the command, or with folders the installed one under them. */
    Engine engine(Console console, Supplier<Engine> usual) {
        check(folders);
        return isGiven() ? InstalledEngine.load(() -> installed(console)) : usual.get();
    }

    /** The knowledge without imports, with the folders over it. */
    Knowledge packed(Console console) {
        return load(console, Knowledge::packed);
    }

    private Knowledge load(Console console, BiFunction<List<Path>, Consumer<Remark>, Knowledge> loading) {
        List<Path> all = folders(console.environment());
        check(all);
        Map<Remark.Kind, Integer> counts = new EnumMap<>(Remark.Kind.class);
        Knowledge knowledge = loading.apply(all, remark -> {
            if (counts.merge(remark.kind(), 1, Integer::sum) <= SHOWN) {
                console.err().println("chancery: " + remark);
            }
        });
        counts.forEach((kind, count) -> {
            if (count > SHOWN) {
                console.err()
                        .println("chancery: and " + (count - SHOWN) + " more like these; see all with:"
                                + " chancery knowledge check --knowledge DIR");
            }
        });
        console.err().flush();
        return knowledge;
    }

    static void check(List<Path> folders) {
        for (Path folder : folders) {
            if (!Files.isDirectory(folder)) {
                throw new CommandFailure(
                        ExitCode.UNREADABLE,
                        folder + " is no folder. Give a folder with knowledge of your own, such as examples/knowledge.",
                        null);
            }
        }
    }
}
