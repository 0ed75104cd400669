package org.chancery.web.start;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.follow.News;

/**
 * Reports by year and side.
 *
 * @param sides those with most reports first; all others are summed up under {@link #OTHERS}
 */
public record Overview(List<String> sides, List<Line> lines) {

    public static final String OTHERS = "others";
    public static final String UNKNOWN = "unknown";
    private static final int MOST = 8;

    /** @param numbers for each side, in their order */
    public record Line(String year, List<Integer> numbers, int all) {}

    static Overview of(List<News.Year> years) {
        Map<String, Integer> totals = new TreeMap<>();
        years.forEach(year -> totals.merge(name(year.side()), year.reports(), Integer::sum));
        List<String> sides = new ArrayList<>(totals.keySet());
        sides.sort(Comparator.comparing((String side) -> -totals.getOrDefault(side, 0))
                .thenComparing(side -> side));
        boolean cut = sides.size() > MOST;
        List<String> shown = cut ? new ArrayList<>(sides.subList(0, MOST - 1)) : sides;
        if (cut) {
            shown.add(OTHERS);
        }
        Map<String, Map<String, Integer>> byYear = new LinkedHashMap<>();
        for (News.Year year : years) {
            String side = name(year.side());
            byYear.computeIfAbsent(year.year(), key -> new TreeMap<>())
                    .merge(shown.contains(side) ? side : OTHERS, year.reports(), Integer::sum);
        }
        List<Line> lines = new ArrayList<>();
        byYear.forEach((year, numbers) -> lines.add(new Line(
                year,
                shown.stream().map(side -> numbers.getOrDefault(side, 0)).toList(),
                numbers.values().stream().mapToInt(number -> number).sum())));
        return new Overview(List.copyOf(shown), lines);
    }

    List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of("year"));
        head.addAll(sides);
        head.add("all");
        rows.add(head);
        for (Line line : lines) {
            List<String> row = new ArrayList<>(List.of(line.year()));
            line.numbers().forEach(number -> row.add(String.valueOf(number)));
            row.add(String.valueOf(line.all()));
            rows.add(row);
        }
        return rows;
    }

    private static String name(String side) {
        return side.isEmpty() ? UNKNOWN : side;
    }
}
