package org.chancery.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.keep.Identity;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.Topic;
import org.chancery.resolve.Record;
import org.jspecify.annotations.Nullable;

/** Lays what several texts say of one encounter side by side. Safe for use by several threads. */
public final class Comparer {

    /** From here on two passages say the same thing so surely that a "not" or a stronger word is a difference. */
    private static final double CLOSE = 0.7;

    private final Terms terms;
    private final Passages passages;
    private final Differences differences;
    private final FactsReader facts;
    private final Map<String, String> topicNames = new HashMap<>();

    public Comparer(Knowledge knowledge) {
        this.terms = new Terms(knowledge);
        this.passages = new Passages(knowledge, terms);
        this.differences = new Differences(new Ladders(knowledge));
        this.facts = new FactsReader(knowledge);
        for (Topic topic : knowledge.topics()) {
            topicNames.put(topic.id(), topic.name());
        }
    }

    /**
     * @param records two or more, of one encounter
     * @throws IllegalArgumentException if there are fewer
     */
    public Comparison compare(List<Record> records) {
        if (records.size() < 2) {
            throw new IllegalArgumentException("A comparison needs two texts or more.");
        }
        List<List<Passage>> texts = records.stream().map(passages::of).toList();
        List<Comparison.TextFacts> described = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            described.add(facts.of(records.get(i), texts.get(i)));
        }
        Likeness likeness = new Likeness(texts, dyad(records), terms.weak());
        List<Strand> strands = new Weaving(likeness).weave(texts);
        List<Comparison.Row> rows =
                strands.stream().map(strand -> row(strand, records, described)).toList();
        return new Comparison(
                described,
                rows,
                NameUses.of(records),
                Order.tau(described.get(0).topics(), described.get(1).topics()));
    }

    /** Stems of the names of the principals and their states. */
    private Set<String> dyad(List<Record> records) {
        Set<String> dyad = new HashSet<>();
        for (Record record : records) {
            Set<String> keys = principals(record);
            record.actors().stream()
                    .filter(actor -> keys.contains(Identity.of(actor).key())
                            || keys.contains(Identity.of(actor).code()))
                    .flatMap(actor -> actor.mentions().stream())
                    .forEach(mention -> dyad.addAll(terms.of(mention.text())));
        }
        return dyad;
    }

    /** Keys and states of those who took part in the main encounter. */
    static Set<String> principals(Record record) {
        Set<String> keys = new TreeSet<>();
        Map<String, Identity> identities = new HashMap<>();
        record.actors().forEach(actor -> identities.put(actor.name(), Identity.of(actor)));
        record.encounters().stream()
                .filter(Record.Encounter::main)
                .flatMap(encounter -> encounter.participants().stream())
                .map(identities::get)
                .filter(java.util.Objects::nonNull)
                .forEach(identity -> {
                    keys.add(identity.key());
                    keys.add(identity.code());
                });
        return keys;
    }

    private Comparison.Row row(Strand strand, List<Record> records, List<Comparison.TextFacts> described) {
        List<Integer> holders = strand.holders();
        List<String> differing = new ArrayList<>();
        for (int i = 0; i < holders.size(); i++) {
            for (int j = i + 1; j < holders.size(); j++) {
                int one = holders.get(i);
                int other = holders.get(j);
                for (String difference : differences.between(
                        strand.first(one), strand.first(other), letter(one), letter(other), strand.score() >= CLOSE)) {
                    if (!differing.contains(difference)) {
                        differing.add(difference);
                    }
                }
            }
        }
        List<Comparison.TextFacts> without = new ArrayList<>();
        for (int side = 0; side < records.size(); side++) {
            if (strand.cells().get(side).isEmpty()) {
                without.add(described.get(side));
            }
        }
        String topic = strand.topic();
        return new Comparison.Row(
                kind(strand, differing, described),
                topic,
                topicNames.getOrDefault(topic, topic),
                strand.cells().stream()
                        .map(cell -> cell.stream().map(Passage::quote).toList())
                        .toList(),
                differing,
                without.isEmpty() ? null : Absence.words(without),
                Math.round(strand.score() * 100) / 100.0);
    }

    /** What texts are called where there is no room for their publishers: A, B, C in their order. */
    private static String letter(int text) {
        return String.valueOf((char) ('A' + text));
    }

    private static Comparison.Kind kind(Strand strand, List<String> differing, List<Comparison.TextFacts> described) {
        List<Integer> holders = strand.holders();
        if (holders.size() > 1) {
            return strand.score() < Likeness.SURE
                    ? Comparison.Kind.POSSIBLE
                    : differing.isEmpty() ? Comparison.Kind.BOTH : Comparison.Kind.DIFFERING;
        }
        int holder = holders.get(0);
        for (int side = 0; side < described.size(); side++) {
            if (side != holder
                    && isOfSide(
                            strand.first(holder),
                            described.get(side).side(),
                            described.get(holder).side())) {
                return Comparison.Kind.ATTRIBUTED;
            }
        }
        return Comparison.Kind.ONLY;
    }

    /** Whether it is told as said by the other side alone. */
    private static boolean isOfSide(Passage passage, @Nullable String other, @Nullable String own) {
        return other != null
                && own != null
                && !other.equals(own)
                && passage.states().equals(Set.of(other));
    }
}
