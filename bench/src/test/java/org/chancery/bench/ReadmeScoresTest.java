package org.chancery.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The table of scores in the README is made from the kept scores: with {@code -Dchancery.write.pages=true}, anew. */
final class ReadmeScoresTest {

    private static final String BEGIN = "<!-- made from bench/expected/gold-dev.yaml -->\n";
    private static final String END = "<!-- end -->";

    private static final Path README = Path.of("../README.md");

    private static String table() throws IOException {
        KeptScores kept = KeptScores.parse(Files.readString(Path.of("expected/gold-dev.yaml")));
        StringBuilder table = new StringBuilder("| layer | F1 |\n|---|---|\n");
        for (Map.Entry<String, Double> layer :
                kept.scores().getOrDefault("all", Map.of()).entrySet()) {
            table.append(String.format(Locale.ROOT, "| %s | %.2f |%n", layer.getKey(), layer.getValue()));
        }
        return table.toString();
    }

    @Test
    void theTableInTheReadmeHoldsTheKeptScores() throws IOException {
        String readme = Files.readString(README);
        String before = readme.substring(0, readme.indexOf(BEGIN) + BEGIN.length());
        String made = before + table() + readme.substring(readme.indexOf(END));
        if (Boolean.getBoolean("chancery.write.pages")) {
            Files.writeString(README, made);
        }
        assertThat(Files.readString(README)).isEqualTo(made);
    }
}
