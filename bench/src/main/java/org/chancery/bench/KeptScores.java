package org.chancery.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Scores kept beside the settings that gave them: the form of the files in {@code bench/expected}.
 *
 * @param corpus fingerprint of the gold they were made on
 * @param scores part ({@code all}, {@code A}, {@code B}) → layer or {@code headline} → F1, 0 to 1
 */
record KeptScores(String corpus, Map<String, Map<String, Double>> scores) {

    /** A fall of F1 by more than this is no rounding. */
    static final double ALLOWED = 0.002;

    private static final String HEADLINE = "headline";

    /**
     * Scores from a file of this form.
     *
     * @throws IllegalArgumentException if it is not of this form; the message says what is missing
     */
    static KeptScores parse(String yaml) {
        Map<?, ?> root = map(new Load(LoadSettings.builder().build()).loadFromString(yaml), "the file");
        Map<?, ?> corpus = map(root.get("corpus"), "corpus");
        Map<String, Map<String, Double>> scores = new LinkedHashMap<>();
        map(root.get("scores"), "scores").forEach((part, layers) -> {
            Map<String, Double> f1 = new LinkedHashMap<>();
            map(layers, "scores." + part).forEach((layer, value) -> f1.put(layer.toString(), f1(value)));
            scores.put(part.toString(), f1);
        });
        return new KeptScores(String.valueOf(corpus.get("sha256")), scores);
    }

    static KeptScores of(String corpus, Evaluation evaluation) {
        Map<String, Map<String, Double>> scores = new LinkedHashMap<>();
        parts(evaluation).forEach((part, card) -> {
            Map<String, Double> f1 = new LinkedHashMap<>();
            f1.put(HEADLINE, card.headline());
            card.tallies().forEach((layer, tally) -> f1.put(layer.label(), tally.f1()));
            scores.put(part, f1);
        });
        return new KeptScores(corpus, scores);
    }

    /** What has fallen in {@code now}, one sentence each; empty if nothing has. */
    List<String> falls(KeptScores now) {
        List<String> falls = new ArrayList<>();
        scores.forEach((part, layers) -> layers.forEach((layer, before) -> {
            Double after = now.scores.getOrDefault(part, Map.of()).get(layer);
            if (after == null) {
                falls.add(String.format("%s, %s: kept in the file, but not measured now.", part, layer));
            } else if (after < before - ALLOWED) {
                falls.add(String.format(Locale.ROOT, "%s, %s: fell from %.3f to %.3f.", part, layer, before, after));
            }
        }));
        return falls;
    }

    /** The parts in the order of the file. */
    static Map<String, Scorecard> parts(Evaluation evaluation) {
        Map<String, Scorecard> parts = new LinkedHashMap<>();
        parts.put("all", evaluation.all());
        parts.put("A", evaluation.halfA());
        parts.put("B", evaluation.halfB());
        return parts;
    }

    private static Map<?, ?> map(@Nullable Object value, String where) {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw new IllegalArgumentException(where + " should be a mapping; write the file with --record.");
    }

    private static double f1(Object value) {
        Object number = value instanceof Map<?, ?> layer ? layer.get("f1") : value;
        if (number instanceof Number f1) {
            return f1.doubleValue();
        }
        throw new IllegalArgumentException("a score should be a number; write the file with --record.");
    }
}
