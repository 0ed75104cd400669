package org.chancery.series;

import java.util.ArrayList;
import java.util.List;
import org.chancery.series.SeriesPage.Direction;
import org.chancery.series.SeriesPage.Period;

/** A series as a table: a row for each direction and period. */
public final class SeriesRows {

    private static final List<String> TYPES = List.of(
            "ACCUSE",
            "AGREE",
            "AID",
            "ASSAULT",
            "COERCE",
            "CONCEDE",
            "CONSULT",
            "COOPERATE",
            "MOBILIZE",
            "PROTEST",
            "REJECT",
            "REQUEST",
            "RETREAT",
            "SANCTION",
            "SUPPORT",
            "THREATEN");

    private SeriesRows() {}

    /** The rows of a page, names of columns first. */
    public static List<List<String>> of(SeriesPage page) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(names());
        for (Direction direction : page.directions()) {
            direction.periods().forEach(period -> rows.add(cells(direction, period)));
        }
        return rows;
    }

    public static List<String> names() {
        List<String> names = new ArrayList<>(List.of(
                "source",
                "target",
                "publisher_side",
                "period",
                "reports",
                "telling",
                "told",
                "events",
                "verbal_cooperation",
                "material_cooperation",
                "verbal_conflict",
                "material_conflict",
                "sum",
                "mean",
                "conflict_share"));
        names.addAll(TYPES);
        return names;
    }

    public static List<String> cells(Direction direction, Period period) {
        List<String> cells = new ArrayList<>(List.of(
                direction.source(),
                direction.target(),
                direction.publisherSide() == null ? "" : direction.publisherSide(),
                period.period(),
                String.valueOf(period.reports()),
                String.valueOf(period.telling()),
                String.valueOf(period.reported()),
                String.valueOf(period.events())));
        period.quads().forEach(quad -> cells.add(String.valueOf(quad)));
        cells.add(String.valueOf(period.sum()));
        cells.add(period.events() == 0 ? "" : String.valueOf(period.mean()));
        cells.add(period.events() == 0 ? "" : String.valueOf(period.conflict()));
        TYPES.forEach(type -> cells.add(String.valueOf(period.types().getOrDefault(type, 0))));
        return cells;
    }
}
