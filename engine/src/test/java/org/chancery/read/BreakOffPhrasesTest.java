package org.chancery.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Each example of {@code knowledge/lexicon/completeness.yaml} is one test. */
class BreakOffPhrasesTest {

    private static final Path FILE = Path.of("..", "knowledge", "lexicon", "completeness.yaml");

    @TestFactory
    Stream<DynamicTest> eachEntryCatchesItsEndingsAndLeavesTheOthers() throws IOException {
        return entries().stream().flatMap(entry -> {
            Breaks breaks = new Breaks(new ReadingWords(strings(entry, "forms")));
            List<DynamicTest> tests = new ArrayList<>();
            for (String body : strings(entry, "catches")) {
                tests.add(test(entry, body, breaks, Completeness.EXCERPT));
            }
            for (String body : strings(entry, "leaves")) {
                tests.add(test(entry, body, breaks, Completeness.FULL));
            }
            return tests.stream();
        });
    }

    private static DynamicTest test(Map<?, ?> entry, String marked, Breaks breaks, Completeness expected) {
        String body = marked.replace("[", "").replace("]", "");
        return DynamicTest.dynamicTest(
                "completeness.yaml, " + entry.get("id") + ": " + body,
                () -> assertThat(breaks.completeness(body))
                        .as("%s: %s", entry.get("id"), body)
                        .isEqualTo(expected));
    }

    private static List<Map<?, ?>> entries() throws IOException {
        Object loaded = new Load(
                        LoadSettings.builder().setLabel(FILE.toString()).build())
                .loadFromString(Files.readString(FILE));
        List<Map<?, ?>> entries = new ArrayList<>();
        for (Object entry : (List<?>) loaded) {
            entries.add((Map<?, ?>) entry);
        }
        return entries;
    }

    private static List<String> strings(Map<?, ?> entry, String key) {
        return ((List<?>) Objects.requireNonNull(entry.get(key), key))
                .stream().map(String::valueOf).toList();
    }
}
