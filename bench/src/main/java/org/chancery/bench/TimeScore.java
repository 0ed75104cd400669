package org.chancery.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Counts of found times against marked ones, as task A of TempEval-3 has it. */
final class TimeScore {

    private int gold;
    private int system;
    private int strict;
    private int relaxed;
    private int types;
    private int values;

    private record Pair(int marked, int found, int overlap, boolean same) {}

    /** Adds one text. */
    void add(String text, List<TimedText.Mark> marked, List<TimedText.Mark> found) {
        List<TimedText.Mark> wanted =
                marked.stream().map(mark -> mark.trimmed(text)).toList();
        List<TimedText.Mark> given =
                found.stream().map(mark -> mark.trimmed(text)).toList();
        gold += wanted.size();
        system += given.size();
        Set<Integer> takenWanted = new HashSet<>();
        Set<Integer> takenGiven = new HashSet<>();
        for (Pair pair : pairs(wanted, given)) {
            if (takenWanted.contains(pair.marked()) || takenGiven.contains(pair.found())) {
                continue;
            }
            takenWanted.add(pair.marked());
            takenGiven.add(pair.found());
            count(wanted.get(pair.marked()), given.get(pair.found()), pair.same());
        }
    }

    private void count(TimedText.Mark wanted, TimedText.Mark given, boolean same) {
        relaxed++;
        strict += same ? 1 : 0;
        types += wanted.type().equals(given.type()) ? 1 : 0;
        values += wanted.value().equals(given.value()) ? 1 : 0;
    }

    /** Overlapping pairs, those with the most in common first. */
    private static List<Pair> pairs(List<TimedText.Mark> wanted, List<TimedText.Mark> given) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            for (int j = 0; j < given.size(); j++) {
                int overlap = wanted.get(i).overlap(given.get(j));
                if (overlap > 0) {
                    boolean same = wanted.get(i).span().equals(given.get(j).span());
                    pairs.add(new Pair(i, j, overlap, same));
                }
            }
        }
        pairs.sort(Comparator.comparingInt((Pair pair) -> -pair.overlap()).thenComparing(pair -> !pair.same()));
        return pairs;
    }

    /** F1 where so many found times count. */
    private double f1(int right) {
        return gold + system == 0 ? 1 : 2.0 * right / (gold + system);
    }

    double strict() {
        return f1(strict);
    }

    double relaxed() {
        return f1(relaxed);
    }

    double type() {
        return f1(types);
    }

    double value() {
        return f1(values);
    }

    /** Share of the relaxed pairs that have the right value. */
    double accuracy() {
        return relaxed == 0 ? 1 : (double) values / relaxed;
    }

    /** A line of the table. */
    String line(String name) {
        return String.format(
                Locale.ROOT,
                "%-6s %6d %6d %8.3f %8.3f %8.3f %8.3f %9.3f",
                name,
                gold,
                system,
                strict(),
                relaxed(),
                type(),
                value(),
                accuracy());
    }

    /** The heading of the lines. */
    static String heading() {
        return "       marked  found   strict  relaxed     type    value  accuracy";
    }
}
