package org.chancery.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.chancery.compare.Comparer;
import org.chancery.compare.Comparison;
import org.chancery.knowledge.Knowledge;
import org.chancery.merge.Merger;
import org.chancery.resolve.Record;
import org.chancery.write.RecordJson;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Twelve pairs of short dispatches of our own, with what both say and what one says alone, written to tell what unseen texts are
 * to expect. One rule was made after looking at them, that a whole name is that person even where two texts take different states
 * ({@code merge.Kinship}): for which texts are of one encounter they are unseen no longer, for what stands in which row they are.
 * Nothing more should be made from them. {@code records.jsonl} was read from {@code texts.jsonl} by {@code read --batch}.
 */
class UnseenPairsTest {

    private static final Map<String, List<Record>> PAIRS = new TreeMap<>();
    private static final List<PairScore.Verdict> VERDICTS = new ArrayList<>();
    private static final Map<String, Comparison> COMPARISONS = new TreeMap<>();

    @BeforeAll
    static void compare() throws IOException {
        lines("records.jsonl").stream().map(RecordJson::read).forEach(record -> {
            String id = record.document().id();
            PAIRS.computeIfAbsent(id.substring(0, id.indexOf('.')), pair -> new ArrayList<>())
                    .add(record);
        });
        Comparer comparer = new Comparer(Knowledge.packed());
        PAIRS.forEach((pair, records) -> COMPARISONS.put(pair, comparer.compare(records)));
        for (String line :
                lines("expectations.tsv").subList(1, lines("expectations.tsv").size())) {
            PairScore.Expectation expectation = PairScore.Expectation.parse(line);
            List<Record> records = Objects.requireNonNull(PAIRS.get(expectation.pair()));
            Comparison comparison = Objects.requireNonNull(COMPARISONS.get(expectation.pair()));
            VERDICTS.add(new PairScore(records, comparison).check(expectation));
        }
    }

    @Test
    void theTwoTextsOfEachPairAreOfOneEncounter() {
        Merger merger = new Merger(Knowledge.packed());
        assertThat(PAIRS.values()).hasSize(12);
        assertThat(PAIRS.values().stream()
                        .filter(records -> merger.merge(records).stream()
                                .anyMatch(encounter -> encounter.reports().size() == 2))
                        .count())
                .isGreaterThanOrEqualTo(10);
    }

    @Test
    void whatBothSayStandsInOneRowMostly() {
        assertThat(right(true)).isGreaterThanOrEqualTo(23);
    }

    @Test
    void whatOneSaysAloneStandsOnItsSideMostly() {
        assertThat(right(false)).isGreaterThanOrEqualTo(44);
    }

    @Test
    void aNumberThatDiffersIsSaidToDiffer() {
        assertThat(differences("ferry")).anyMatch(words -> words.contains("12") && words.contains("14"));
    }

    private static List<String> differences(String pair) {
        return Objects.requireNonNull(COMPARISONS.get(pair)).rows().stream()
                .flatMap(row -> row.differences().stream())
                .toList();
    }

    private static long right(boolean both) {
        return VERDICTS.stream()
                .filter(verdict -> verdict.expectation().side().isEmpty() == both && verdict.right())
                .count();
    }

    private static List<String> lines(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(UnseenPairsTest.class.getResourceAsStream("pairs/" + name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
