package org.chancery.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.Pipeline;
import org.chancery.resolve.Record;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Who pronouns and descriptions mean in passages of our own, against what is kept in {@code bench/expected}. */
@Tag("models")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class PassagesReadTest {

    private final List<String> right = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();
    private final List<String> silent = new ArrayList<>();

    @BeforeAll
    void readAll() throws IOException {
        Pipeline pipeline = Pipeline.installed();
        for (Passage passage : Passage.own()) {
            Record record = pipeline.read(pipeline.reader().read(passage.id(), passage.metadata(), passage.text()));
            passage.marked().forEach(marked -> judge(record, passage, marked));
        }
    }

    private void judge(Record record, Passage passage, Passage.Marked marked) {
        Set<String> meant = record.actors().stream()
                .filter(actor -> actor.mentions().stream()
                        .anyMatch(
                                mention -> mention.span().end() == marked.span().end()
                                        && Math.abs(mention.span().begin()
                                                        - marked.span().begin())
                                                <= 12))
                .map(actor -> last(actor.name()))
                .collect(Collectors.toSet());
        Set<String> wanted = marked.means().stream().map(PassagesReadTest::last).collect(Collectors.toSet());
        String row = passage.id() + ": \""
                + passage.text().substring(marked.span().begin(), marked.span().end()) + "\" is " + wanted
                + ", read as " + meant;
        (meant.equals(wanted) ? right : meant.isEmpty() ? silent : wrong).add(row);
    }

    /** Last word of a name, for comparison. */
    private static String last(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        return plain.substring(plain.lastIndexOf(' ') + 1);
    }

    private static int kept(String what) throws IOException {
        String yaml = Files.readString(Path.of("expected", "coreference.yaml"));
        Map<?, ?> root = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(yaml);
        return (Integer) ((Map<?, ?>) root.get("passages")).get(what);
    }

    @Test
    void asManyAreRightAsAreKept() throws IOException {
        assertThat(right).as("wrong: %s%nnot said: %s", wrong, silent).hasSizeGreaterThanOrEqualTo(kept("right"));
    }

    @Test
    void noMoreAreWrongThanAreKept() throws IOException {
        assertThat(wrong).hasSizeLessThanOrEqualTo(kept("wrong"));
    }
}
