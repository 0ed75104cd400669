package org.chancery.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Merges rows that have the same day, source, target and code, as Phoenix does, and keeps what stands behind each. The row that stays is
 * that of the earliest report, so that the order of the records does not matter. It holds all rows until the end.
 */
final class OneADay {

    private static final Comparator<Row> EARLIEST = Comparator.comparing(
                    (Row row) -> String.valueOf(row.report().published()))
            .thenComparing(row -> row.report().doc())
            .thenComparing(Row::id);

    private final boolean byCode;
    private final Map<String, List<Row>> rows = new TreeMap<>();

    /** @param byCode whether actors are one where their CAMEO codes are, as in releases that show no names; else by name */
    OneADay(boolean byCode) {
        this.byCode = byCode;
    }

    void add(Row row) {
        rows.computeIfAbsent(key(row), key -> new ArrayList<>()).add(row);
    }

    /** One row for each day, source, target and code, in this order. */
    List<Row> merged() {
        return rows.values().stream().map(OneADay::merge).toList();
    }

    /** All rows, each under the id of the one that stays. */
    List<Row> grouped() {
        List<Row> all = new ArrayList<>();
        for (List<Row> same : rows.values()) {
            List<Row> sorted = same.stream().sorted(EARLIEST).toList();
            sorted.forEach(row -> all.add(row.under(sorted.get(0).id())));
        }
        return all;
    }

    private String key(Row row) {
        return String.join(
                "\u0000",
                row.day().toString(),
                actors(row.sources()),
                actors(row.targets()),
                row.code(),
                row.coded().type(),
                row.coded().mode() == null || byCode ? "" : row.coded().mode(),
                row.coded().status().name(),
                // Events without a day are never the same.
                row.day().day() == null ? row.id() : "");
    }

    private String actors(List<Party> parties) {
        SortedSet<String> keys = new TreeSet<>();
        for (Party party : parties) {
            String code = party.cameo().code();
            keys.add(byCode && !code.isEmpty() ? code : party.name());
        }
        return String.join("\u0001", keys);
    }

    private static Row merge(List<Row> same) {
        List<Row> sorted = same.stream().sorted(EARLIEST).toList();
        Map<String, Report> reports = new LinkedHashMap<>();
        TreeSet<String> events = new TreeSet<>();
        for (Row row : sorted) {
            reports.putIfAbsent(row.report().doc(), row.report());
            events.add(row.event());
        }
        return sorted.get(0).behind(List.copyOf(reports.values()), List.copyOf(events));
    }
}
