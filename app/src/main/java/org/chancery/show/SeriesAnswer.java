package org.chancery.show;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chancery.series.SeriesPage;
import org.chancery.series.SeriesPage.Direction;
import org.chancery.series.SeriesPage.Period;
import org.chancery.series.SeriesRows;

/** Events between two actors over time. */
public record SeriesAnswer(SeriesPage page) implements Answer {

    private static final String IN = "  ";

    /** All types, so that every table has the same columns. */
    @Override
    public String text(int width, Ink ink) {
        StringBuilder out = new StringBuilder();
        FormulationAnswer.wrap(
                out,
                "Archive: " + Numbers.count(page.reports(), "report") + ", published " + page.from() + " to "
                        + page.until() + ". Meetings and calls count once for each encounter"
                        + (page.oneADay() ? ", other events once a day for each code" : "")
                        + "; \"told\" is how often events are told in reports.",
                "",
                width);
        page.directions().forEach(direction -> direction(out, direction, width, ink));
        FormulationAnswer.wrap(
                out,
                "v.coop, m.coop: verbal, material cooperation; v.conf, m.conf: conflict. mean: of the PLOVER scores, -9 to 10. "
                        + "conflict: share of v.conf and m.conf.",
                "",
                width);
        return out.toString();
    }

    private void direction(StringBuilder out, Direction direction, int width, Ink ink) {
        out.append('\n')
                .append(ink.bold(direction.sourceName() + " → " + direction.targetName()))
                .append(
                        direction.publisherSide() == null
                                ? ""
                                : "  as told by publishers of " + direction.publisherSide())
                .append('\n');
        if (direction.periods().isEmpty()) {
            out.append(IN).append("No events.\n");
        } else {
            Columns table = new Columns("lrrrrrrrrrr")
                    .row(
                            page.by(),
                            "reports",
                            "told",
                            "events",
                            "v.coop",
                            "m.coop",
                            "v.conf",
                            "m.conf",
                            "sum",
                            "mean",
                            "conflict");
            direction.periods().forEach(period -> row(table, period));
            row(table, direction.total());
            out.append(table.show("", width));
            FormulationAnswer.wrap(out, types(direction.total()), IN, width);
        }
        if (!direction.leftOut().isEmpty()) {
            FormulationAnswer.wrap(out, leftOut(direction), IN, width);
        }
    }

    private static void row(Columns table, Period period) {
        List<Integer> quads = period.quads();
        table.row(
                period.period(),
                Numbers.of(period.reports()),
                Numbers.of(period.reported()),
                Numbers.of(period.events()),
                quads.get(0),
                quads.get(1),
                quads.get(2),
                quads.get(3),
                Numbers.one(period.sum()),
                period.events() == 0 ? "–" : Numbers.two(period.mean()),
                Numbers.percent(period.conflict(), period.events()));
    }

    private static String types(Period total) {
        return total.types().entrySet().stream()
                        .sorted(Map.Entry.<String, Integer>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                        .map(type -> type.getKey() + " " + type.getValue())
                        .collect(Collectors.joining(", "))
                + "; from " + Numbers.count(total.telling(), "report");
    }

    private String leftOut(Direction direction) {
        return "Left out: "
                + direction.leftOut().entrySet().stream()
                        .map(one -> one.getKey().equals("gathering")
                                ? one.getValue() + " of gatherings of more than " + page.bigGathering()
                                        + " states (--expand)"
                                : one.getValue() + " " + one.getKey() + " (--with " + one.getKey() + ")")
                        .collect(Collectors.joining(", "))
                + ".";
    }

    @Override
    public Object json() {
        return page;
    }

    @Override
    public List<List<String>> rows() {
        return SeriesRows.of(page);
    }
}
