package org.chancery.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The pages of the project: what they name, command lines included. */
final class Pages {

    private static final Pattern BLOCK = Pattern.compile("```sh\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern INLINE = Pattern.compile("`([^`\\n]+)`");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");
    private static final String PROGRAM = "./chancery";

    private Pages() {}

    /** Folder of the checkout. */
    static Path root() {
        String knowledge =
                Objects.requireNonNull(System.getProperty("chancery.knowledge.dir"), "chancery.knowledge.dir");
        return Objects.requireNonNull(Path.of(knowledge).toAbsolutePath().getParent());
    }

    static List<Path> all() throws IOException {
        List<Path> pages = new ArrayList<>(List.of(root().resolve("README.md"), root().resolve("CONTRIBUTING.md")));
        try (Stream<Path> docs = Files.walk(root().resolve("docs"))) {
            docs.filter(page -> page.toString().endsWith(".md")).sorted().forEach(pages::add);
        }
        return pages;
    }

    static String text(Path page) throws IOException {
        return Files.readString(page);
    }

    /** Every match of a pattern's first group on a page. */
    static List<String> named(Path page, String pattern) throws IOException {
        return Pattern.compile(pattern)
                .matcher(text(page))
                .results()
                .map(result -> result.group(1))
                .distinct()
                .toList();
    }

    /** The arguments of each command line that starts the program, in a block of shell or in a line of text. */
    static List<List<String>> commands(Path page) throws IOException {
        String text = text(page);
        List<List<String>> commands = new ArrayList<>();
        BLOCK.matcher(text).results().flatMap(block -> block.group(1).lines()).forEach(line -> add(line, commands));
        INLINE.matcher(text.replaceAll("(?s)```.*?```", ""))
                .results()
                .map(inline -> inline.group(1))
                .forEach(line -> add(line, commands));
        return commands;
    }

    private static void add(String line, List<List<String>> commands) {
        int at = line.indexOf(PROGRAM);
        boolean program = at >= 0
                && (line.length() == at + PROGRAM.length() || " )".indexOf(line.charAt(at + PROGRAM.length())) >= 0);
        if (program) {
            commands.add(arguments(line.substring(at + PROGRAM.length())));
        }
    }

    private static List<String> arguments(String line) {
        List<String> arguments = new ArrayList<>();
        for (MatchResult word : WORD.matcher(line.replaceFirst("\\s[|<>#&].*|;.*|\\).*", ""))
                .results()
                .toList()) {
            arguments.add(
                    word.group(3) != null ? word.group(3) : word.group(1) != null ? word.group(1) : word.group(2));
        }
        return arguments;
    }
}
