package org.chancery.review;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * How far persons agree beyond chance, on values without an order. 1 is full agreement, 0 what chance would give. Empty where it is not
 * defined: nothing was judged twice, or all judgements are the same value.
 */
public final class Agreement {

    private Agreement() {}

    /**
     * Cohen (1960), A coefficient of agreement for nominal scales.
     *
     * @param pairs what the first and what the second said of each item
     */
    public static OptionalDouble kappa(List<Map.Entry<String, String>> pairs) {
        if (pairs.isEmpty()) {
            return OptionalDouble.empty();
        }
        Map<String, Integer> first = new TreeMap<>();
        Map<String, Integer> second = new TreeMap<>();
        double n = pairs.size();
        double agreed = 0;
        for (Map.Entry<String, String> pair : pairs) {
            first.merge(pair.getKey(), 1, Integer::sum);
            second.merge(pair.getValue(), 1, Integer::sum);
            agreed += pair.getKey().equals(pair.getValue()) ? 1 : 0;
        }
        double byChance = 0;
        for (Map.Entry<String, Integer> value : first.entrySet()) {
            byChance += value.getValue() / n * (second.getOrDefault(value.getKey(), 0) / n);
        }
        return byChance >= 1 ? OptionalDouble.empty() : OptionalDouble.of((agreed / n - byChance) / (1 - byChance));
    }

    /**
     * Krippendorff's α for nominal values, of any number of persons, not all of whom judged each item.
     *
     * @param items the values that were given to each
     */
    public static OptionalDouble alpha(List<List<String>> items) {
        Map<String, Double> totals = new TreeMap<>();
        double n = 0;
        double differing = 0;
        for (List<String> values : items) {
            int m = values.size();
            if (m < 2) {
                continue;
            }
            Map<String, Integer> counts = new TreeMap<>();
            values.forEach(value -> counts.merge(value, 1, Integer::sum));
            counts.forEach((value, count) -> totals.merge(value, (double) count, Double::sum));
            n += m;
            for (int count : counts.values()) {
                differing += count * (double) (m - count) / (m - 1);
            }
        }
        double expected = 0;
        for (double total : totals.values()) {
            expected += total * (n - total);
        }
        return expected == 0 ? OptionalDouble.empty() : OptionalDouble.of(1 - (n - 1) * differing / expected);
    }
}
