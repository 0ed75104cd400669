package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;

/** The pages and the program do not part. It stands with the bench because only here all commands are there. */
final class DocumentationTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    static Stream<Path> pages() throws IOException {
        return Pages.all().stream();
    }

    private CommandLine program() {
        PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
        Console console = new Console(new ByteArrayInputStream(new byte[0]), print, print, Map.of(), false, false);
        return Chancery.commandLine(console, () -> {
            throw new AssertionError("a model was asked for");
        });
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyCommandLineIsOneThatTheProgramTakes(Path page) throws IOException {
        for (List<String> command : Pages.commands(page)) {
            assertThatCode(() -> parse(command))
                    .as("./chancery " + String.join(" ", command))
                    .doesNotThrowAnyException();
        }
    }

    /** A page may name a command without all that it needs. */
    private void parse(List<String> command) {
        try {
            program().parseArgs(command.toArray(String[]::new));
        } catch (MissingParameterException e) {
            assertThat(options(e.getCommandLine()))
                    .containsAll(command.stream()
                            .filter(word -> word.startsWith("--"))
                            .toList());
        }
    }

    /** Options of the jobs on Spark are held against these in their own module. */
    static Stream<Path> pagesOfTheProgram() throws IOException {
        return pages().filter(page -> !page.endsWith("docs/spark.md"));
    }

    @ParameterizedTest
    @MethodSource("pagesOfTheProgram")
    void everyOptionBelongsToACommand(Path page) throws IOException {
        assertThat(options(program())).containsAll(Pages.named(page, "`[^`\\n]*?(?<![\\w-])(--[a-z][a-z-]+)"));
    }

    private static Set<String> options(CommandLine command) {
        Set<String> options =
                new HashSet<>(command.getCommandSpec().optionsMap().keySet());
        command.getSubcommands().values().forEach(below -> options.addAll(options(below)));
        return options;
    }

    @Test
    void theReadmeNamesEveryCommand() throws IOException {
        Set<String> named = new HashSet<>();
        Pages.commands(Pages.root().resolve("README.md")).forEach(named::addAll);
        assertThat(named)
                .containsAll(program().getSubcommands().keySet().stream()
                        .filter(name -> !name.equals("help"))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyExampleThatIsNamedIsThere(Path page) throws IOException {
        assertThat(Pages.named(page, "(?<![\\w/])(examples/[\\w.-]*\\w)"))
                .allMatch(example -> Files.exists(Pages.root().resolve(example)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyLinkLeadsToAFile(Path page) throws IOException {
        Path folder = Objects.requireNonNull(page.getParent());
        assertThat(Pages.named(page, "\\]\\((?!https?:)([^)#\\s]+)"))
                .allMatch(link -> Files.exists(folder.resolve(link)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyFileOfKnowledgeThatIsNamedIsThere(Path page) throws IOException {
        assertThat(Pages.named(page, "`(?:knowledge/)?((?:lexicon|ontology|actors|patterns)/[\\w./-]*\\w)[:`]"))
                .allMatch(file -> Files.exists(Pages.root().resolve("knowledge").resolve(file)));
    }

    @ParameterizedTest
    @MethodSource("quick")
    void everyCommandThatNeedsNoModelRuns(List<String> command) {
        assertThat(program().execute(command.toArray(String[]::new))).isZero();
    }

    /** The help, the version and the completion, as the pages write them. */
    static Stream<List<String>> quick() throws IOException {
        Set<List<String>> commands = new HashSet<>();
        for (Path page : Pages.all()) {
            Pages.commands(page).stream().filter(DocumentationTest::isQuick).forEach(commands::add);
        }
        return commands.stream();
    }

    private static boolean isQuick(List<String> command) {
        String first = command.isEmpty() ? "--help" : command.get(0);
        return Set.of("--help", "--version", "completion", "help").contains(first) || command.contains("--help");
    }

    @Test
    void theLibraryExampleIsThatOfTheLibrary() throws IOException {
        Path source = Pages.root().resolve("engine/src/main/java/org/chancery/package-info.java");
        String readme = Pages.text(Pages.root().resolve("README.md"))
                .split("```java\n", 2)[1]
                .split("```", 2)[0];
        String example = Files.readString(source)
                .split("\\{@code\n", 2)[1]
                .split("\n \\* }</pre>", 2)[0]
                .replaceAll("(?m)^ \\* ?", "");
        assertThat(readme.strip()).isEqualTo(example.strip());
    }

    @Test
    void thePageOnTheRecordNamesEachOfItsParts() throws IOException {
        String page = Pages.text(Pages.root().resolve("docs/record.md")).toLowerCase(java.util.Locale.ROOT);
        assertThat(org.chancery.resolve.Record.class.getRecordComponents())
                .allMatch(part -> part.getName().equals("document") || page.contains(part.getName()));
    }
}
