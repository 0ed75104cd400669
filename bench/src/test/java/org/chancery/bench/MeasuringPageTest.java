package org.chancery.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** The page on measuring and the commands it describes do not part. */
final class MeasuringPageTest {

    private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--[a-z][a-z-]+");

    private static String page() throws IOException {
        return Files.readString(Path.of("../docs/measuring.md"));
    }

    private static Set<String> mentioned() throws IOException {
        Set<String> mentioned = new TreeSet<>();
        Matcher matcher = OPTION.matcher(page());
        while (matcher.find()) {
            mentioned.add(matcher.group());
        }
        return mentioned;
    }

    private static Set<String> options() {
        Set<String> options = new TreeSet<>();
        for (Object command : List.of(new EvaluateCommand(), new QuietCommand())) {
            new CommandLine(command)
                    .getCommandSpec().optionsMap().keySet().stream()
                            .filter(name -> name.startsWith("--")
                                    && !Set.of("--help", "--version").contains(name))
                            .forEach(options::add);
        }
        return options;
    }

    @Test
    void everyOptionIsOnThePage() throws IOException {
        assertThat(mentioned()).containsAll(options());
    }

    @Test
    void everyOptionOnThePageIsThere() throws IOException {
        Set<String> unknown = mentioned();
        unknown.removeAll(options());
        for (Object command : List.of(
                new TrainAttributionCommand(),
                new TrainEventsCommand(),
                new ReadPaceCommand(),
                new TrainAnnotatorCommand(),
                new EvaluateAnnotatorCommand())) {
            new CommandLine(command).getCommandSpec().optionsMap().keySet().forEach(unknown::remove);
        }
        // Those of ./chancery read.
        unknown.removeAll(Set.of("--batch", "--out"));
        assertThat(unknown).isEmpty();
    }

    @Test
    void everyLayerIsInTheTable() throws IOException {
        String page = page();
        assertThat(Layer.values()).allMatch(layer -> page.contains("| " + layer.label() + " |"));
    }
}
