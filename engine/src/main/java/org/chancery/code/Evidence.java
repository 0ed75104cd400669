package org.chancery.code;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.find.Finding.Qualifier;
import org.chancery.find.Qualifiers;
import org.chancery.find.Triggers.Trigger;

/** Which words of a pair speak for a label, and how the text holds them. */
final class Evidence {

    /** Types that say of themselves that something is still to come. */
    private static final Set<String> AHEAD = Set.of("AGREE", "THREATEN", "REQUEST", "CONCEDE");

    private final Clause clause;
    private final String label;
    private final Optional<Trigger> trigger;

    Evidence(Clause clause, List<Trigger> triggers, String label) {
        this.clause = clause;
        this.label = label;
        this.trigger = triggers.stream()
                .filter(this::speaks)
                .min(Comparator.comparingInt(this::distance).thenComparing(t -> -t.length()));
    }

    /** The trigger that stands nearest to the way from source to target. */
    Optional<Trigger> trigger() {
        return trigger;
    }

    private boolean speaks(Trigger one) {
        boolean yields = one.type().equals("CONCEDE") || one.type().equals("RETREAT");
        return !clause.source.get(one.head()) && (yields ? label.equals(Labels.YIELD) : plv(one).equals(label));
    }

    private static String plv(Trigger one) {
        String plv = one.entry().give("plv");
        return plv.isEmpty() ? one.type() : plv;
    }

    private int distance(Trigger one) {
        int head = one.head();
        boolean verb = clause.sentence.token(head).isVerb();
        int way = clause.up.contains(head) || clause.down.contains(head)
                ? 0
                : head == clause.predicate(clause.sourceHead) || head == clause.predicate(clause.targetHead)
                        ? 1
                        : clause.sentence.head(head) >= 0 && clause.up.contains(clause.sentence.head(head)) ? 2 : 4;
        return 2 * way + (verb ? 0 : 1);
    }

    String type(Scheme scheme) {
        if (label.equals(Labels.YIELD)) {
            boolean deed = trigger.map(t -> t.type().equals("RETREAT")).orElse(false);
            return deed && status("RETREAT").equals("occurred") ? "RETREAT" : "CONCEDE";
        }
        boolean manual = scheme == Scheme.MANUAL;
        return manual ? trigger.map(Trigger::type).orElse(label) : label;
    }

    /** The token whose surroundings say whether it happened. */
    private int decisive() {
        return trigger.map(Trigger::head).orElseGet(() -> {
            int verb = clause.predicate(clause.sourceHead);
            return verb >= 0 ? verb : Math.max(0, clause.sourceHead);
        });
    }

    String status(String type) {
        Set<Qualifier> how = Qualifiers.of(clause.sentence, decisive());
        if (how.contains(Qualifier.NEGATED) && !type.equals("REJECT")) {
            return "negated";
        }
        if (how.contains(Qualifier.CONDITIONAL) || how.contains(Qualifier.WISHED) && !AHEAD.contains(type)) {
            return "hypothetical";
        }
        if (how.contains(Qualifier.PLANNED) || how.contains(Qualifier.OFFERED)) {
            return "future";
        }
        return how.contains(Qualifier.PAST) ? "historical" : "occurred";
    }
}
