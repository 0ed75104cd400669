package org.chancery.bench;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * The scores of several reports.
 *
 * @param reports name → scores, sorted by name
 * @param numbers name → place in the whole gold folder, from 1; it decides in which half a report is
 */
record Evaluation(Map<String, Scorecard> reports, Map<String, Integer> numbers) {

    Evaluation {
        reports = Collections.unmodifiableMap(new LinkedHashMap<>(reports));
        numbers = Map.copyOf(numbers);
    }

    /**
     * Scores some reports of a gold folder.
     *
     * @param chosen whether a report is to be scored
     */
    static Evaluation of(List<String> gold, Predicate<String> chosen, Readings right, Readings system) {
        Map<String, Scorecard> reports = new LinkedHashMap<>();
        Map<String, Integer> numbers = new LinkedHashMap<>();
        for (int index = 0; index < gold.size(); index++) {
            String report = gold.get(index);
            if (chosen.test(report)) {
                reports.put(report, Comparison.of(right.read(report), system.read(report)));
                numbers.put(report, index + 1);
            }
        }
        return new Evaluation(reports, numbers);
    }

    Scorecard all() {
        return Scorecard.sum(reports.values());
    }

    /** The reports with odd numbers, on which rules are made. */
    Scorecard halfA() {
        return half(1);
    }

    /** The reports with even numbers, which show what the rules are worth on reports they were not made on. */
    Scorecard halfB() {
        return half(0);
    }

    private Scorecard half(int remainder) {
        return Scorecard.sum(reports.entrySet().stream()
                .filter(entry -> number(entry.getKey()) % 2 == remainder)
                .map(Map.Entry::getValue)
                .toList());
    }

    private int number(String report) {
        return Objects.requireNonNull(numbers.get(report));
    }
}
