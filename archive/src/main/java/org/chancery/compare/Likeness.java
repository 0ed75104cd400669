package org.chancery.compare;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.resolve.Record.Act;

/**
 * How alike two passages of different texts are, from 0 to 1: by topic 0.6, speaker 0.2, act 0.1, and names and numbers
 * 0.1; these count only where both have some. Rare words and topics of the texts weigh more than common ones. Speaker and act
 * alone make nothing alike: in two reports of one talk nearly all passages share them.
 */
final class Likeness {

    static final double SURE = 0.55;
    static final double POSSIBLE = 0.48;

    private static final double LEAST_TOPIC = 0.3;

    private static final Set<Act> WARM = Set.of(Act.PRAISE, Act.THANK, Act.SUPPORT, Act.GREET);
    private static final Set<Act> FORWARD = Set.of(Act.COMMIT, Act.AGREE, Act.HOPE, Act.PROPOSE, Act.REQUEST);
    private static final Set<Act> COLD = Set.of(Act.OPPOSE, Act.WARN);
    private static final Set<Act> PLAIN = Set.of(Act.ASSERT, Act.DISCUSS);

    private final Map<String, Double> weights = new HashMap<>();
    private final Map<String, Double> rarity = new HashMap<>();
    private final Set<String> weak;
    private final Map<Passage, Own> own = new IdentityHashMap<>();

    /** What is asked of a passage with each of another text. */
    private record Own(double length, boolean conditional) {}

    /**
     * @param dyad words that name the principals and their states: all passages of such texts have them
     * @param weak terms that say little of what is spoken about, such as support
     */
    Likeness(List<List<Passage>> texts, Set<String> dyad, Set<String> weak) {
        this.weak = weak;
        Map<String, Integer> passagesWith = new HashMap<>();
        Map<String, Integer> passagesOn = new HashMap<>();
        for (List<Passage> text : texts) {
            for (Passage passage : text) {
                own.put(passage, new Own(0, false));
                passage.terms().forEach(term -> passagesWith.merge(term, 1, Integer::sum));
                lineage(passage.topics()).forEach(topic -> passagesOn.merge(topic, 1, Integer::sum));
            }
        }
        passagesWith.forEach((term, number) ->
                weights.put(term, common(term, dyad) / (0.3 + 0.7 * Math.sqrt(number / (double) texts.size()))));
        passagesOn.forEach((topic, number) ->
                rarity.put(topic, 1 / (0.7 + 0.3 * Math.sqrt(number / (double) texts.size()))));
        own.replaceAll((passage, nothing) -> new Own(length(passage.terms()), passage.conditional()));
    }

    private Own own(Passage passage) {
        Own known = own.get(passage);
        return known == null ? new Own(length(passage.terms()), passage.conditional()) : known;
    }

    private double common(String term, Set<String> dyad) {
        boolean key = term.startsWith(Passage.KEY);
        return dyad.contains(term) ? 0.15 : key || weak.contains(term) ? 0.5 : 1;
    }

    double of(Passage a, Passage b) {
        double topic = topic(a, b);
        double total = 0.6 * topic + 0.2 * speaker(a, b) + 0.1 * act(a, b);
        double arguments = arguments(a, b);
        double score = arguments < 0 ? total / 0.9 : total + 0.1 * arguments;
        return topic < LEAST_TOPIC ? Math.min(score * 0.6, 0.35) : score;
    }

    /** The tree of topics or the words, whichever sees more, and a little more where both do. */
    private double topic(Passage a, Passage b) {
        double words = Math.min(1, 2.2 * overlap(a, b));
        double tree = 0;
        for (String one : a.topics()) {
            for (String other : b.topics()) {
                tree = Math.max(tree, related(one, other));
            }
        }
        double both = words == 0 ? 0.5 * tree : 1 - (1 - words) * (1 - 0.6 * tree);
        boolean sameSum =
                a.amounts().stream().anyMatch(x -> b.amounts().stream().anyMatch(y -> x.isMoney() && x.equals(y)));
        return sameSum ? Math.max(both, 0.85) : both;
    }

    private double related(String one, String other) {
        // A country is no topic: much can be said of it.
        double share = family(one).equals("regional") ? 0.4 : 1;
        if (one.equals(other)) {
            return share * rarity.getOrDefault(one, 1.0);
        }
        if (one.startsWith(other + ".") || other.startsWith(one + ".")) {
            String upper = one.length() < other.length() ? one : other;
            return 0.8 * rarity.getOrDefault(upper, 1.0);
        }
        String family = family(one);
        return family.equals(family(other)) && !family.equals("regional") ? 0.4 * rarity.getOrDefault(family, 1.0) : 0;
    }

    private double overlap(Passage a, Passage b) {
        double shared = 0;
        for (String term : a.terms()) {
            shared += b.terms().contains(term) ? square(term) : 0;
        }
        if (shared == 0) {
            return 0;
        }
        double few = Math.min(own(a).length(), own(b).length());
        double many = Math.max(own(a).length(), own(b).length());
        // The shorter counts more, and one word alone is no proof.
        double lengths = Math.pow(few, 0.6) * Math.pow(many, 0.4);
        return lengths == 0 ? 0 : shared / lengths * shared / (shared + 0.45);
    }

    private double length(Set<String> terms) {
        return terms.stream().mapToDouble(this::square).sum();
    }

    private double square(String term) {
        double weight = weights.getOrDefault(term, 1.0);
        return weight * weight;
    }

    static double speaker(Passage a, Passage b) {
        if (a.told() || b.told()) {
            return told(a, b);
        }
        if (!java.util.Collections.disjoint(a.speakers(), b.speakers())) {
            return a.speakers().equals(b.speakers()) ? 1 : 0.85;
        }
        if (!java.util.Collections.disjoint(a.states(), b.states())) {
            return 0.85;
        }
        // One thanks for what the other promises: each names the other.
        boolean crossed = !java.util.Collections.disjoint(a.states(), b.parties())
                || !java.util.Collections.disjoint(b.states(), a.parties());
        return crossed ? 0.4 : 0;
    }

    /** Where the publisher tells it, whom its words begin with, else whom they name. */
    private static double told(Passage a, Passage b) {
        Passage told = a.told() ? a : b;
        Passage other = told == a ? b : a;
        Set<String> who = other.told() ? Set.of(other.subject()) : other.speakers();
        if (who.contains(told.subject()) && !told.subject().isEmpty()) {
            return 0.85;
        }
        if (who.stream().anyMatch(told.parties()::contains)) {
            return 0.65;
        }
        return told.aside() || !told.subject().isEmpty() && !who.equals(Set.of("")) ? 0.3 : 0.5;
    }

    /** What hangs on a condition is another thing than what does not. */
    private double act(Passage a, Passage b) {
        return own(a).conditional() == own(b).conditional() ? kindOfAct(a, b) : kindOfAct(a, b) - 0.5;
    }

    private static double kindOfAct(Passage a, Passage b) {
        if (a.statement() == null || b.statement() == null || a.aside() || b.aside()) {
            return 0.6;
        }
        Act one = a.statement().act();
        Act other = b.statement().act();
        if (one == other) {
            return 1;
        }
        if (PLAIN.contains(one) || PLAIN.contains(other)) {
            return 0.7;
        }
        boolean clash = COLD.contains(one) != COLD.contains(other);
        boolean group = WARM.contains(one) && WARM.contains(other) || FORWARD.contains(one) && FORWARD.contains(other);
        return group ? 0.7 : clash ? 0.2 : 0.5;
    }

    /** −1 if one has none. */
    private static double arguments(Passage a, Passage b) {
        Set<String> ofA = new HashSet<>(a.names());
        Set<String> ofB = new HashSet<>(b.names());
        a.amounts().forEach(amount -> ofA.add(amount.value() + amount.unit()));
        b.amounts().forEach(amount -> ofB.add(amount.value() + amount.unit()));
        if (ofA.isEmpty() || ofB.isEmpty()) {
            return -1;
        }
        int least = Math.min(ofA.size(), ofB.size());
        ofA.retainAll(ofB);
        return Math.min(1, (double) ofA.size() / least + (ofA.isEmpty() ? 0 : 0.2));
    }

    static String family(String topic) {
        int dot = topic.indexOf('.');
        return dot < 0 ? topic : topic.substring(0, dot);
    }

    private static Set<String> lineage(List<String> topics) {
        Set<String> all = new HashSet<>();
        for (String topic : topics) {
            for (String at = topic;
                    !at.isEmpty();
                    at = at.indexOf('.') < 0 ? "" : at.substring(0, at.lastIndexOf('.'))) {
                all.add(at);
            }
        }
        return all;
    }
}
