package org.chancery.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Times by kind of question: wall clock and processor of the asking thread, in milliseconds. */
final class PaceTable {

    private record Timed(double wall, double processor, boolean hits) {}

    private final Map<String, List<Timed>> kinds = new LinkedHashMap<>();

    void add(String kind, double wall, double processor, boolean hits) {
        kinds.computeIfAbsent(kind, key -> new ArrayList<>()).add(new Timed(wall, processor, hits));
    }

    /** One row for each kind and one for all together. */
    String text() {
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT,
                "%-22s %5s %5s %9s %9s %9s %9s%n",
                "",
                "asked",
                "hits",
                "median",
                "p95",
                "cpu",
                "cpu p95"));
        kinds.forEach((kind, timed) -> text.append(row(kind, timed)));
        text.append(row("all", kinds.values().stream().flatMap(List::stream).toList()));
        return text.toString();
    }

    private static String row(String kind, List<Timed> timed) {
        return String.format(
                Locale.ROOT,
                "%-22s %5d %5d %9.1f %9.1f %9.1f %9.1f%n",
                kind,
                timed.size(),
                timed.stream().filter(Timed::hits).count(),
                share(timed.stream().map(Timed::wall).toList(), 0.5),
                share(timed.stream().map(Timed::wall).toList(), 0.95),
                share(timed.stream().map(Timed::processor).toList(), 0.5),
                share(timed.stream().map(Timed::processor).toList(), 0.95));
    }

    private static double share(List<Double> times, double share) {
        List<Double> sorted = times.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1, sorted.size() * share));
    }
}
