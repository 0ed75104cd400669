package org.chancery.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The texts in which a wording could have been: of the same side and genre as those that have it; for the name of a relation, about
 * encounters with the same states too.
 */
final class Eligible {

    private static final String RELATION = "relation-name";

    private final Map<String, List<CorpusText>> sides;
    private final Set<Long> having;
    private final String rule;

    private Eligible(Map<String, List<CorpusText>> sides, Set<Long> having, String rule) {
        this.sides = sides;
        this.having = having;
        this.rule = rule;
    }

    static Eligible of(
            String kind, FormulationQuestion question, List<CorpusText> corpus, List<Formulations.Found> found) {
        Map<String, Set<String>> genres = new TreeMap<>();
        Map<String, Set<String>> partners = new TreeMap<>();
        Set<Long> having = new HashSet<>();
        for (Formulations.Found one : found) {
            CorpusText text = one.text();
            having.add(text.report());
            genres.computeIfAbsent(text.side(), side -> new HashSet<>()).add(text.genre());
            partners.computeIfAbsent(text.side(), side -> new HashSet<>()).addAll(text.counterparts());
        }
        boolean relation = kind.equals(RELATION) && question.counterpart() == null;
        Map<String, List<CorpusText>> sides = new TreeMap<>();
        for (CorpusText text : corpus) {
            Set<String> ofSide = genres.get(text.side());
            boolean fits = ofSide != null
                    && ofSide.contains(text.genre())
                    && (question.counterpart() == null || text.counterparts().contains(question.counterpart()))
                    && (!relation || meets(text, partners.getOrDefault(text.side(), Set.of())));
            if (having.contains(text.report()) || fits) {
                sides.computeIfAbsent(text.side(), side -> new ArrayList<>()).add(text);
            }
        }
        return new Eligible(sides, having, rule(question, relation));
    }

    private static boolean meets(CorpusText text, Set<String> partners) {
        return text.counterparts().stream().anyMatch(partners::contains);
    }

    private static String rule(FormulationQuestion question, boolean relation) {
        String rule = "texts of the same side and the same kind of main encounter as those that have it";
        if (question.counterpart() != null) {
            return rule + ", about encounters with " + question.counterpart();
        }
        return relation ? rule + ", about encounters with the same states" : rule;
    }

    /** By side, in the order of their days. */
    Map<String, List<CorpusText>> sides() {
        return sides;
    }

    boolean has(CorpusText text) {
        return having.contains(text.report());
    }

    /** What the texts are, in words. */
    String rule() {
        return rule;
    }

    /**
     * Parts of some texts.
     *
     * @param onlyUsed leave out parts without the wording, and begin with the most frequent; else by key
     */
    List<Share> shares(List<CorpusText> texts, Function<CorpusText, List<String>> keys, boolean onlyUsed) {
        Map<String, int[]> counts = new TreeMap<>();
        for (CorpusText text : texts) {
            for (String key : keys.apply(text)) {
                int[] count = counts.computeIfAbsent(key, k -> new int[2]);
                count[0] += has(text) ? 1 : 0;
                count[1]++;
            }
        }
        List<Share> shares = new ArrayList<>();
        counts.forEach((key, count) -> {
            if (!onlyUsed || count[0] > 0) {
                shares.add(new Share(key, count[0], count[1]));
            }
        });
        if (onlyUsed) {
            shares.sort(Comparator.comparing((Share share) -> -share.texts()).thenComparing(Share::key));
        }
        return shares;
    }
}
