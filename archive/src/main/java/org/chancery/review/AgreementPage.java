package org.chancery.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How far reviewers agree.
 *
 * @param reviewers who decided anything
 * @param items decided by one or more
 * @param twice items decided by two or more
 * @param alpha Krippendorff's, over all; null if it is not defined
 * @param from first day of a decision, and {@code until} the last; null if there is none
 */
public record AgreementPage(
        List<String> reviewers,
        int items,
        int twice,
        @Nullable Double alpha,
        @Nullable String from,
        @Nullable String until,
        List<Pair> pairs,
        List<Split> splits) {

    /** @param kappa Cohen's; null if it is not defined */
    public record Pair(
            String one,
            String other,
            int items,
            int agreed,
            @Nullable Double kappa) {}

    /** An item of which not all say the same. */
    public record Split(String item, String layer, Map<String, String> verdicts) {}

    /** @param reviews those that stand, in their order */
    public static AgreementPage of(List<Review> reviews) {
        Map<String, Map<String, String>> byItem = new TreeMap<>();
        Map<String, String> layers = new TreeMap<>();
        TreeSet<String> who = new TreeSet<>();
        for (Review review : reviews) {
            if (review.verdict() != Verdict.SKIPPED) {
                byItem.computeIfAbsent(review.item(), item -> new TreeMap<>())
                        .put(review.who(), review.verdict().word());
                layers.put(review.item(), review.layer());
                who.add(review.who());
            }
        }
        List<List<String>> values =
                byItem.values().stream().map(said -> List.copyOf(said.values())).toList();
        List<Split> splits = new ArrayList<>();
        byItem.forEach((item, said) -> {
            if (new TreeSet<>(said.values()).size() > 1) {
                splits.add(new Split(item, layers.getOrDefault(item, ""), said));
            }
        });
        var alpha = Agreement.alpha(values);
        return new AgreementPage(
                List.copyOf(who),
                byItem.size(),
                (int) values.stream().filter(said -> said.size() > 1).count(),
                alpha.isPresent() ? alpha.getAsDouble() : null,
                reviews.isEmpty() ? null : reviews.get(0).madeAt().substring(0, 10),
                reviews.isEmpty()
                        ? null
                        : reviews.get(reviews.size() - 1).madeAt().substring(0, 10),
                pairs(List.copyOf(who), byItem),
                splits);
    }

    private static List<Pair> pairs(List<String> who, Map<String, Map<String, String>> byItem) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < who.size(); i++) {
            for (int j = i + 1; j < who.size(); j++) {
                pair(who.get(i), who.get(j), byItem, pairs);
            }
        }
        return pairs;
    }

    private static void pair(String one, String other, Map<String, Map<String, String>> byItem, List<Pair> pairs) {
        List<Map.Entry<String, String>> both = new ArrayList<>();
        for (Map<String, String> said : byItem.values()) {
            String first = said.get(one);
            String second = said.get(other);
            if (first != null && second != null) {
                both.add(Map.entry(first, second));
            }
        }
        if (both.isEmpty()) {
            return;
        }
        int agreed = (int) both.stream()
                .filter(pair -> pair.getKey().equals(pair.getValue()))
                .count();
        var kappa = Agreement.kappa(both);
        pairs.add(new Pair(one, other, both.size(), agreed, kappa.isPresent() ? kappa.getAsDouble() : null));
    }
}
