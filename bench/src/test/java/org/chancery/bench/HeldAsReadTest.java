package org.chancery.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.chancery.annotate.Annotator;
import org.chancery.annotate.Annotators;
import org.chancery.code.Coder;
import org.chancery.code.Coding;
import org.chancery.code.Pair;
import org.chancery.code.Scheme;
import org.chancery.knowledge.Knowledge;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Did, did not, will, would, threatened to, failed to, denied: type and status of marked sentences of our own, against what is
 * kept in {@code bench/expected}. Where the manual leaves a choice, the table gives both answers, parted by a bar.
 */
@Tag("models")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class HeldAsReadTest {

    private final List<String> wrong = new ArrayList<>();
    private final int[] right = new int[2];
    private int all;

    @BeforeAll
    void codeAll() throws IOException {
        Annotator annotator = Annotators.installed();
        Coder coder = Coder.installed(Knowledge.packed());
        for (String row : rows()) {
            String[] cells = row.split("\t", -1);
            Pair pair = Pair.parse(cells[0], cells[1]);
            Coding coding = coder.code(pair, annotator.annotate(pair.text()), Scheme.MANUAL);
            if (isOneOf(coding.type(), cells[2]) && isOneOf(coding.status(), cells[3])) {
                right[all % 2]++;
            } else {
                wrong.add(cells[0] + " is " + cells[2] + " " + cells[3] + ", read as " + coding.type() + " "
                        + coding.status());
            }
            all++;
        }
    }

    private static List<String> rows() throws IOException {
        try (InputStream in = Objects.requireNonNull(HeldAsReadTest.class.getResourceAsStream("held-as.tsv"))) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return lines.subList(1, lines.size());
        }
    }

    private static boolean isOneOf(String answer, String wanted) {
        return Set.of(wanted.split("\\|")).contains(answer);
    }

    private static int kept(String what) throws IOException {
        String yaml = Files.readString(Path.of("expected", "events.yaml"));
        Map<?, ?> root = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(yaml);
        return (Integer) ((Map<?, ?>) root.get("held_as")).get(what);
    }

    @Test
    void allSentencesOfTheTableAreCoded() throws IOException {
        assertThat(all).isEqualTo(kept("sentences")).isGreaterThanOrEqualTo(300);
    }

    @Test
    void asManyAreRightInEachHalfAsAreKept() throws IOException {
        assertThat(right[0]).as("wrong: %s", wrong).isGreaterThanOrEqualTo(kept("even"));
        assertThat(right[1]).as("wrong: %s", wrong).isGreaterThanOrEqualTo(kept("odd"));
        assertThat(right[0] + right[1]).isGreaterThanOrEqualTo(kept("right"));
    }
}
