package org.chancery.bench;

import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

/** Scores as a table for people. */
final class ScoreTable {

    private ScoreTable() {}

    /** All layers, then the headline; ends with a line break. */
    static String of(Scorecard card) {
        StringBuilder table = new StringBuilder(String.format(
                "%-22s%7s%7s%7s%7s%6s%6s  %s%n",
                "layer", "P", "R", "F1", "match", "gold", "sys", "right among matched"));
        for (Layer layer : Layer.values()) {
            Tally tally = card.tally(layer);
            table.append(String.format(
                            Locale.ROOT,
                            "%-22s%7.3f%7.3f%7.3f%7d%6d%6d  %s",
                            layer.label(),
                            tally.precision(),
                            tally.recall(),
                            tally.f1(),
                            tally.matched(),
                            tally.gold(),
                            tally.system(),
                            accuracy(tally))
                    .stripTrailing());
            table.append(System.lineSeparator());
        }
        return table.append(
                        String.format(Locale.ROOT, "%nheadline (mean F1 of the six layers): %.3f%n", card.headline()))
                .toString();
    }

    /** One line to a report: headline and F1 of the layers in it. */
    static String byFile(Evaluation evaluation) {
        StringBuilder table = new StringBuilder(String.format(
                "%-44s%9s%8s%8s%8s%8s%8s%8s%n",
                "report", "headline", "actors", "encount", "statem", "commit", "stances", "events"));
        evaluation.reports().forEach((name, card) -> {
            table.append(String.format(Locale.ROOT, "%-44s%9.3f", name, card.headline()));
            for (Layer layer : Layer.values()) {
                if (layer.inHeadline()) {
                    table.append(String.format(
                            Locale.ROOT, "%8.3f", card.tally(layer).f1()));
                }
            }
            table.append(System.lineSeparator());
        });
        return table.toString();
    }

    /**
     * What was missed, added or wrong in each report, a line each.
     *
     * @param layer label of the layer asked for, or the empty string for all
     */
    static String differences(Evaluation evaluation, String layer) {
        StringBuilder lines = new StringBuilder();
        evaluation.reports().forEach((name, card) -> {
            List<Difference> asked = card.differences().stream()
                    .filter(difference ->
                            layer.isEmpty() || layer.equals(difference.layer().label()))
                    .toList();
            if (!asked.isEmpty()) {
                lines.append(String.format("%n%s%n", name));
                asked.forEach(difference -> lines.append(difference).append(System.lineSeparator()));
            }
        });
        return lines.toString();
    }

    private static String accuracy(Tally tally) {
        StringJoiner shares = new StringJoiner("  ");
        tally.accuracy()
                .forEach((attribute, share) -> shares.add(attribute + " "
                        + (share.value().isPresent()
                                ? String.format(
                                        Locale.ROOT, "%.3f", share.value().getAsDouble())
                                : "-")));
        return shares.toString();
    }
}
