package org.chancery.fast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Learns rules for dictionary forms: first by tag, then for ever longer endings where another rule is more frequent. */
final class LemmaTraining {

    /** An ending needs so many different words. */
    private static final int LEAST = 3;

    private final Map<Byte, Map<String, Lemmas.Rule>> words = new TreeMap<>();
    private final List<Lemmas.Rule> rules = new ArrayList<>(List.of(Lemmas.Rule.SAME));
    private final Map<Lemmas.Rule, Integer> numbers = new HashMap<>(Map.of(Lemmas.Rule.SAME, 0));
    private final Map<Integer, Integer> table = new HashMap<>();

    /** @param word in small letters unless it is a name */
    void see(String word, byte tag, String lemma) {
        words.computeIfAbsent(tag, key -> new TreeMap<>()).put(word, Lemmas.Rule.between(word, lemma));
    }

    Lemmas learn() {
        words.forEach((tag, seen) -> {
            Map<String, Lemmas.Rule> best = new HashMap<>();
            for (int length = 0; length <= Lemmas.LONGEST; length++) {
                learn(tag, seen, length, best);
            }
            seen.forEach((word, rule) -> {
                if (!rule.equals(known(word, best))) {
                    put(Lemmas.key(tag, Lemmas.ending(word), Lemmas.WHOLE), rule);
                }
            });
        });
        return new Lemmas(rules, new IntTable(table));
    }

    private void learn(byte tag, Map<String, Lemmas.Rule> seen, int length, Map<String, Lemmas.Rule> best) {
        Map<String, Map<Lemmas.Rule, Integer>> counts = new TreeMap<>();
        seen.forEach((word, rule) -> {
            if (word.length() > length || length == 0) {
                counts.computeIfAbsent(word.substring(word.length() - length), key -> new HashMap<>())
                        .merge(rule, 1, Integer::sum);
            }
        });
        counts.forEach((ending, rules) -> {
            Map.Entry<Lemmas.Rule, Integer> most = rules.entrySet().stream()
                    .max(Map.Entry.<Lemmas.Rule, Integer>comparingByValue()
                            .thenComparing(Map.Entry::getKey, Comparator.comparing(Lemmas.Rule::toString)))
                    .orElseThrow();
            boolean isNew = length == 0 || !most.getKey().equals(known(ending, best));
            if (isNew && (length == 0 || most.getValue() >= LEAST)) {
                best.put(ending, most.getKey());
                put(Lemmas.key(tag, Lemmas.ending(ending), length), most.getKey());
            }
        });
    }

    /** What the endings say that are known so far. */
    private static Lemmas.Rule known(String word, Map<String, Lemmas.Rule> best) {
        for (int length = Math.min(Lemmas.LONGEST, word.length()); length >= 0; length--) {
            Lemmas.Rule rule = best.get(word.substring(word.length() - length));
            if (rule != null) {
                return rule;
            }
        }
        return Lemmas.Rule.SAME;
    }

    private void put(int key, Lemmas.Rule rule) {
        table.put(key, numbers.computeIfAbsent(rule, added -> {
            rules.add(added);
            return rules.size() - 1;
        }));
    }
}
