package org.chancery.bench;

import java.util.HashSet;
import java.util.OptionalDouble;
import java.util.Set;

/** When a system item may stand for a gold item, and how well it does: one rule to a layer. */
final class Fits {

    private static final double SAME_STATEMENT = 0.5;
    private static final double SAME_PARTICIPANTS = 0.5;
    /** Small enough that it decides only between equal overlaps. */
    private static final double TIE = 1e-6;

    private static final Set<String> SYMMETRIC = Set.of("CONSULT", "AGREE");

    private final Names names;

    Fits(Names names) {
        this.names = names;
    }

    static OptionalDouble actor(Entry gold, Entry system) {
        int fit = Actor.of(gold).fit(Actor.of(system));
        return fit == Actor.UNLIKE ? OptionalDouble.empty() : OptionalDouble.of(fit);
    }

    OptionalDouble encounter(Entry gold, Entry system) {
        Set<String> here = names.gold(gold, "participants");
        Set<String> there = names.system(system, "participants");
        double shared = here.isEmpty() && there.isEmpty() ? 1 : share(here, there);
        if (!gold.agrees(system, "kind") || shared < SAME_PARTICIPANTS) {
            return OptionalDouble.empty();
        }
        int agreeing = (gold.agrees(system, "date") ? 4 : 0)
                + (gold.agrees(system, "status") ? 2 : 0)
                + (Wording.within(gold.text("place"), system.text("place")) ? 1 : 0);
        return OptionalDouble.of(shared + agreeing * TIE);
    }

    /** Enough words of a field in common. */
    static Matching.Fit<Entry> words(String field, double threshold) {
        return (gold, system) -> {
            double overlap = Wording.overlap(gold.text(field), system.text(field));
            return overlap >= threshold ? OptionalDouble.of(overlap) : OptionalDouble.empty();
        };
    }

    OptionalDouble statement(Entry gold, Entry system) {
        return wordsAndActor("content", "speakers", gold, system);
    }

    OptionalDouble commitment(Entry gold, Entry system) {
        return wordsAndActor("action", "by", gold, system);
    }

    private OptionalDouble wordsAndActor(String words, String actors, Entry gold, Entry system) {
        return meet(names.gold(gold, actors), names.system(system, actors))
                ? words(words, SAME_STATEMENT).of(gold, system)
                : OptionalDouble.empty();
    }

    OptionalDouble exactEvent(Entry gold, Entry system) {
        boolean same = gold.agrees(system, "type")
                && names.gold(gold, "actors").equals(names.system(system, "actors"))
                && names.gold(gold, "recipients").equals(names.system(system, "recipients"));
        return same ? OptionalDouble.of(1) : OptionalDouble.empty();
    }

    OptionalDouble relaxedEvent(Entry gold, Entry system) {
        if (!gold.agrees(system, "type")) {
            return OptionalDouble.empty();
        }
        Set<String> goldActors = names.gold(gold, "actors");
        Set<String> goldRecipients = names.gold(gold, "recipients");
        Set<String> actors = names.system(system, "actors");
        Set<String> recipients = names.system(system, "recipients");
        if (SYMMETRIC.contains(gold.text("type"))) {
            // Who is named as actor and who as recipient of a meeting is a matter of wording.
            return symmetric(union(goldActors, goldRecipients), union(actors, recipients));
        }
        boolean undirected = goldRecipients.isEmpty() && recipients.isEmpty();
        if (!meet(goldActors, actors) || !(undirected || meet(goldRecipients, recipients))) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(share(goldActors, actors) + (undirected ? 1 : share(goldRecipients, recipients)));
    }

    private static OptionalDouble symmetric(Set<String> gold, Set<String> system) {
        int common = common(gold, system);
        boolean enough = common > 0 && common >= Math.min(2, gold.size());
        return enough ? OptionalDouble.of(share(gold, system)) : OptionalDouble.empty();
    }

    private static double share(Set<String> one, Set<String> other) {
        return (double) common(one, other) / union(one, other).size();
    }

    private static int common(Set<String> one, Set<String> other) {
        return (int) one.stream().filter(other::contains).count();
    }

    private static boolean meet(Set<String> one, Set<String> other) {
        return common(one, other) > 0;
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> union = new HashSet<>(one);
        union.addAll(other);
        return union;
    }
}
