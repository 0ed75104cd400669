package org.chancery.bench;

import java.util.Locale;

/** Writes the files of {@code bench/expected}: the same scores and settings give the same characters. */
final class KeptScoresWriter {

    private static final String COMMENT = """
            # What the engine scores on a gold folder, and the settings under which it does. Written by
            # `./chancery evaluate --gold DIR --record FILE`, never by hand; a change that moves a score changes this file.
            # A: reports with odd numbers, on which rules are made; B: reports with even numbers, which only check them.
            """;

    private KeptScoresWriter() {}

    static String yaml(Gold gold, String fingerprint, Readings.Settings settings, Evaluation evaluation) {
        StringBuilder yaml = new StringBuilder(COMMENT);
        yaml.append("corpus:\n");
        line(yaml, "name", gold.name());
        line(yaml, "reports", evaluation.reports().size());
        line(yaml, "sha256", fingerprint);
        yaml.append("settings:\n");
        line(yaml, "engine", settings.engine());
        line(yaml, "knowledge", settings.knowledge());
        line(yaml, "annotator", settings.annotator());
        line(yaml, "command", "./chancery evaluate --gold DIR");
        yaml.append("scores:\n");
        KeptScores.parts(evaluation).forEach((part, card) -> part(yaml, part, card));
        return yaml.toString();
    }

    private static void part(StringBuilder yaml, String part, Scorecard card) {
        yaml.append(String.format(Locale.ROOT, "  %s:%n    headline: %.4f%n", part, card.headline())
                .replace("\r", ""));
        card.tallies()
                .forEach((layer, tally) -> yaml.append(String.format(
                        Locale.ROOT,
                        "    %s: {precision: %.4f, recall: %.4f, f1: %.4f}\n",
                        quoted(layer.label()),
                        tally.precision(),
                        tally.recall(),
                        tally.f1())));
    }

    private static void line(StringBuilder yaml, String key, int value) {
        yaml.append("  ").append(key).append(": ").append(value).append('\n');
    }

    private static void line(StringBuilder yaml, String key, String value) {
        String safe = value.replace("\\", "\\\\").replace("\"", "\\\"");
        yaml.append("  ").append(key).append(": \"").append(safe).append("\"\n");
    }

    private static String quoted(String label) {
        return label.contains(",") ? '"' + label + '"' : label;
    }
}
