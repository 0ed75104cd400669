package org.chancery.bench;

import java.util.Optional;

/** Something that a matched pair of items may have right or wrong. */
record Attribute(String name, Verdict verdict) {

    /** Whether the system's value is right; empty where the attribute does not apply. */
    @FunctionalInterface
    interface Verdict {
        Optional<Boolean> of(Entry gold, Entry system);
    }

    /** Right if the field has the same value in both. */
    static Attribute same(String field) {
        return new Attribute(field, (gold, system) -> Optional.of(gold.agrees(system, field)));
    }

    /** Right if the words of one place are among those of the other. */
    static Attribute place() {
        return new Attribute(
                "place", (gold, system) -> Optional.of(Wording.within(gold.text("place"), system.text("place"))));
    }

    /** Right if the same actors are named. */
    static Attribute actors(String field, Names names) {
        return new Attribute(
                field, (gold, system) -> Optional.of(names.gold(gold, field).equals(names.system(system, field))));
    }

    /** As {@link #actors}, judged only where the gold names any. */
    static Attribute actorsIfAny(String field, Names names) {
        Attribute actors = actors(field, names);
        return new Attribute(
                field,
                (gold, system) ->
                        names.gold(gold, field).isEmpty() ? Optional.empty() : actors.verdict.of(gold, system));
    }
}
