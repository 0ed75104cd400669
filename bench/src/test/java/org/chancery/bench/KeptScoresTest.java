package org.chancery.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class KeptScoresTest {

    private static final Evaluation EVALUATION = new Evaluation(
            Map.of("01-harbour", Comparison.of(Harbour.gold(), Harbour.system())), Map.of("01-harbour", 1));

    private static KeptScores actors(double f1) {
        return new KeptScores("x", Map.of("all", Map.of("actors", f1)));
    }

    private static String written() {
        Gold gold = new Gold(Path.of("/tmp/gold/dev"), List.of("01-harbour"));
        return KeptScoresWriter.yaml(gold, "abc", new Readings.Settings("0.1", "k9", "a \"new\" one"), EVALUATION);
    }

    @Test
    void whatWasWrittenIsReadBack() {
        assertThat(KeptScores.parse(written()).falls(KeptScores.of("abc", EVALUATION)))
                .isEmpty();
    }

    @Test
    void theFileKeepsTheFingerprintOfTheGold() {
        assertThat(KeptScores.parse(written()).corpus()).isEqualTo("abc");
    }

    @Test
    void theFileKeepsTheKnowledgeVersion() {
        assertThat(written()).contains("knowledge: \"k9\"");
    }

    @Test
    void theFileKeepsBothHalves() {
        assertThat(KeptScores.parse(written()).scores()).containsOnlyKeys("all", "A", "B");
    }

    @Test
    void theFileDoesNotTellWhereTheGoldLies() {
        assertThat(written()).contains("name: \"gold/dev\"").doesNotContain("/tmp");
    }

    @Test
    void aFallIsToldWithBothScores() {
        assertThat(actors(0.9).falls(actors(0.897))).containsExactly("all, actors: fell from 0.900 to 0.897.");
    }

    @Test
    void aTinyFallIsLetPass() {
        assertThat(actors(0.9).falls(actors(0.8985))).isEmpty();
    }

    @Test
    void aRiseIsNoFall() {
        assertThat(actors(0.9).falls(actors(1))).isEmpty();
    }

    @Test
    void aLayerThatIsNoLongerMeasuredIsTold() {
        assertThat(actors(0.9).falls(new KeptScores("x", Map.of()))).hasSize(1);
    }

    @Test
    void aFileOfAnotherFormIsRefusedWithWhatToDo() {
        assertThatThrownBy(() -> KeptScores.parse("corpus: dev\n"))
                .hasMessage("corpus should be a mapping; write the file with --record.");
    }
}
